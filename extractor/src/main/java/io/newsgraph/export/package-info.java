/**
 * Writing a store out: one class per format, streaming, the same store giving the same bytes.
 *
 * <pre>{@code
 * Export export = new Export(store, base);
 * ExportFormat turtle = ExportFormats.named("ttl").orElseThrow();
 * export.toFile(turtle, Selection.everything(), Path.of("graph.ttl")); // whole or not at all
 * export.to(turtle, Selection.everything(), System.out);
 * }</pre>
 *
 * <p>The RDF formats write all triples; formats for graph tools draw on {@link
 * io.newsgraph.export.GraphView}, which sees the store as entities and the edges between them.
 */
package io.newsgraph.export;
