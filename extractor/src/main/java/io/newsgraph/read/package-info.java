/**
 * From files to documents: finding inputs, decoding bytes, one class per format.
 *
 * <pre>{@code
 * Scan scan = new InputFinder(Optional.empty()).find(List.of("news/", "-"));
 * DocumentReader reader = new DocumentReader(ReadOptions.defaults());
 * for (Input input : scan.inputs()) {
 *   reader.read(input, sink);
 * }
 * }</pre>
 *
 * <p>A format is added by a class that implements {@link io.newsgraph.read.Format} and a line in
 * {@link io.newsgraph.read.Formats}.
 */
package io.newsgraph.read;
