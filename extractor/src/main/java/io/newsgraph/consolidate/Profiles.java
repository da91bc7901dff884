package io.newsgraph.consolidate;

import io.newsgraph.store.Graphs;
import io.newsgraph.text.Names;
import io.newsgraph.vocabulary.Ng;
import io.newsgraph.vocabulary.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The named entities of a store. */
final class Profiles {

  private static final Comparator<Node> BY_IRI = Comparator.comparing(Node::toString);

  /** What is described without a name, or shares its name with another one in its document. */
  private static final Pattern OF_ONE_DOCUMENT = Pattern.compile(".*-[0-9a-f]{8}(-\\d+)?");

  private final Map<Node, Profile> all = new TreeMap<>(BY_IRI);
  private final Map<String, List<Profile>> byName = new HashMap<>();
  private final Map<String, List<Profile>> byOtherName = new HashMap<>();
  private final Map<String, List<Profile>> byLastWord = new HashMap<>();

  private Profiles() {}

  /** Reads them, within a read of the store. */
  static Profiles of(DatasetGraph dataset) {
    Profiles profiles = new Profiles();
    documents(dataset, Schema.MENTIONS)
        .forEach(quad -> profiles.at(quad.getObject()).documents().add(quad.getGraph()));
    documents(dataset, RDF.type.asNode())
        .forEach(quad -> profiles.of(quad).ifPresent(p -> p.classes().add(quad.getObject())));
    documents(dataset, RDFS.label.asNode())
        .forEach(quad -> profiles.of(quad).ifPresent(p -> p.names().add(folded(quad))));
    documents(dataset, SKOS.altLabel.asNode())
        .forEach(quad -> profiles.of(quad).ifPresent(p -> p.otherNames().add(folded(quad))));
    for (Node link : List.of(OWL.sameAs.asNode(), Ng.CANDIDATE)) {
      documents(dataset, link)
          .forEach(quad -> profiles.of(quad).ifPresent(p -> p.links().add(quad.getObject())));
    }
    profiles.readNeighbours(dataset);
    profiles.all.values().removeIf(p -> p.names().isEmpty() || isOfOneDocument(p.entity()));
    profiles.all.values().forEach(profiles::index);
    return profiles;
  }

  private void index(Profile profile) {
    for (String name : profile.names()) {
      add(byName, name, profile);
      add(byLastWord, lastWord(name), profile);
    }
    profile.otherNames().forEach(name -> add(byOtherName, name, profile));
  }

  private static void add(Map<String, List<Profile>> index, String key, Profile profile) {
    index.computeIfAbsent(key, k -> new ArrayList<>()).add(profile);
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** Those with this folded name, by IRI. */
  List<Profile> named(String name) {
    return byName.getOrDefault(name, List.of());
  }

  /** Those that some article calls so besides their name, by IRI. */
  List<Profile> alsoCalled(String name) {
    return byOtherName.getOrDefault(name, List.of());
  }

  /** Those whose name ends with the same word as this one, by IRI. */
  List<Profile> withLastWord(String name) {
    return byLastWord.getOrDefault(lastWord(name), List.of());
  }

  private void readNeighbours(DatasetGraph dataset) {
    Map<Node, Node> subjects = new HashMap<>();
    documents(dataset, RDF.subject.asNode())
        .forEach(quad -> subjects.put(quad.getSubject(), quad.getObject()));
    documents(dataset, RDF.object.asNode())
        .forEach(
            quad -> {
              Node subject = subjects.get(quad.getSubject());
              if (all.containsKey(subject) && all.containsKey(quad.getObject())) {
                all.get(subject).neighbours().add(quad.getObject());
                all.get(quad.getObject()).neighbours().add(subject);
              }
            });
  }

  private static List<Quad> documents(DatasetGraph dataset, Node property) {
    return dataset.stream(Node.ANY, Node.ANY, property, Node.ANY)
        .filter(quad -> !quad.isDefaultGraph() && !Graphs.isReserved(quad.getGraph()))
        .toList();
  }

  private static String folded(Quad quad) {
    return Names.fold(quad.getObject().getLiteralLexicalForm());
  }

  private static boolean isOfOneDocument(Node entity) {
    return !entity.isURI() || OF_ONE_DOCUMENT.matcher(entity.getURI()).matches();
  }

  private Profile at(Node entity) {
    return all.computeIfAbsent(
        entity,
        e ->
            new Profile(
                e,
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>()));
  }

  private Optional<Profile> of(Quad quad) {
    return Optional.ofNullable(all.get(quad.getSubject()));
  }

  /** All, by IRI. */
  List<Profile> all() {
    return List.copyOf(all.values());
  }

  /** What two entities have in common, by IRI: partners in statements that they both have. */
  List<Node> inCommon(Profile one, Profile other) {
    Set<Node> common = new HashSet<>(one.neighbours());
    common.retainAll(other.neighbours());
    return common.stream().sorted(BY_IRI).toList();
  }
}
