package io.newsgraph.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.corenlp.repair.WordLists;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mended tags and entity labels; sentences are written {@code form/TAG}. */
class TagsAndLabelsTest {

  private static final FrenchTags FRENCH =
      new FrenchTags(new FrenchDictionary(), new WordLists(Tables.read("words-fr.tsv")));
  private static final EnglishTags ENGLISH =
      new EnglishTags(new WordLists(Tables.read("words-en.tsv")));

  private static List<Word> words(String tagged) {
    return Arrays.stream(tagged.split(" "))
        .map(t -> t.substring(0, t.lastIndexOf('/')))
        .map(form -> Word.of(0, form.length(), form))
        .toList();
  }

  private static List<String> tags(String tagged) {
    return Arrays.stream(tagged.split(" ")).map(t -> t.substring(t.lastIndexOf('/') + 1)).toList();
  }

  private static String join(List<Word> words, List<String> tags) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      out.append(i == 0 ? "" : " ").append(words.get(i).form()).append('/').append(tags.get(i));
    }
    return out.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "élude/VERB -t-on/NOUN|élude/VERB -t-on/PRON",
        "X/PROPN en/ADP détient/VERB|X/PROPN en/PRON détient/VERB",
        "en/ADP prenant/VERB|en/ADP prenant/VERB",
        "n'/ADV a/VERB en/ADP revanche/NOUN pas/ADV porté/VERB"
            + "|n'/ADV a/AUX en/ADP revanche/NOUN pas/ADV porté/VERB",
        "il/PRON a/VERB un/DET toit/NOUN|il/PRON a/VERB un/DET toit/NOUN",
        "groupe/NOUN assemble/ADJ ici/ADV|groupe/NOUN assemble/VERB ici/ADV",
        "»/PUNCT ,/PUNCT tonne/NOUN Vincent/PROPN|»/PUNCT ,/PUNCT tonne/VERB Vincent/PROPN",
        "Acme/PROPN muscle/NOUN son/DET offre/NOUN|Acme/PROPN muscle/VERB son/DET offre/NOUN",
        "ont/AUX été/VERB licenciés/NOUN|ont/AUX été/AUX licenciés/VERB",
        "s'/PRON est/AUX allié/NOUN|s'/PRON est/AUX allié/VERB",
        "23/NUM seront/AUX licenciés/NOUN|23/NUM seront/AUX licenciés/VERB",
        "Évincée/PROPN de/ADP Sein/PROPN ,/PUNCT elle/PRON"
            + "|Évincée/VERB de/ADP Sein/PROPN ,/PUNCT elle/PRON",
        "Fort/PROPN d'/ADP un/DET réseau/NOUN|Fort/ADJ d'/ADP un/DET réseau/NOUN",
        "Acme/PROPN s'/SCONJ équipe/NOUN chez/ADP|Acme/PROPN s'/PRON équipe/VERB chez/ADP",
        "elle/PRON est/AUX présente/VERB en/ADP|elle/PRON est/AUX présente/ADJ en/ADP",
        "chantier/NOUN le/DET dotera/VERB de/ADP|chantier/NOUN le/PRON dotera/VERB de/ADP",
        "sur/ADP X/NUM|sur/ADP X/PROPN",
        "y/ADV croit/VERB|y/PRON croit/VERB",
        "engagé/VERB d'/ADP anciens/ADJ chercheurs/NOUN"
            + "|engagé/VERB d'/DET anciens/ADJ chercheurs/NOUN",
        "parlé/VERB d'/ADP anciens/ADJ chercheurs/NOUN"
            + "|parlé/VERB d'/ADP anciens/ADJ chercheurs/NOUN",
        "de/ADP le/DET Logement/PROPN Claire/PROPN Vauthier/PROPN"
            + "|de/ADP le/DET Logement/NOUN Claire/PROPN Vauthier/PROPN"
      })
  void frenchTags(String tagged, String expected) {
    assertThat(join(words(tagged), FRENCH.mend(words(tagged), tags(tagged)))).isEqualTo(expected);
  }

  @Test
  void desIsAnArticleBehindAVerbWithoutDe() {
    assertThat(isArticle("craindre/VERB des/ADP_DET doublons/NOUN")).isTrue();
    assertThat(isArticle("a/AUX vendu/VERB des/ADP_DET sites/NOUN")).isTrue();
    assertThat(isArticle("parler/VERB des/ADP_DET doublons/NOUN")).isFalse();
    assertThat(isArticle("équipé/VERB des/ADP_DET écrans/NOUN")).isFalse();
    assertThat(isArticle("prix/NOUN des/ADP_DET écrans/NOUN")).isFalse();
  }

  private static boolean isArticle(String tagged) {
    int des = tags(tagged).indexOf("ADP_DET");
    return FRENCH.isArticleAfterVerb(words(tagged), tags(tagged), des);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "false|Nordlys/NNP AI/NN raises/VBZ|Nordlys/NNP AI/NNP raises/VBZ",
        "false|the/DT Lumenta/NNP Therapeutics/NNS|the/DT Lumenta/NNP Therapeutics/NNPS",
        "false|Shares/NNS fell/VBD|Shares/NNS fell/VBD",
        "true|valve/NN maker/NN picks/NNS Gdansk/NNP|valve/NN maker/NN picks/VBZ Gdansk/NNP",
        "true|Edinburgh/NNP man/NN shares/NNS Prize/NNP that/WDT hears/VBZ"
            + "|Edinburgh/NNP man/NN shares/VBZ Prize/NNP that/WDT hears/VBZ",
        "true|Drone/VB maker/NN sues/VBZ Acme/NNP|Drone/NN maker/NN sues/VBZ Acme/NNP",
        "true|Acme/NNP takes/VBZ sales/NNS lead/NN|Acme/NNP takes/VBZ sales/NNS lead/NN"
      })
  void englishTags(boolean heading, String tagged, String expected) {
    List<String> mended = ENGLISH.mend(words(tagged), tags(tagged), heading);
    assertThat(join(words(tagged), mended)).isEqualTo(expected);
  }

  @Test
  void anInfinitiveIsTheFutureOfAHeadline() {
    String tagged = "Acme/NNP to/TO buy/VB Zed/NNP";
    Word to = ENGLISH.futures(words(tagged), tags(tagged), true).get(1);
    assertThat(to.form()).isEqualTo("to");
    assertThat(to.lemma()).contains("will");
    assertThat(ENGLISH.futures(words(tagged), tags(tagged), false).get(1).lemma()).isEmpty();
  }

  @Test
  void beToIsAFutureUnlessItSaysWhatAPlanIs() {
    String firm = "Acme/NNP is/VBZ to/TO shut/VB";
    assertThat(ENGLISH.futures(words(firm), tags(firm), false).get(1).form()).isEqualTo("is to");
    String plan = "the/DT plan/NN is/VBZ to/TO shut/VB";
    assertThat(ENGLISH.futures(words(plan), tags(plan), false)).hasSize(5);
  }

  @Test
  void quotesVerbsAndOfficesAreNoNames() {
    assertThat(mend("«/PUNCT Tencent/PROPN", "B-MISC I-MISC", "punct root"))
        .containsExactly("O", "B-MISC");
    assertThat(
            mend(
                "Safran/PROPN mise/VERB sur/ADP Aérolis/PROPN",
                "B-ORG I-ORG I-ORG I-ORG",
                "nsubj root case obl"))
        .containsExactly("B-ORG", "O", "O", "B-ORG");
    assertThat(
            mend(
                "le/DET Logement/NOUN Claire/PROPN Vauthier/PROPN",
                "O B-PER I-PER I-PER",
                "det root appos flat"))
        .containsExactly("O", "O", "B-PER", "I-PER");
    assertThat(mend("Le/DET Monde/PROPN", "B-ORG I-ORG", "det root"))
        .containsExactly("B-ORG", "I-ORG");
  }

  private static List<String> mend(String tagged, String labels, String relations) {
    List<String> tags = tags(tagged);
    Tree tree = new Tree(new int[tags.size()], relations.split(" "));
    return EntityLabels.mend(words(tagged), tags, tree, List.of(labels.split(" ")));
  }

  @Test
  void theSecondModelFillsWhatTheFirstLeaves() {
    List<String> first = List.of("B-ORG", "O", "O", "O", "O", "O");
    List<String> second = List.of("B-PER", "B-LOC", "B-PER", "I-PER", "B-MISC", "B-ORG");
    List<String> tags = List.of("NNP", "NNP", "NNP", "NNP", "JJ", "NNP");
    assertThat(EntityUnion.of(first, second, tags))
        .containsExactly("B-ORG", "B-MISC", "B-PER", "I-PER", "O", "B-ORG");
  }
}
