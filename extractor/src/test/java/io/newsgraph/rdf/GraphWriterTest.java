package io.newsgraph.rdf;

import static io.newsgraph.lexicon.EntityClass.ORGANIZATION;
import static io.newsgraph.lexicon.EntityClass.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.extract.Certainty;
import io.newsgraph.extract.Resolution;
import io.newsgraph.fixture.ArticleBuilder;
import io.newsgraph.fixture.Newsroom;
import io.newsgraph.text.Language;
import io.newsgraph.vocabulary.Prefixes;
import java.util.EnumSet;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphWriterTest {

  private static boolean holds(Graph graph, String pattern) {
    Query query = new Query();
    query.getPrefixMapping().setNsPrefixes(Prefixes.all());
    return QueryExec.graph(graph)
        .query(QueryFactory.parse(query, "ASK { " + pattern + " }", null, null))
        .ask();
  }

  private final Graph purchase = Newsroom.graph(Newsroom.purchase()).graph();
  private final Graph denial = Newsroom.graph(Newsroom.denial()).graph();

  @Test
  void assertedClaimIsAPlainTriple() {
    assertThat(holds(purchase, "e:Vega-organization ng:acquired e:Lyre-organization")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "e:Vega-organization ng:acquired e:Lyre-organization",
        "e:Vega-organization ng:acquired e:Altair-organization",
        "e:Orbital-organization ng:suppliedTo e:Vega-organization",
      })
  void deniedPlannedAndReportedClaimsAreNoPlainTriples(String triple) {
    assertThat(holds(denial, triple)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // certainty with what it was derived from
        "?s rdf:predicate ng:hired ; ng:certainty ng:Reported ; ng:certaintyCue 'aurait' ;"
            + " ng:polarity ng:Positive ; ng:modality ng:Hearsay ;"
            + " ng:attributedTo e:Le_Phare-organization ; ng:confidence 0.9",
        // all sentences, the main one marked
        "?s rdf:predicate ng:hired ; prov:wasDerivedFrom ?a, ?b ; prov:hadPrimarySource ?a ."
            + " ?a nif:anchorOf ?x . ?b nif:anchorOf ?y"
            + " FILTER (CONTAINS(?x, 'recruté') && CONTAINS(?y, 'PDG'))",
        // why "elle" is Ada Bloom
        "?s rdf:predicate ng:hired ; ng:resolvedBy ?r . ?r a ng:Resolution ;"
            + " ng:resolutionKind ng:Pronoun ; nif:anchorOf 'elle' ; ng:confidence 0.7 ;"
            + " itsrdf:taIdentRef e:Ada_Bloom-person ; rdfs:comment ?why",
        // one frame, three statements, one price
        "?e a ng:Frame . ?a ng:event ?e ; rdf:predicate ng:acquired ; ng:price ?p ."
            + " ?b ng:event ?e ; rdf:predicate ng:boughtFrom ; ng:price ?p ."
            + " ?c ng:event ?e ; rdf:predicate ng:sold ; ng:price ?p ."
            + " ?p a ng:Quantity ; ng:value 2600000000.0 ; ng:unit 'EUR'",
        "?s rdf:predicate ng:ceoOf ; ng:role 'PDG'@fr ; ng:validFrom '2019'^^xsd:gYear ;"
            + " ng:sense ?sense FILTER NOT EXISTS { ?s ng:event ?e }",
        "?s rdf:predicate ng:employeeCount ; rdf:object 1200 ; ng:quantity ?q ."
            + " ?q ng:lower 1200.0",
        "e:Vega-organization ng:employeeCount 1200",
        "e:Ada_Bloom-person a ng:Person ; rdfs:label 'Ada Bloom'@fr ; skos:altLabel 'Bloom'@fr",
        "?d a ng:Document, nif:Context, schema:NewsArticle ; schema:identifier 'fr/rachat.txt' ;"
            + " schema:inLanguage 'fr' ; schema:publisher 'Le Phare' ; nif:isString ?text ;"
            + " schema:datePublished '2024-03-05'^^xsd:date ; schema:headline ?title ;"
            + " ng:sha256 ?sha FILTER (?sha = SHA256(?text))",
        "?run a prov:Activity ; prov:used ?d ; prov:wasAssociatedWith ?software ;"
            + " schema:softwareRequirements 'model-fr' . ?software schema:softwareVersion '0.1.0'",
      })
  void graphHolds(String pattern) {
    assertThat(holds(purchase, pattern)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?s rdf:predicate ng:acquired ; rdf:object e:Lyre-organization ; ng:polarity ng:Negative ;"
            + " ng:certainty ng:Negated ; ng:attributedTo e:Jean_Roux-person",
        "?s rdf:predicate ng:acquired ; ng:certainty ng:Planned ; ng:modality ng:Intention ;"
            + " ng:date '2025'^^xsd:gYear",
        "?s ng:attributedToPhrase 'Two people close to the talks'",
        "<https://beacon.example/news/vega?id=7> a ng:Document ; schema:url ?u",
        "<https://beacon.example/news/vega?id=7#char=0,41> nif:beginIndex ?b FILTER (?b = 0)",
      })
  void graphOfTheDenialHolds(String pattern) {
    assertThat(holds(denial, pattern)).isTrue();
  }

  @Test
  void anchorsAreVerbatimInTextWithCharactersOutsideTheBmp() {
    Graph graph = Newsroom.graph(Newsroom.products()).graph();
    assertThat(
            holds(
                graph,
                "?s nif:beginIndex ?b ; nif:endIndex ?e ;"
                    + " nif:anchorOf 'Lyre a acheté des puces 🚀 à Vega.'"
                    + " FILTER (?b = 55 && ?e = 88)"))
        .isTrue();
  }

  @Test
  void sameInputGivesTheSameTriples() {
    assertThat(Newsroom.graph(Newsroom.purchase()).graph().stream().toList())
        .containsExactlyInAnyOrderElementsOf(purchase.stream().toList());
  }

  @Test
  void noNodeIsBlank() {
    for (DocumentGraph graph : Newsroom.graphs()) {
      assertThat(graph.graph().stream())
          .noneMatch(triple -> triple.getSubject().isBlank() || triple.getObject().isBlank());
    }
  }

  @Test
  void weakCoreferenceMakesNoPlainTripleButAStatement() {
    ArticleBuilder article = new ArticleBuilder("a.txt", Language.FRENCH);
    int sentence = article.sentence("Elle dirige Vega.");
    int bloom = article.chain(PERSON, "Ada Bloom");
    int vega = article.chain(ORGANIZATION, "Vega");
    article
        .claim(bloom, "ceoOf", vega, sentence)
        .subjectAs("Elle", Resolution.Kind.PRONOUN, 0.5)
        .confidence(0.59);
    Graph graph = Newsroom.graph(article.build()).graph();
    assertThat(holds(graph, "e:Ada_Bloom-person ng:ceoOf ?x")).isFalse();
    assertThat(holds(graph, "?s rdf:predicate ng:ceoOf ; ng:certainty ng:Asserted")).isTrue();
  }

  @Test
  void directReportedWidensThePlainTriples() {
    GraphSettings settings =
        new GraphSettings(Newsroom.BASE, EnumSet.of(Certainty.ASSERTED, Certainty.REPORTED));
    Graph graph =
        new GraphWriter(settings, new Run("0.1.0", List.of(), ""))
            .write(Newsroom.linked(Newsroom.purchase()))
            .graph();
    assertThat(holds(graph, "e:Ada_Bloom-person ng:hired e:Paul_Kern-person")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "https://x.example/a b",
        "file:///x",
        "https://a.example/>",
        "::"
      })
  void hostileUrlIsNotTakenAsIri(String url) {
    ArticleBuilder article = new ArticleBuilder("a.txt", Language.FRENCH).url(url);
    article.sentence("Rien.");
    assertThat(Newsroom.graph(article.build()).iri()).startsWith(Newsroom.BASE + "document/");
  }

  @Test
  void invalidDateStaysAString() {
    ArticleBuilder article = new ArticleBuilder("a.txt", Language.FRENCH);
    int sentence = article.sentence("Vega a été fondée le 31 février 2001.");
    int vega = article.chain(ORGANIZATION, "Vega");
    article.claim(vega, "foundedOn", article.date("2001-02-31", sentence), sentence);
    assertThat(Newsroom.graph(article.build()).graph().stream())
        .anyMatch(
            triple ->
                triple.getObject().isLiteral()
                    && triple.getObject().getLiteralLexicalForm().equals("2001-02-31")
                    && triple.getObject().getLiteralDatatypeURI().endsWith("#string"));
  }

  @Test
  void openClaimKeepsItsWords() {
    Graph graph = Newsroom.graph(Newsroom.products()).graph();
    assertThat(
            holds(
                graph,
                "?s a ng:OpenStatement ; ng:subjectPhrase 'Vega'@fr ;"
                    + " ng:relationPhrase 'attaque en justice'@fr ; ng:argumentPhrase 'Draco'@fr"))
        .isTrue();
  }

  @Test
  void predicatesAreAllOfKnownVocabularies() {
    assertThat(purchase.stream().map(triple -> triple.getPredicate()).distinct())
        .extracting(Node::getURI)
        .allMatch(iri -> Prefixes.all().shortForm(iri).matches("[a-z]+:\\w+"));
  }
}
