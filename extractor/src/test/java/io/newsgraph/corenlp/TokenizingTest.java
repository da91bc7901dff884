package io.newsgraph.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.text.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is done to the tokenizer's words; {@code |} marks the tokenizer's cuts. */
class TokenizingTest {

  private static final TokenRules FRENCH =
      new TokenRules(
          new Prefixes("prefixes-fr.tsv"),
          new Phrases("phrases-fr.tsv"),
          new ClosedWords("closed-fr.tsv").forms(),
          Set.of("sens", "rendez-vous")::contains);

  /** Words of a text with cuts: blanks separate, {@code |} separates what touches. */
  private static List<Word> words(String marked) {
    String text = marked.replace("|", "");
    List<Word> words = new ArrayList<>();
    Matcher matcher = Pattern.compile("[^ |]+").matcher(marked);
    int offset = 0;
    while (matcher.find()) {
      int begin = text.indexOf(matcher.group(), offset);
      offset = begin + matcher.group().length();
      words.add(Word.of(begin, offset, matcher.group()));
    }
    return words;
  }

  private static List<String> forms(List<Word> words) {
    return words.stream().map(Word::form).toList();
  }

  private static List<String> apply(String marked) {
    return forms(FRENCH.apply(words(marked), marked.replace("|", "")));
  }

  private static List<Word> merge(String words) {
    return FRENCH.merge(words(words), words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "le H|100; le H100",
        "A|321|XLR; A321XLR",
        "GPT|-4|o; GPT-4o",
        "R|&|D; R&D",
        "AT|&|T; AT&T",
        "la 5|G; la 5G",
        "G|7; G7",
        "Canal|+; Canal+",
        "J.|-|P. Dupont; J.-P. Dupont",
        "rendez|-vous; rendez-vous",
        "dit|-il; dit -il",
        "20|h|45; 20 h 45",
        "3,5 Md|€; 3,5 Md €",
        "850|M|€; 850 M €",
        "ex-PDG; ex- PDG",
        "jusqu'au; jusqu' au",
        "lorsqu'il; lorsqu' il",
        "exploit; exploit",
        "ce sens. À; ce sens . À",
        "x@y.fr,; x@y.fr ,",
        "chez CD|&|R. « Non; chez CD&R . « Non",
        "sur X.; sur X .",
        "sur X. Le; sur X . Le",
        "Jean X. Dupont; Jean X. Dupont"
      })
  void wordsAreMended(String marked, String expected) {
    assertThat(apply(marked)).containsExactly(expected.split(" "));
  }

  @Test
  void anAmountIsTwoWordsBesideACurrency() {
    assertThat(apply("$|120M")).containsExactly("$", "120", "M");
    assertThat(apply("le 120M")).containsExactly("le", "120M");
  }

  @Test
  void aPrefixIsAnAdjectiveForTheParser() {
    Word prefix = FRENCH.apply(words("ex-PDG"), "ex-PDG").get(0);
    assertThat(prefix.input()).isEqualTo("ancien");
    assertThat(prefix.lemma()).contains("ex");
    assertThat(prefix.upos()).contains(Upos.ADJ);
  }

  @Test
  void aPhraseIsOneWordWithTheTextAsItsForm() {
    List<Word> words = merge("La jeune pousse emploie près de 350 personnes");
    assertThat(forms(words))
        .containsExactly("La", "jeune pousse", "emploie", "près de", "350", "personnes");
    assertThat(words.get(1).input()).isEqualTo("start-up");
    assertThat(words.get(1).lemma()).contains("jeune pousse");
    assertThat(words.get(3).upos()).contains(Upos.ADV);
  }

  @Test
  void aBoundMustStandBeforeANumber() {
    assertThat(forms(merge("près de Paris"))).containsExactly("près", "de", "Paris");
    assertThat(forms(merge("plus de la moitié"))).startsWith("plus de");
    assertThat(forms(merge("près d' un milliard"))).startsWith("près d'");
  }

  @Test
  void aCapitalIsKept() {
    assertThat(merge("D' après elle").get(0).input()).isEqualTo("Selon");
  }

  @Test
  void aContractionIsTwoWordsOfOneSpan() {
    Contractions contractions = new Contractions("contractions-fr.tsv");
    List<Word> parts = contractions.split(Word.of(4, 6, "Du"));
    assertThat(forms(parts)).containsExactly("De", "le");
    assertThat(parts).allSatisfy(p -> assertThat(p.end()).isEqualTo(6));
    assertThat(contractions.isAmbiguous(Word.of(0, 3, "des"))).isTrue();
    assertThat(contractions.isAmbiguous(Word.of(0, 2, "du"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Il part . Elle reste .; Il part .| Elle reste .",
        "« Non ! » dit-il .; « Non ! » dit-il .",
        "« Non . » Il part .; « Non . »| Il part .",
        "« Non ! » , dit-il; « Non ! » , dit-il",
        "Quoi ? ! Rien; Quoi ? !| Rien",
        "Sans fin; Sans fin"
      })
  void sentencesEnd(String text, String expected) {
    List<String> sentences =
        SentenceSplitter.split(words(text), (sentence, semicolon) -> false).stream()
            .map(s -> String.join(" ", forms(s)))
            .toList();
    assertThat(sentences).containsExactly(expected.split("\\| "));
  }

  @ParameterizedTest
  @CsvSource({
    "Acme vend Zeta ; Orvane reste,true",
    "Acme recrute Anna ; Marc ; Paul,false",
    "« Acme vend ; Zeta reste »,false"
  })
  void aSemicolonEndsASentenceBetweenClauses(String text, boolean expected) {
    List<Word> words = words(text);
    int semicolon = forms(words).indexOf(";");
    Clauses clauses = new Clauses(w -> Set.of("vend", "reste", "recrute").contains(w.form()));
    assertThat(clauses.areSeparate(words, semicolon)).isEqualTo(expected);
  }
}
