package io.newsgraph.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.text.AnnotatedDocument;
import io.newsgraph.text.Document;
import io.newsgraph.text.Language;
import io.newsgraph.text.Metadata;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import io.newsgraph.text.Upos;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The English models on sentences written for the purpose. */
@Tag("models")
class AnnotatorEnglishTest {

  private static final Annotator ANNOTATOR = new Annotator(AnnotatorOptions.defaults());

  @BeforeAll
  static void load() {
    Annotator.load(Language.ENGLISH);
  }

  private static AnnotatedDocument annotate(String text) {
    return ANNOTATOR.annotate(new Document("a.txt", text, Language.ENGLISH, Metadata.unknown()));
  }

  private static Sentence sentence(String text) {
    return annotate(text).sentences().get(0);
  }

  private static Token token(Sentence sentence, String form) {
    return sentence.tokens().stream().filter(t -> t.form().equals(form)).findFirst().orElseThrow();
  }

  private static String arc(Sentence sentence, String form) {
    Token token = token(sentence, form);
    return sentence.head(token).map(Token::form).orElse("ROOT") + ":" + token.deprel();
  }

  @Test
  void everySpanQuotesTheWordAsWritten() {
    AnnotatedDocument annotated =
        annotate(
            "😀 Acme’s ex-CEO didn’t sell the H100 unit for $1.2bn…\n\n“It’s fine,” she said 😀.");
    for (Sentence sentence : annotated.sentences()) {
      assertThat(sentence.tokens())
          .allMatch(t -> annotated.document().quote(t.span()).equals(t.form()));
    }
  }

  @Test
  void designationsAreOneWord() {
    assertThat(sentence("Acme’s A321XLR, H100 and GPT-4o cost AT&T $120M.").tokens())
        .extracting(Token::form)
        .contains("A321XLR", "H100", "GPT-4o", "AT&T", "120", "M");
  }

  @Test
  void headlineDatelineAndPublicationLineAreToldFromTheText() {
    AnnotatedDocument annotated =
        annotate(
            "Acme buys Brisol\n\nBy Ann Lee\nPublished 9 October 2025\n\n"
                + "LONDON, Oct 9 (Reuters) - Acme has bought Brisol.\n");
    assertThat(annotated.sentences()).extracting(Sentence::heading).containsExactly(true, false);
    assertThat(annotated.sentences().get(1).token(1).form()).isEqualTo("Acme");
    assertThat(annotated.document().metadata().author()).contains("Ann Lee");
    assertThat(annotated.document().metadata().published()).contains(LocalDate.of(2025, 10, 9));
  }

  @Test
  void basicDependenciesHaveUniversalNames() {
    Sentence sentence = sentence("Lea Roy, who founded Brisol in 2019, is the firm's chairwoman.");
    assertThat(arc(sentence, "Lea")).isEqualTo("chairwoman:nsubj");
    assertThat(arc(sentence, "Roy")).isEqualTo("Lea:flat");
    assertThat(arc(sentence, "founded")).isEqualTo("Lea:acl:relcl");
    assertThat(arc(sentence, "firm")).isEqualTo("chairwoman:nmod:poss");
    assertThat(arc(sentence, "is")).isEqualTo("chairwoman:cop");
  }

  @Test
  void passiveAndAgentAreFound() {
    Sentence sentence = sentence("Brisol was bought by the fund Hydra for £18m on Friday.");
    assertThat(arc(sentence, "Brisol")).isEqualTo("bought:nsubj:pass");
    assertThat(arc(sentence, "was")).isEqualTo("bought:aux:pass");
    assertThat(sentence.children(token(sentence, "bought"), "obl:agent")).hasSize(1);
  }

  @Test
  void tagsBecomeUniversalOnesWithFeatures() {
    Sentence sentence = sentence("She would not have sold the two companies to Acme.");
    assertThat(sentence.tokens())
        .extracting(Token::upos)
        .startsWith(Upos.PRON, Upos.AUX, Upos.ADV, Upos.AUX, Upos.VERB, Upos.DET, Upos.NUM);
    assertThat(token(sentence, "sold").feats()).hasToString("Tense=Past|VerbForm=Part");
    assertThat(token(sentence, "She").feats().is("Gender", "Fem")).isTrue();
    assertThat(token(sentence, "companies").lemma()).isEqualTo("company");
  }

  @Test
  void aHeadlinesInfinitiveIsAFuture() {
    Sentence headline = sentence("Acme to buy Brisol\n\nThe text follows here.");
    assertThat(arc(headline, "buy")).isEqualTo("ROOT:root");
    assertThat(arc(headline, "Acme")).isEqualTo("buy:nsubj");
    assertThat(token(headline, "to").lemma()).isEqualTo("will");
  }

  @Test
  void namesAreLabelled() {
    Sentence sentence = sentence("Tim Cook runs Apple and lives in Texas.");
    assertThat(sentence.tokens())
        .extracting(Token::entity)
        .isEqualTo(List.of("B-PER", "I-PER", "O", "B-ORG", "O", "O", "O", "B-LOC", "O"));
  }
}
