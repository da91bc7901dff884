package io.newsgraph.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.newsgraph.text.AnnotatedDocument;
import io.newsgraph.text.Document;
import io.newsgraph.text.Language;
import io.newsgraph.text.Metadata;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The French models on sentences written for the purpose. */
@Tag("models")
class AnnotatorFrenchTest {

  private static final Annotator ANNOTATOR = new Annotator(AnnotatorOptions.defaults());

  @BeforeAll
  static void load() {
    Annotator.load(Language.FRENCH);
  }

  private static AnnotatedDocument annotate(String text) {
    return ANNOTATOR.annotate(document(text));
  }

  private static Document document(String text) {
    return new Document("a.txt", text, Language.FRENCH, Metadata.unknown());
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
    String text =
        "😀 L’éditeur Alvéo a payé 10\u00A0000 € au groupe d’Élodie Marchand, l’ex-PDG…\n\n"
            + "« Jusqu’à l’été », dit-elle 😀.\n";
    AnnotatedDocument annotated = annotate(text);
    for (Sentence sentence : annotated.sentences()) {
      for (Token token : sentence.tokens()) {
        String quote = annotated.document().quote(token.span());
        boolean contracted = List.of("à", "le", "de", "les").contains(token.form());
        assertThat(contracted || quote.equals(token.form())).as(token.toString()).isTrue();
      }
    }
    assertThat(token(annotated.sentences().get(0), "10\u00A0000").lemma()).isEqualTo("10 000");
  }

  @Test
  void designationsAreOneWord() {
    Sentence sentence =
        sentence("L’A321XLR, la puce H100 et GPT-4o coûtent 3,5 Md€ à Brise R&D et AT&T, en 5G.");
    assertThat(sentence.tokens())
        .extracting(Token::form)
        .contains("A321XLR", "H100", "GPT-4o", "R&D", "AT&T", "5G", "€");
  }

  @Test
  void typographicApostrophesAreUnderstood() {
    Sentence sentence = sentence("L’armateur n’a pas vendu l’usine d’Alvéo qu’il possède.");
    assertThat(arc(sentence, "vendu")).isEqualTo("ROOT:root");
    assertThat(arc(sentence, "armateur")).isEqualTo("vendu:nsubj");
    assertThat(arc(sentence, "usine")).isEqualTo("vendu:obj");
    assertThat(token(sentence, "n’").lemma()).isEqualTo("ne");
  }

  @Test
  void headlineDatelineBylineAndCreditAreToldFromTheText() {
    String text =
        "Alvéo rachète Brisol\n\nPar Lise Ferrand\nPublié le 4 mars 2025\n\n"
            + "NANTES (AFP) - Le groupe Alvéo a racheté Brisol.\n\nCrédit photo : Alvéo\n";
    AnnotatorOptions options =
        AnnotatorOptions.defaults().withBoilerplate(List.of(Pattern.compile("Crédit")));
    AnnotatedDocument annotated = new Annotator(options).annotate(document(text));
    assertThat(annotated.sentences()).extracting(Sentence::heading).containsExactly(true, false);
    assertThat(annotated.sentences().get(1).token(1).form()).isEqualTo("Le");
    assertThat(annotated.document().metadata().title()).contains("Alvéo rachète Brisol");
    assertThat(annotated.document().metadata().author()).contains("Lise Ferrand");
    assertThat(annotated.document().metadata().published()).contains(LocalDate.of(2025, 3, 4));
    assertThat(annotated.document().text()).isEqualTo(text);
  }

  @Test
  void theConditionalIsAFeature() {
    Sentence sentence = sentence("À en croire Le Monde, Alvéo aurait licencié 30 salariés.");
    assertThat(token(sentence, "aurait").feats().is("Mood", "Cnd")).isTrue();
    assertThat(sentence.token(1).lemma()).isEqualTo("à en croire");
    assertThat(sentence.token(1).deprel()).isEqualTo("case");
  }

