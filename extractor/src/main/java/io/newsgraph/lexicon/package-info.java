/**
 * What newsgraph knows of words: Turtle read once into records ({@link
 * io.newsgraph.lexicon.LexiconReader} makes {@link io.newsgraph.lexicon.Lexicon}); after that there
 * is no RDF in the logic. The Turtle is described in docs/lexicon-format.md.
 */
package io.newsgraph.lexicon;
