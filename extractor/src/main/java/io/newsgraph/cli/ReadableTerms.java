package io.newsgraph.cli;

import io.newsgraph.text.Language;
import io.newsgraph.vocabulary.Ng;
import io.newsgraph.vocabulary.Prefixes;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;

/**
 * Writes terms for readers: literals by their characters, names of the ontology without prefix,
 * other IRIs with one.
 *
 * @param prefixes the prefixes
 * @param language the language of labels, where there is a choice
 */
record ReadableTerms(PrefixMapping prefixes, Language language) {

  static ReadableTerms of(String base, Language language) {
    return new ReadableTerms(Prefixes.with(base), language);
  }

  String text(Optional<Node> term) {
    return term.map(this::text).orElse("");
  }

  private String text(Node term) {
    if (term.isLiteral()) {
      return term.getLiteralLexicalForm();
    }
    if (!term.isURI()) {
      return term.toString();
    }
    String iri = term.getURI();
    return iri.startsWith(Ng.NS) ? iri.substring(Ng.NS.length()) : prefixes.shortForm(iri);
  }
}
