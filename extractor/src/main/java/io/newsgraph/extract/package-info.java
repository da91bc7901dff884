/**
 * From an analysed document to claims, without any library: mentions, types, coreference, clauses
 * over Universal Dependencies, frames of the lexicon, certainty, attribution, values.
 */
package io.newsgraph.extract;
