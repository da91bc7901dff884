package io.newsgraph.store;

import java.time.Instant;

/**
 * What tells, without reading a document again, whether its graph is up to date.
 *
 * @param id id of the document: path relative to the input root, or URL
 * @param size bytes of the input
 * @param modified when the input was last changed
 * @param sha256 digest of the input's bytes, in hexadecimal
 * @param settings fingerprint of software, models and options that made the graph
 */
public record Signature(String id, long size, Instant modified, String sha256, String settings) {}
