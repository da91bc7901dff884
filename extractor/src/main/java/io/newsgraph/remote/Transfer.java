package io.newsgraph.remote;

/**
 * What a transfer did.
 *
 * @param changed documents that were transferred
 * @param unchanged documents that were there already
 * @param removed documents that were removed
 * @param triples triples that were transferred
 * @param complete false when it was stopped before the end; the next one goes on from there
 */
public record Transfer(int changed, int unchanged, int removed, long triples, boolean complete) {}