  @Test
  void phrasesAreOneWord() {
    Sentence sentence = sentence("La jeune pousse emploie pas moins de 350 personnes.");
    assertThat(token(sentence, "jeune pousse").lemma()).isEqualTo("jeune pousse");
    assertThat(arc(sentence, "jeune pousse")).isEqualTo("emploie:nsubj");
    assertThat(arc(sentence, "pas moins de")).isEqualTo("350:advmod");
    assertThat(arc(sentence, "personnes")).isEqualTo("emploie:obj");
  }

  @Test
  void passiveAgentAndAppositionAreFound() {
    Sentence sentence =
        sentence("Brisol a été racheté en 2019 par le fonds Hydra, l’actionnaire d’Alvéo.");
    assertThat(arc(sentence, "Brisol")).isEqualTo("racheté:nsubj:pass");
    assertThat(arc(sentence, "fonds")).isEqualTo("racheté:obl:agent");
    assertThat(arc(sentence, "Hydra")).isEqualTo("fonds:appos");
  }

  @Test
  void speakerIsSubject() {
    Sentence sentence = sentence("« Nous recrutons », a fait valoir sa directrice, Élise Roy.");
    Token verb = token(sentence, "fait");
    assertThat(sentence.child(verb, "nsubj")).map(Token::form).contains("directrice");
    assertThat(token(sentence, "directrice").lemma()).isEqualTo("directeur");
  }

  @Test
  void namesAreLabelled() {
    Sentence sentence = sentence("Élodie Marchand dirige la filiale d’Airbus à Toulouse.");
    assertThat(token(sentence, "Élodie").entity()).isEqualTo("B-PER");
    assertThat(token(sentence, "Marchand").entity()).isEqualTo("I-PER");
    assertThat(token(sentence, "Toulouse").entity()).isEqualTo("B-LOC");
  }

  @Test
  void labelsDoNotDependOnWhatWasReadBefore() {
    String text = "La société Brisol vend des turbines à la ville de Brest.";
    List<Token> before = sentence(text).tokens();
    annotate("Une brisol turbine brest société. ".repeat(50));
    assertThat(sentence(text).tokens()).isEqualTo(before);
  }

  @Test
  void threadsGetTheSame() {
    String text = "Le groupe Alvéo a vendu son usine de Brest au fonds Hydra.";
    List<Token> expected = sentence(text).tokens();
    assertThat(IntStream.range(0, 24).parallel().mapToObj(i -> sentence(text).tokens()))
        .allMatch(expected::equals);
  }

  @Test
  void endlessWordsAndSentencesAreCutAndNoted() {
    List<Note> notes = new ArrayList<>();
    String text = "Un " + "x".repeat(20_000) + " mot. " + "le chat et ".repeat(150) + "fin.";
    AnnotatedDocument annotated = ANNOTATOR.annotate(document(text), notes::add);
    assertThat(annotated.sentences()).allMatch(s -> s.size() <= 220);
    assertThat(notes)
        .extracting(Note::reason)
        .anyMatch(reason -> reason.contains("word"))
        .anyMatch(reason -> reason.contains("sentence"));
  }

  @Test
  void oddTextIsAnnotated() {
    for (String text : List.of("", " \n \n", "\uD83D", ".", "« »", "12 34", "a\u0000b", "😀😀")) {
      assertThat(annotate(text).document().text()).isEqualTo(text);
    }
  }

  @Test
  void aLimitIsAnExceptionOfOneLine() {
    AnnotatorOptions hurried = AnnotatorOptions.defaults().withTimeLimit(Duration.ZERO);
    assertThatThrownBy(() -> new Annotator(hurried).annotate(document("Le chat dort.")))
        .isInstanceOf(AnnotationException.class)
        .hasMessageStartingWith("a.txt: ")
        .hasMessageNotContaining("\n");
  }

  @Test
  void anInterruptedThreadGivesUp() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> annotate("Le chat dort.")).isInstanceOf(AnnotationException.class);
    assertThat(Thread.interrupted()).isTrue();
  }
}
