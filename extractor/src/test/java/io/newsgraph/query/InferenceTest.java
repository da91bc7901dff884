package io.newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.newsgraph.fixture.ArticleBuilder;
import io.newsgraph.fixture.Newsroom;
import io.newsgraph.fixture.Stores;
import io.newsgraph.lexicon.EntityClass;
import io.newsgraph.store.Graphs;
import io.newsgraph.store.Store;
import io.newsgraph.store.StoredStatement;
import io.newsgraph.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InferenceTest {

  private Store store;

  @BeforeEach
  void open() {
    store = Stores.newsroom();
    ArticleBuilder a = new ArticleBuilder("fr/fonctions.txt", Language.FRENCH);
    int until = a.sentence("Zoé Lam a été la PDG de Taurus jusqu’en 2020.");
    int chief = a.sentence("Ian Poe, PDG de Taurus, a racheté Libra.");
    int lam = a.chain(EntityClass.PERSON, "Zoé Lam");
    int taurus = a.chain(EntityClass.ORGANIZATION, "Taurus");
    int poe = a.chain(EntityClass.PERSON, "Ian Poe");
    int libra = a.chain(EntityClass.ORGANIZATION, "Libra");
    a.claim(lam, "ceoOf", taurus, until).with("until", a.date("2020", until));
    a.claim(poe, "ceoOf", taurus, chief);
    a.claim(poe, "acquired", libra, chief);
    store.replace(List.of(Stores.document("fr/fonctions.txt", Newsroom.graph(a.build()))));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private boolean holds(String fact) {
    Answer answer =
        new QueryRunner(store, Limits.standard(), Newsroom.BASE).run("ASK { " + fact + " }");
    return ((Answer.Truth) answer).yes();
  }

  private static String fact(String subject, String property, String object) {
    return "?s rdfs:label ?a . ?o rdfs:label ?b . ?s ng:"
        + property
        + " ?o FILTER (STR(?a) = \""
        + subject
        + "\" && STR(?b) = \""
        + object
        + "\")";
  }

  @ParameterizedTest
  @CsvSource({
    "Vega,bought,Lyre",
    "Vega,leader,Ada Bloom",
    "Lyre,acquiredBy,Vega",
    "Vega,competitorOf,Orbital",
    "Jean Roux,spouse,Marta Silva",
    "Borealis,subsidiaryOf,Draco",
    "Zoé Lam,formerlyWorkedFor,Taurus"
  })
  void rulesConcludeAndLeaveTheStoreAsItWas(String subject, String property, String object) {
    String fact = fact(subject, property, object);
    assertThat(holds(fact)).isFalse();
    assertThat(new Inference(store, List.of()).during(() -> holds(fact))).isTrue();
    assertThat(holds(fact)).isFalse();
    assertThat(store.audit()).isEmpty();
  }

  @Test
  void rumourPlanAndDenialConcludeNothing() {
    new Inference(store, List.of()).keep();
    assertThat(holds(fact("Vega", "bought", "Altair"))).isFalse();
    assertThat(holds(fact("Paul Kern", "hiredBy", "Ada Bloom"))).isFalse();
  }

  @Test
  void anOptionalRuleAppliesOnlyWhenNamed() {
    String fact = fact("Taurus", "acquired", "Libra");
    assertThat(new Inference(store, List.of()).during(() -> holds(fact))).isFalse();
    assertThat(new Inference(store, List.of("chief-bought")).during(() -> holds(fact))).isTrue();
    assertThatThrownBy(() -> new Inference(store, List.of("magic")))
        .isInstanceOf(QueryException.Unknown.class)
        .hasMessageContaining("chief-bought");
  }

  @Test
  void conclusionsAreKeptApartAndRemoved() {
    assertThat(new Inference(store, List.of()).keep()).containsEntry("transitive", 1L);
    assertThat(holds("GRAPH <" + Graphs.INFERRED.getURI() + "> { ?s ng:subsidiaryOf ?o }"))
        .isTrue();
    assertThat(holds("?x ng:certainty ng:Inferred ; ng:rule ?rule ; ng:premise ?p")).isTrue();
    assertThat(new Inference(store, List.of()).keep()).containsEntry("transitive", 1L);
    assertThat(store.audit()).isEmpty();
    Inference.remove(store);
    assertThat(holds("?x ng:certainty ng:Inferred")).isFalse();
  }

  @Test
  void aConclusionIsExplainedByItsRuleAndTheSentencesItRestsOn() {
    new Inference(store, List.of()).keep();
    List<Inferred> inferred =
        new Explain(store).inferred("Borealis", Optional.of("subsidiaryOf"), Optional.of("Draco"));
    assertThat(inferred).hasSize(1);
    assertThat(inferred.get(0).rule()).endsWith("#transitive");
    assertThat(inferred.get(0).subjectLabel()).isEqualTo("Borealis");
    assertThat(inferred.get(0).objectLabel()).isEqualTo("Draco");
    assertThat(inferred.get(0).statements())
        .extracting(StoredStatement::objectLabel)
        .containsExactlyInAnyOrder("Cygnus", "Draco");
    assertThat(
            new Explain(store)
                .statements("Borealis", Optional.of("subsidiaryOf"), Optional.of("Draco")))
        .isEmpty();
  }

  @Test
  void questionsOfTheCatalogueCountConclusionsAsSuch() {
    Question facts = Catalogue.find("facts-about");
    QueryRunner runner = new QueryRunner(store, Limits.standard(), Newsroom.BASE);
    Answer.Table table =
        new Inference(store, List.of())
            .during(() -> (Answer.Table) runner.ask(facts, Map.of("entity", "Draco")));
    assertThat(table.rows().toString()).contains("Inferred").contains("Borealis");
  }
}
