package io.newsgraph.ask;

import io.newsgraph.ask.Grammar.Asks;
import io.newsgraph.ask.Grammar.Filling;
import io.newsgraph.ask.Grammar.Rule;
import io.newsgraph.lexicon.EntityClass;
import io.newsgraph.text.Language;
import io.newsgraph.vocabulary.Ng;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;

/** Reads the grammar of questions that comes with the program. */
final class GrammarReader {

  private static final String NS = "https://newsgraph.example/question#";
  private static final Node RANK = term("rank");
  private static final Node PATTERN = term("pattern");
  private static final Node SENTENCE = term("sentence");

  private final Graph graph;

  private GrammarReader(Graph graph) {
    this.graph = graph;
  }

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }

  /** The grammar of a language. */
  static Grammar read(Language language) {
    String file = "/ontology/questions/" + language.code() + ".ttl";
    try (InputStream turtle = GrammarReader.class.getResourceAsStream(file)) {
      Graph graph = RDFParser.source(turtle).lang(Lang.TURTLE).base(NS).toGraph();
      return new GrammarReader(graph).grammar(language);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Grammar grammar(Language language) {
    Map<String, List<Filling>> unknowns = new LinkedHashMap<>();
    ranked("Unknown")
        .forEach(
            unknown ->
                unknowns.merge(
                    text(unknown, term("token")),
                    List.of(new Filling(text(unknown, term("words")), text(unknown, term("mark")))),
                    (one, other) -> Stream.concat(one.stream(), other.stream()).toList()));
    Map<EntityClass, List<String>> standIns = new EnumMap<>(EntityClass.class);
    ranked("StandIn")
        .forEach(
            standIn ->
                standIns.put(
                    entityClass(standIn), values(standIn, term("name")).sorted().toList()));
    String name = ranked("NamePattern").map(n -> text(n, PATTERN)).findFirst().orElse("");
    String anyStandIn =
        standIns.values().stream()
            .flatMap(List::stream)
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?:", ")"));
    List<Rule> rules = ranked("Rule").map(rule -> rule(rule, name, anyStandIn)).toList();
    return new Grammar(language, rules, unknowns, standIns);
  }

  private Stream<Node> ranked(String type) {
    return graph
        .find(Node.ANY, RDF.type.asNode(), term(type))
        .mapWith(Triple::getSubject)
        .toList()
        .stream()
        .sorted(Comparator.comparingInt(node -> Integer.parseInt(text(node, RANK))));
  }

  private Rule rule(Node rule, String name, String anyStandIn) {
    String asks = text(rule, term("asks"));
    String pattern = text(rule, PATTERN).replace("{name}", name).replace("{standIn}", anyStandIn);
    return new Rule(
        Integer.parseInt(text(rule, RANK)),
        Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS),
        values(rule, SENTENCE).sorted().map(GrammarReader::withoutNumber).toList(),
        Asks.valueOf(asks.substring(asks.indexOf('#') + 1).toUpperCase(Locale.ROOT)));
  }

  /** Sentences of one rule are numbered to keep their order. */
  private static String withoutNumber(String sentence) {
    return sentence.replaceFirst("^[0-9]+: ", "");
  }

  private EntityClass entityClass(Node standIn) {
    String name = text(standIn, term("of")).substring(Ng.NS.length());
    return Stream.of(EntityClass.values())
        .filter(c -> c.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no class is called " + name));
  }

  private String text(Node node, Node property) {
    return values(node, property)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(node + " has no " + property));
  }

  private Stream<String> values(Node node, Node property) {
    return graph.find(node, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
        .map(value -> value.isLiteral() ? value.getLiteralLexicalForm() : value.toString());
  }
}
