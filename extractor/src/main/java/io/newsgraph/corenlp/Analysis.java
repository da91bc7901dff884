package io.newsgraph.corenlp;

import io.newsgraph.text.Features;
import io.newsgraph.text.Upos;

/**
 * What morphology says of a word.
 *
 * @param upos universal part of speech
 * @param lemma dictionary form
 * @param features inflection
 */
record Analysis(Upos upos, String lemma, Features features) {}
