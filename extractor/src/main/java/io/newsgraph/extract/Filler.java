package io.newsgraph.extract;

import io.newsgraph.text.Token;

/**
 * An argument found in the text and resolved to an entity.
 *
 * @param entity number of the entity
 * @param token head of the phrase
 * @param value the value for the claim
 * @param confidence how sure the resolution is, 0–1
 * @param described true when the entity is only described, not named
 */
record Filler(int entity, Token token, Value.Entity value, double confidence, boolean described) {}
