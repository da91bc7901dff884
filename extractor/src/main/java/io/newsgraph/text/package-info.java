/**
 * The text and its analysis as plain records: {@link io.newsgraph.text.Document}, {@link
 * io.newsgraph.text.AnnotatedDocument}, {@link io.newsgraph.text.Sentence}, {@link
 * io.newsgraph.text.Token}. Offsets are code points of {@code Document.text()}, begin inclusive,
 * end exclusive. Nothing here knows a library.
 */
package io.newsgraph.text;
