package io.newsgraph.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.store.Graphs;
import io.newsgraph.store.Signature;
import io.newsgraph.store.Store;
import io.newsgraph.store.StoredDocument;
import io.newsgraph.vocabulary.Ng;
import io.newsgraph.vocabulary.Schema;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Articles as the few triples that consolidation looks at. */
class ConsolidationTest {

  private static final String NS = "https://newsgraph.example/entity/";

  private final Store store = Store.openOrCreate(Store.MEMORY);
  private final Consolidation consolidation = new Consolidation(store);

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aFirmWithItsLegalFormIsTheFirm() {
    store(new Article("a").named("Orvalis", "Organization"));
    store(new Article("b").named("Orvalis SA", "Organization").named("Orvalis SA", "Place"));
    assertThat(decided()).containsExactly("Orvalis_SA-Organization Orvalis-Organization");
  }

  @Test
  void aLastNameIsThePersonWhoSharesAPartner() {
    store(new Article("a").person("Claire Dumas").person("Orval").states("Claire Dumas", "Orval"));
    store(new Article("b").person("Dumas").person("Orval").states("Dumas", "Orval"));
    assertThat(decided()).containsExactly("Dumas-Person Claire_Dumas-Person");
    assertThat(consolidation.decide().get(0).reason())
        .isEqualTo(
            "no other person of the store has this last name, and both go with "
                + NS
                + "Orval-Person");
  }

  @Test
  void withoutAPartnerInCommonOrWithAHomonymNamesStayApart() {
    store(new Article("a").person("Claire Dumas").person("Orval").states("Claire Dumas", "Orval"));
    store(new Article("b").person("Dumas").person("Kern").states("Dumas", "Kern"));
    assertThat(decided()).isEmpty();
    store(new Article("c").person("Dumas").person("Orval").states("Dumas", "Orval"));
    assertThat(decided()).hasSize(1);
    store(new Article("d").person("Marc Dumas"));
    assertThat(decided()).isEmpty();
  }

  @Test
  void whatAnArticleTellsApartStaysApart() {
    store(new Article("a").person("Claire Dumas").person("Orval").states("Claire Dumas", "Orval"));
    store(
        new Article("b")
            .person("Dumas")
            .person("Orval")
            .person("Claire Dumas")
            .states("Dumas", "Orval"));
    assertThat(decided()).isEmpty();
  }

  @Test
  void whatLinksTellApartStaysApart() {
    store(
        new Article("a")
            .person("Claire Dumas")
            .linked("Claire Dumas", "https://kb.example/1")
            .person("Orval")
            .states("Claire Dumas", "Orval"));
    store(
        new Article("b")
            .person("Dumas")
            .linked("Dumas", "https://kb.example/2")
            .person("Orval")
            .states("Dumas", "Orval"));
    assertThat(decided()).isEmpty();
  }

  @Test
  void anotherNameOfOneEntityOnlyIsThatEntity() {
    store(
        new Article("a")
            .named("Office du Port", "Organization")
            .called("Office du Port", "ODP")
            .named("Brest", "Organization")
            .states("Office du Port", "Brest", "Organization"));
    store(
        new Article("b")
            .named("ODP", "Organization")
            .named("Brest", "Organization")
            .states("ODP", "Brest", "Organization"));
    assertThat(decided()).containsExactly("ODP-Organization Office_du_Port-Organization");
  }

  @Test
  void decisionsStandApartAreMadeAnewAndCanBeUndone() {
    store(new Article("a").named("Orvalis", "Organization"));
    store(new Article("b").named("Orvalis SA", "Organization"));
    consolidation.keep(consolidation.decide());
    assertThat(canonical()).isEqualTo(1);
    assertThat(store.audit()).isEmpty();
    consolidation.keep(consolidation.decide());
    assertThat(canonical()).isEqualTo(1);
    consolidation.undo();
    assertThat(canonical()).isZero();
    store.edit(
        Graphs.CURATED,
        graph ->
            graph.add(
                iri("Orvalis SA", "Organization"),
                OWL.differentFrom.asNode(),
                iri("Orvalis", "Organization")));
    assertThat(decided()).isEmpty();
  }

  private long canonical() {
    return store.read(
        dataset -> dataset.stream(Graphs.CONSOLIDATION, Node.ANY, Ng.CANONICAL, Node.ANY).count());
  }

  private List<String> decided() {
    return consolidation.decide().stream()
        .map(d -> d.merged().substring(NS.length()) + " " + d.kept().substring(NS.length()))
        .toList();
  }

  private void store(Article article) {
    String id = article.document.getURI();
    store.replace(
        List.of(new StoredDocument(id, article.graph, new Signature(id, "", "", id, "s"))));
  }

  private static Node iri(String name, String type) {
    return NodeFactory.createURI(NS + name.replace(' ', '_') + "-" + type);
  }

  private static final class Article {

    private final Graph graph = GraphMemFactory.createDefaultGraph();
    private final Node document;
    private int statements;

    Article(String name) {
      document = NodeFactory.createURI("https://press.example/" + name);
    }

    Article person(String name) {
      return named(name, "Person");
    }

    Article named(String name, String type) {
      Node entity = iri(name, type);
      graph.add(document, Schema.MENTIONS, entity);
      graph.add(entity, RDF.type.asNode(), Ng.term(type));
      graph.add(entity, RDFS.label.asNode(), NodeFactory.createLiteralLang(name, "fr"));
      return this;
    }

    Article called(String name, String other) {
      graph.add(
          iri(name, "Organization"),
          SKOS.altLabel.asNode(),
          NodeFactory.createLiteralLang(other, "fr"));
      return this;
    }

    Article linked(String name, String link) {
      graph.add(iri(name, "Person"), OWL.sameAs.asNode(), NodeFactory.createURI(link));
      return this;
    }

    Article states(String subject, String object) {
      return states(subject, object, "Person");
    }

    Article states(String subject, String object, String type) {
      Node statement = NodeFactory.createURI(document + "/statement/" + statements++);
      graph.add(statement, RDF.subject.asNode(), iri(subject, type));
      graph.add(statement, RDF.object.asNode(), iri(object, type));
      return this;
    }
  }
}
