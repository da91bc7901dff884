package io.newsgraph.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The rules of inference that come with the program. */
public final class Rules {

  private static final String FILE = "/ontology/rules.ttl";

  private Rules() {}

  /** All rules, by name. */
  public static List<Rule> all() {
    try (InputStream turtle = Rules.class.getResourceAsStream(FILE)) {
      Graph graph = RDFParser.source(turtle).lang(Lang.TURTLE).base(Rule.NS).toGraph();
      return graph
          .find(Node.ANY, RDF.type.asNode(), term("Rule"))
          .mapWith(triple -> rule(triple.getSubject(), graph))
          .toList()
          .stream()
          .sorted(Comparator.comparing(Rule::name))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The rules that apply: those that always do and the named optional ones.
   *
   * @throws QueryException.Unknown when there is no optional rule of a name
   */
  public static List<Rule> with(Collection<String> optional) {
    List<Rule> all = all();
    List<String> known = all.stream().filter(Rule::optional).map(Rule::name).toList();
    for (String name : optional) {
      if (!known.contains(name)) {
        throw new QueryException.Unknown(
            "no optional rule is called \"" + name + "\"; known: " + String.join(", ", known));
      }
    }
    return all.stream().filter(rule -> !rule.optional() || optional.contains(rule.name())).toList();
  }

  private static Node term(String name) {
    return NodeFactory.createURI(Rule.NS + name);
  }

  private static Rule rule(Node rule, Graph graph) {
    return new Rule(
        rule.getURI().substring(Rule.NS.length()),
        text(rule, RDFS.label.asNode(), "en", graph),
        text(rule, RDFS.label.asNode(), "fr", graph),
        Boolean.parseBoolean(text(rule, term("optional"), "", graph)),
        text(rule, term("select"), "", graph));
  }

  private static String text(Node rule, Node property, String language, Graph graph) {
    return graph
        .find(rule, property, Node.ANY)
        .mapWith(Triple::getObject)
        .filterKeep(value -> value.getLiteralLanguage().equals(language))
        .nextOptional()
        .map(Node::getLiteralLexicalForm)
        .orElseThrow(() -> new IllegalStateException(rule + " has no " + property));
  }
}
