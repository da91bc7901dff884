/**
 * Asking a store: the catalogue of questions, SPARQL within a sandbox, the evidence behind a fact,
 * and the check that a store holds what it must.
 *
 * <pre>{@code
 * QueryRunner runner = new QueryRunner(store, Limits.standard(), base);
 * Answer answer = runner.ask(Catalogue.find("who-runs"), Map.of("organization", "Vega"));
 * Answer other = runner.run("SELECT ?s WHERE { ?s a ng:Person }");
 * }</pre>
 *
 * <p>What goes wrong is a {@link io.newsgraph.query.QueryException}, one subclass for each thing a
 * caller must tell apart.
 */
package io.newsgraph.query;
