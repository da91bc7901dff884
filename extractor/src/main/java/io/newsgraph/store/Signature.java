package io.newsgraph.store;

/**
 * What tells, without analysing a document again, whether its graph is up to date.
 *
 * @param id id of the document: path relative to the input root, or URL
 * @param edition differs when the input has changed: a file's size and time; empty when only
 *     reading tells
 * @param origin where it was read from: the path of the file, or the URL of the page or feed
 * @param sha256 digest of the document, in hexadecimal
 * @param settings fingerprint of software, models and options that made the graph
 */
public record Signature(String id, String edition, String origin, String sha256, String settings) {}
