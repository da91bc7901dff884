package io.newsgraph.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.text.Upos;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lemmas and features from tags and trees; needs the dictionary, but no model. */
class MorphologyTest {

  private static final FrenchMorphology FRENCH = new FrenchMorphology(new FrenchDictionary());
  private static final EnglishMorphology ENGLISH = new EnglishMorphology();

  private static Parse parse(
      List<String> forms, List<String> tags, int[] heads, String... relations) {
    List<Word> words = forms.stream().map(f -> Word.of(0, f.length(), f)).toList();
    List<String> entities = Collections.nCopies(forms.size(), "O");
    return new Parse(words, tags, new Tree(heads, relations), entities);
  }

  private static Analysis single(String form, String tag) {
    return FRENCH.analyse(parse(List.of(form), List.of(tag), new int[] {0}, "root")).get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "aurait, AUX, avoir, Mood=Cnd|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin",
    "étaient, AUX, être, Mood=Ind|Number=Plur|Person=3|Tense=Imp|VerbForm=Fin",
    "vit, VERB, vivre, Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin",
    "fonde, VERB, fonder, Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin",
    "né, VERB, naître, Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part",
    "faut, VERB, falloir, Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin",
    "directrice, NOUN, directeur, Gender=Fem|Number=Sing",
    "cofondatrices, NOUN, cofondateur, Gender=Fem|Number=Plur",
    "vice-présidente, NOUN, vice-président, Gender=Fem|Number=Sing",
    "filiales, NOUN, filiale, Gender=Fem|Number=Plur",
    "chatbots, NOUN, chatbot, Number=Plur",
    "iPhone, NOUN, iPhone, _",
    "PDG, NOUN, PDG, _",
    "basée, ADJ, basé, Gender=Fem|Number=Sing",
    "nouvel, ADJ, nouveau, Gender=Masc|Number=Sing",
    "Twitter, PROPN, Twitter, _",
    "l', DET, le, Definite=Def|Number=Sing|PronType=Art",
    "-t-elle, PRON, elle, Case=Nom|Gender=Fem|Number=Sing|Person=3|PronType=Prs",
    "M., NOUN, M., Gender=Masc|Number=Sing"
  })
  void french(String form, String tag, String lemma, String features) {
    Analysis analysis = single(form, tag);
    assertThat(analysis.lemma()).isEqualTo(lemma);
    assertThat(analysis.features()).hasToString(features);
  }

  @Test
  void aParticipleWithAnAuxiliaryIsOne() {
    Parse parse =
        parse(List.of("a", "dit"), List.of("AUX", "VERB"), new int[] {2, 0}, "aux", "root");
    assertThat(FRENCH.analyse(parse).get(1).features().is("VerbForm", "Part")).isTrue();
    assertThat(single("dit", "VERB").features().is("VerbForm", "Fin")).isTrue();
  }

  @Test
  void aNounWithASubjectIsAVerb() {
    Parse parse =
        parse(
            List.of("Opella", "compte", "cadres"),
            List.of("PROPN", "NOUN", "NOUN"),
            new int[] {2, 0, 2},
            "nsubj",
            "root",
            "obj");
    assertThat(FRENCH.analyse(parse).get(1).upos()).isEqualTo(Upos.VERB);
    assertThat(FRENCH.analyse(parse).get(1).lemma()).isEqualTo("compter");
  }

  @Test
  void whatHasACopulaIsNoVerb() {
    Parse parse =
        parse(List.of("est", "présente"), List.of("AUX", "VERB"), new int[] {2, 0}, "cop", "root");
    assertThat(FRENCH.analyse(parse).get(1).upos()).isEqualTo(Upos.ADJ);
    assertThat(FRENCH.analyse(parse).get(1).lemma()).isEqualTo("présent");
  }

  @Test
  void inAHeadlineAVerbWithoutAnotherIsFinite() {
    Parse parse =
        parse(List.of("Safran", "mise"), List.of("PROPN", "VERB"), new int[] {0, 1}, "root", "acl");
    assertThat(FRENCH.analyse(parse).get(1).lemma()).isEqualTo("miser");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "bought, VBD, root, VERB, buy, Mood=Ind|Tense=Past|VerbForm=Fin",
        "bought, VBN, root, VERB, buy, Tense=Past|VerbForm=Part",
        "has, VBZ, aux, AUX, have, Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin",
        "would, MD, aux, AUX, would, VerbForm=Fin",
        "according, VBG, case, ADP, according, _",
        "companies, NNS, root, NOUN, company, Number=Plur",
        "Airbus, NNP, root, PROPN, Airbus, Number=Sing",
        "she, PRP, nsubj, PRON, she, Case=Nom|Gender=Fem|Number=Sing|Person=3|PronType=Prs",
        "a, DT, nummod, DET, a, Definite=Ind|PronType=Art",
        "that, IN, mark, SCONJ, that, _",
        "to, TO, mark, PART, to, _",
        "'s, POS, case, PART, 's, _"
      })
  void english(String form, String tag, String relation, Upos upos, String lemma, String features) {
    Parse parse = parse(List.of(form), List.of(tag), new int[] {0}, relation);
    Analysis analysis = ENGLISH.analyse(parse).get(0);
    assertThat(analysis.upos()).isEqualTo(upos);
    assertThat(analysis.lemma()).isEqualTo(lemma);
    assertThat(analysis.features()).hasToString(features);
  }
}
