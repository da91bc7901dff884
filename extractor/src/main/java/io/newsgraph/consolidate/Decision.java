package io.newsgraph.consolidate;

/**
 * Two entities are one.
 *
 * @param merged IRI of the one that counts as the other
 * @param kept IRI of the other
 * @param reason why, in words
 */
public record Decision(String merged, String kept, String reason) {}
