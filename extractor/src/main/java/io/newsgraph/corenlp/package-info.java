/**
 * Sentences, words, lemmas, dependency trees and named entities of French and English text.
 *
 * <p>Entry point is {@link io.newsgraph.corenlp.Annotator}:
 *
 * <pre>{@code
 * AnnotatedDocument annotated = new Annotator(AnnotatorOptions.defaults()).annotate(document);
 * }</pre>
 *
 * <p>The only package that knows Stanford CoreNLP and the French dictionary.
 */
package io.newsgraph.corenlp;
