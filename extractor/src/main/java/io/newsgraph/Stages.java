package io.newsgraph;

import io.newsgraph.extract.Extractor;
import io.newsgraph.link.Facts;
import io.newsgraph.link.Linker;

/**
 * The stages for one language.
 *
 * @param annotation sentences, words, trees, named entities
 * @param extractor claims
 * @param linker entities
 * @param facts sums claims up
 */
record Stages(Annotation annotation, Extractor extractor, Linker linker, Facts facts) {}
