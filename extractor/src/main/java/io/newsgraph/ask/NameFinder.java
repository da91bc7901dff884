package io.newsgraph.ask;

import io.newsgraph.ask.NamedQuestion.Name;
import io.newsgraph.lexicon.EntityClass;
import io.newsgraph.vocabulary.Ng;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Finds names of the store in a question, the longest first, and puts plain names for them. */
final class NameFinder {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-.&+][\\p{L}\\p{N}]+)*");
  private static final int LONGEST = 7;
  private static final List<Node> PROPERTIES = List.of(RDFS.label.asNode(), SKOS.altLabel.asNode());
  private static final List<String> LANGUAGES = List.of("fr", "en");

  private final DatasetGraph dataset;
  private final Grammar grammar;

  NameFinder(DatasetGraph dataset, Grammar grammar) {
    this.dataset = dataset;
    this.grammar = grammar;
  }

  private record Span(int begin, int end) {}

  private record Found(Span span, Name name, EntityClass entityClass) {}

  NamedQuestion find(String question) {
    List<Found> found = names(question);
    Map<String, Name> names = new LinkedHashMap<>();
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (Found one : found) {
      String before = question.substring(from, one.span().begin());
      text.append(before);
      text.append(standIn(one, names));
      from = one.span().end();
    }
    return new NamedQuestion(text.append(question.substring(from)).toString(), names);
  }

  /** The same name twice has the same stand-in; a class without any keeps its names. */
  private String standIn(Found found, Map<String, Name> names) {
    Optional<String> again =
        names.entrySet().stream()
            .filter(entry -> entry.getValue().entities().equals(found.name().entities()))
            .map(Map.Entry::getKey)
            .findFirst();
    if (again.isPresent()) {
      return again.get();
    }
    String label = found.name().label();
    String name = grammar.standIn(found.entityClass(), label, names.keySet()).orElse(label);
    names.put(name, found.name());
    return name;
  }

  private List<Found> names(String question) {
    List<Span> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(question);
    while (matcher.find()) {
      words.add(new Span(matcher.start(), matcher.end()));
    }
    List<Found> found = new ArrayList<>();
    int next = 0;
    while (next < words.size()) {
      Optional<Integer> end = longest(question, words, next, found);
      next = end.map(last -> last + 1).orElse(next + 1);
    }
    return found;
  }

  /** Adds the longest name that begins at a word; tells its last word. */
  private Optional<Integer> longest(
      String question, List<Span> words, int first, List<Found> found) {
    for (int last = Math.min(words.size(), first + LONGEST) - 1; last >= first; last--) {
      Span span = new Span(words.get(first).begin(), words.get(last).end());
      String label = question.substring(span.begin(), span.end());
      List<Node> entities = called(label);
      Optional<EntityClass> entityClass = entityClass(entities);
      if (entityClass.isPresent()) {
        found.add(new Found(span, new Name(label, entities), entityClass.get()));
        return Optional.of(last);
      }
    }
    return Optional.empty();
  }

  /** The entities with one of the spellings that people type for a name. */
  private List<Node> called(String words) {
    Set<Node> entities = new TreeSet<>((a, b) -> a.getURI().compareTo(b.getURI()));
    for (String spelling : spellings(words)) {
      for (Node property : PROPERTIES) {
        for (String language : LANGUAGES) {
          dataset.stream(
                  Node.ANY, Node.ANY, property, NodeFactory.createLiteralLang(spelling, language))
              .map(Quad::getSubject)
              .filter(node -> node.isURI() && !node.getURI().startsWith(Ng.NS))
              .forEach(entities::add);
        }
      }
      if (!entities.isEmpty()) {
        break;
      }
    }
    return List.copyOf(entities);
  }

  private static Set<String> spellings(String words) {
    Set<String> spellings = new LinkedHashSet<>();
    Stream.of(words, words.replace('\'', '’'), words.replace('’', '\''))
        .filter(NameFinder::isNameLike)
        .forEach(spellings::add);
    if (words.equals(words.toLowerCase(Locale.ROOT))) {
      String capitals =
          Stream.of(words.split(" "))
              .map(w -> w.substring(0, 1).toUpperCase(Locale.ROOT) + w.substring(1))
              .collect(Collectors.joining(" "));
      spellings.add(capitals);
      spellings.add(words.toUpperCase(Locale.ROOT));
    }
    return spellings;
  }

  /** Common nouns are read as such. */
  private static boolean isNameLike(String words) {
    return words.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }

  private Optional<EntityClass> entityClass(List<Node> entities) {
    for (EntityClass entityClass : EntityClass.values()) {
      Node type = Ng.term(entityClass.localName());
      if (entities.stream().anyMatch(e -> dataset.contains(Node.ANY, e, RDF.type.asNode(), type))) {
        return Optional.of(entityClass);
      }
    }
    return Optional.empty();
  }
}
