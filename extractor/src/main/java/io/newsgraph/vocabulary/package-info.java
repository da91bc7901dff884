/**
 * The terms that newsgraph writes and asks for, as Jena nodes: {@link io.newsgraph.vocabulary.Ng}
 * and {@link io.newsgraph.vocabulary.LexiconTerms} (our ontology, checked against its Turtle by a
 * test), {@link io.newsgraph.vocabulary.Ontolex}, {@link io.newsgraph.vocabulary.Nif}, {@link
 * io.newsgraph.vocabulary.Prov}, {@link io.newsgraph.vocabulary.Schema}, and the prefixes of them
 * all in {@link io.newsgraph.vocabulary.Prefixes}.
 */
package io.newsgraph.vocabulary;
