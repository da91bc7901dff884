package io.newsgraph.lexicon;

import io.newsgraph.text.Language;
import io.newsgraph.vocabulary.LexiconTerms;
import io.newsgraph.vocabulary.Ontolex;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Reads the syntactic arguments that senses and qualifiers name. */
final class Arguments {

  /** Functions in the order of the documented table, then prepositional phrases by marker. */
  static final Comparator<Argument> ORDER =
      Comparator.comparing(Arguments::rank).thenComparing(Object::toString);

  private final LexiconGraph graph;
  private final Map<Node, List<Argument>> known = new HashMap<>();

  Arguments(LexiconGraph graph) {
    this.graph = graph;
    for (Argument.Function function : Argument.Function.values()) {
      known.put(Terms.node(LexiconTerms.ARGUMENT_NS, function), List.of(function));
    }
    for (Node argument : graph.subjects(Ontolex.MARKER)) {
      known.put(argument, prepositional(argument));
    }
  }

  private List<Argument> prepositional(Node argument) {
    return graph.objects(argument, Ontolex.MARKER).stream()
        .map(marker -> prepositional(argument, marker))
        .toList();
  }

  private Argument prepositional(Node argument, Node marker) {
    Optional<Language> language =
        marker.isLiteral() ? Language.ofTag(marker.getLiteralLanguage()) : Optional.empty();
    if (language.isEmpty()) {
      throw graph.fault(
          argument, "marker " + marker + " has no language", "write it as \"auprès de\"@fr");
    }
    return new Argument.Prepositional(
        WordForm.syntactic(marker.getLiteralLexicalForm(), language.get()));
  }

  /**
   * The arguments that are values of the predicate, in order.
   *
   * @param owner the term to name in a fault
   * @throws LexiconException if one is unknown
   */
  List<Argument> read(Node owner, Node subject, Node predicate) {
    return graph.objects(subject, predicate).stream()
        .flatMap(argument -> find(owner, argument).stream())
        .sorted(ORDER)
        .toList();
  }

  private List<Argument> find(Node owner, Node argument) {
    List<Argument> found = known.get(argument);
    if (found == null) {
      throw graph.fault(
          owner,
          "unknown argument " + argument,
          "use one of arg:… or declare it with synsem:marker");
    }
    return found;
  }

  /** The qualifier slots at a property or a sense, in a fixed order. */
  List<Property.QualifierSlot> qualifiers(Node owner) {
    return graph.objects(owner, LexiconTerms.QUALIFIER).stream()
        .flatMap(slot -> slots(owner, slot).stream())
        .sorted(
            Comparator.comparing(Property.QualifierSlot::key)
                .thenComparing(Property.QualifierSlot::argument, ORDER))
        .toList();
  }

  private List<Property.QualifierSlot> slots(Node owner, Node slot) {
    String key =
        LexiconGraph.plain(
            graph.required(slot, LexiconTerms.QUALIFIER_KEY, owner, "say which qualifier it is"));
    List<Argument> arguments = read(owner, slot, LexiconTerms.ARGUMENT);
    if (arguments.isEmpty()) {
      throw graph.fault(owner, "qualifier " + key + " has no argument", "say where it stands");
    }
    return arguments.stream().map(a -> new Property.QualifierSlot(key, a)).toList();
  }

  private static int rank(Argument argument) {
    int last = Argument.Function.values().length;
    if (argument == Argument.Function.IMPLIED) {
      return last + 1;
    }
    return argument instanceof Argument.Function function ? function.ordinal() : last;
  }
}
