/**
 * Where the graphs are kept: in memory or in a TDB2 folder, one named graph a document.
 *
 * <pre>{@code
 * try (Store store = Store.openOrCreate("newsgraph-db")) {
 *   store.replace(List.of(new StoredDocument(graph.iri(), graph.graph(), signature)));
 *   long quads = store.read(dataset -> dataset.stream().count());
 * }
 * }</pre>
 *
 * <p>Reading never creates a folder ({@link io.newsgraph.store.Store#open}). What can go wrong is a
 * {@link io.newsgraph.store.StoreException}, one subclass for each thing a caller must tell apart.
 */
package io.newsgraph.store;
