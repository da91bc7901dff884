/**
 * Claims as RDF: one named graph a document, with statements that keep certainty, source and
 * evidence, and the check of that graph against the SHACL shapes.
 *
 * <pre>{@code
 * GraphWriter writer = new GraphWriter(GraphSettings.standard(Linker.DEFAULT_BASE), run);
 * DocumentGraph graph = writer.write(linkedExtraction);
 * List<Violation> violations = ShaclCheck.load(shapesTurtle).check(graph.graph());
 * }</pre>
 */
package io.newsgraph.rdf;
