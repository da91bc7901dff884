package io.newsgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.fixture.ArticleBuilder;
import io.newsgraph.fixture.Newsroom;
import io.newsgraph.fixture.OntologyFiles;
import io.newsgraph.lexicon.EntityClass;
import io.newsgraph.text.Language;
import io.newsgraph.vocabulary.Prefixes;
import java.io.IOException;
import java.io.InputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.UpdateExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShaclCheckTest {

  private final ShaclCheck check = load();

  private static ShaclCheck load() {
    try (InputStream shapes = OntologyFiles.open("ontology/shapes.ttl")) {
      return ShaclCheck.load(shapes);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void everyGraphOfTheNewsroomConforms() {
    for (DocumentGraph graph : Newsroom.graphs()) {
      assertThat(check.check(graph.graph())).isEmpty();
    }
  }

  @Test
  void articleWithoutFactsConforms() {
    ArticleBuilder article = new ArticleBuilder("a.txt", Language.ENGLISH);
    article.sentence("Nothing happened.");
    assertThat(check.check(Newsroom.graph(article.build()).graph())).isEmpty();
  }

  @Test
  void claimMadeTwiceInOneSentenceIsOneStatementThatConforms() {
    ArticleBuilder article = new ArticleBuilder("a.txt", Language.ENGLISH);
    int sentence = article.sentence("Vega will buy, it is said, Lyre, Vega not yet buying Lyre.");
    int vega = article.chain(EntityClass.ORGANIZATION, "Vega");
    int lyre = article.chain(EntityClass.ORGANIZATION, "Lyre");
    article.claim(vega, "acquired", lyre, sentence).negated("not").planned("will");
    article.claim(vega, "acquired", lyre, sentence).negated("never").reported("said");
    article.claim(vega, "boughtFrom", lyre, sentence).negated("never").sameEvent();
    article.claim(vega, "acquired", lyre, sentence).negated("not").confidence(0.3);
    Graph graph = Newsroom.graph(article.build()).graph();
    assertThat(check.check(graph)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ng:certainty | DELETE { ?s ng:certainty ?c }",
        "ng:certainty | INSERT { ?s ng:certainty ng:Planned, ng:Negated }",
        "prov:wasDerivedFrom | DELETE { ?s prov:wasDerivedFrom ?e }",
        "ng:confidence | DELETE { ?s ng:confidence ?f } INSERT { ?s ng:confidence 1.5 }",
        "ng:sense | DELETE { ?s ng:sense ?n }",
        "nif:anchorOf | DELETE { ?e nif:anchorOf ?q }",
        "nif:beginIndex | DELETE { ?e nif:beginIndex ?b } INSERT { ?e nif:beginIndex ?n }",
        "rdf:subject | INSERT { ?s rdf:subject ng:x }",
      })
  void faultIsFoundWhereItIs(String path, String update) {
    Graph graph = Newsroom.graph(Newsroom.purchase()).graph();
    String where =
        " WHERE { ?s a ng:Statement ; ng:certainty ?c ; ng:confidence ?f ; ng:sense ?n ;"
            + " prov:wasDerivedFrom ?e . ?e nif:anchorOf ?q ; nif:beginIndex ?b }";
    StringBuilder prefixes = new StringBuilder();
    Prefixes.all()
        .getNsPrefixMap()
        .forEach((p, iri) -> prefixes.append("PREFIX " + p + ": <" + iri + "> "));
    UpdateExec.dataset(DatasetGraphFactory.wrap(graph)).update(prefixes + update + where).execute();
    String iri = Prefixes.all().expandPrefix(path);
    assertThat(check.check(graph)).extracting(Violation::path).contains("<" + iri + ">");
  }
}
