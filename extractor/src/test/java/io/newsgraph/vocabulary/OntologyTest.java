package io.newsgraph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.fixture.OntologyFiles;
import io.newsgraph.lexicon.LexiconReader;
import io.newsgraph.lexicon.Property;
import io.newsgraph.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

/** What newsgraph.ttl must say, whoever edits it. */
class OntologyTest {

  private static final Graph ONTOLOGY =
      RDFParser.source(OntologyFiles.path("ontology/newsgraph.ttl")).toGraph();

  private static final Map<String, Property> PROPERTIES =
      LexiconReader.bundled().withoutKnownEntities().read(Language.ENGLISH).properties();

  @Test
  void hasFourChainsAndNoOthers() {
    Map<String, String> parents = new TreeMap<>();
    PROPERTIES.values().forEach(p -> p.parent().ifPresent(parent -> parents.put(p.name(), parent)));

    assertThat(parents)
        .isEqualTo(
            Map.of(
                "ceoOf",
                "leaderOf",
                "chairOf",
                "boardMemberOf",
                "acquired",
                "bought",
                "manufactured",
                "developed"));
  }

  @Test
  void hasFourSymmetricProperties() {
    assertThat(PROPERTIES.values().stream().filter(Property::symmetric).map(Property::name))
        .containsExactly("competitorOf", "mergedWith", "partnerOf", "spouse");
  }

  @Test
  void symmetricPropertiesHaveTheSameDomainAndRange() {
    assertThat(PROPERTIES.values().stream().filter(Property::symmetric))
        .allSatisfy(p -> assertThat(p.domain()).isEqualTo(p.range()));
  }

  @Test
  void subpropertiesAreNarrowerThanTheirParent() {
    for (Property property : PROPERTIES.values()) {
      property
          .parent()
          .map(PROPERTIES::get)
          .ifPresent(
              parent -> {
                assertThat(parent.domain()).containsAll(property.domain());
                assertThat(parent.range()).containsAll(property.range());
              });
    }
  }

  @Test
  void everyEntityPropertyHasAnInverseOrIsSymmetric() {
    Set<String> inverted =
        ONTOLOGY
            .find(Node.ANY, OWL2.inverseOf.asNode(), Node.ANY)
            .mapWith(Triple::getObject)
            .mapWith(Node::getLocalName)
            .toSet();
    Set<String> entityProperties =
        PROPERTIES.values().stream()
            .filter(p -> !p.range().isEmpty() && !p.symmetric())
            .map(Property::name)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(inverted).isEqualTo(entityProperties);
  }

  /** No statement calls for further statements without end. */
  @Test
  void furtherStatementsNeedWhatTheClauseGives() {
    Set<String> places = Set.of("subject", "object");
    for (Property property : PROPERTIES.values()) {
      Set<String> known = new TreeSet<>(places);
      property.qualifiers().forEach(slot -> known.add(slot.key()));
      known.add("date");
      property
          .alsoStates()
          .forEach(also -> assertThat(known).contains(also.subjectFrom(), also.objectFrom()));
    }
  }

  @Test
  void everyTermHasALabelInBothLanguages() {
    List<Node> terms =
        ONTOLOGY
            .find(Node.ANY, RDF.Nodes.type, Node.ANY)
            .mapWith(Triple::getSubject)
            .filterKeep(node -> node.isURI() && node.getURI().startsWith(Ng.NS))
            .toList();

    assertThat(terms)
        .isNotEmpty()
        .allSatisfy(
            term ->
                assertThat(languages(term))
                    .as(term.getLocalName())
                    .containsExactlyInAnyOrder("en", "fr"));
  }

  private static Stream<String> languages(Node term) {
    return ONTOLOGY
        .find(term, RDFS.Nodes.label, Node.ANY)
        .mapWith(triple -> triple.getObject().getLiteralLanguage())
        .toList()
        .stream();
  }
}
