/**
 * Identity of entities in a document and over documents: stable IRIs, links, facts.
 *
 * <pre>{@code
 * LinkedExtraction linked = new Linker(lexicon, Linker.DEFAULT_BASE).link(extraction);
 * List<Fact> facts = new Facts(lexicon.properties()).of(linked);
 * FactTable table = new FactTable(writer);
 * table.header();
 * table.rows(facts);
 * }</pre>
 */
package io.newsgraph.link;
