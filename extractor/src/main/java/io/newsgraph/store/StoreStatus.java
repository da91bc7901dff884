package io.newsgraph.store;

/**
 * What a store holds.
 *
 * @param location where it is
 * @param documents number of documents
 * @param statements number of statements
 * @param entities number of entities that documents mention
 * @param triples number of triples over all graphs but the ontology's
 */
public record StoreStatus(
    String location, long documents, long statements, long entities, long triples) {}
