package io.newsgraph.store;

import org.apache.jena.graph.Graph;

/**
 * A document for the store.
 *
 * @param iri IRI of the document, and name of its graph
 * @param graph everything it says, without blank nodes
 * @param signature of the input it was made from
 */
public record StoredDocument(String iri, Graph graph, Signature signature) {}
