package io.newsgraph.rdf;

import org.apache.jena.graph.Graph;

/**
 * Everything that one document says.
 *
 * @param iri IRI of the document, and name of the graph
 * @param graph its triples
 */
public record DocumentGraph(String iri, Graph graph) {}
