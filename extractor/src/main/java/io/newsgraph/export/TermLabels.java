package io.newsgraph.export;

import io.newsgraph.store.Graphs;
import io.newsgraph.vocabulary.Ng;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;

/**
 * What a term of the ontology is called.
 *
 * @param french in French
 * @param english in English
 */
record TermLabels(String french, String english) {

  /** The labels of all terms in the store's copy of the ontology, by local name. */
  static SortedMap<String, TermLabels> of(DatasetGraph dataset) {
    SortedMap<String, TermLabels> labels = new TreeMap<>();
    dataset.stream(Graphs.ONTOLOGY, Node.ANY, RDFS.label.asNode(), Node.ANY)
        .filter(quad -> quad.getSubject().isURI())
        .filter(quad -> quad.getSubject().getURI().startsWith(Ng.NS))
        .forEach(
            quad -> {
              String name = quad.getSubject().getURI().substring(Ng.NS.length());
              String text = quad.getObject().getLiteralLexicalForm();
              boolean french = quad.getObject().getLiteralLanguage().equals("fr");
              labels.merge(
                  name, new TermLabels(french ? text : "", french ? "" : text), TermLabels::joined);
            });
    return labels;
  }

  private TermLabels joined(TermLabels other) {
    return new TermLabels(
        french.isEmpty() ? other.french : french, english.isEmpty() ? other.english : english);
  }
}
