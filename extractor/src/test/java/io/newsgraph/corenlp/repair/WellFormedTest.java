package io.newsgraph.corenlp.repair;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.text.Features;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Span;
import io.newsgraph.text.Token;
import io.newsgraph.text.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WellFormedTest {

  @Test
  void aCycleIsHungOnTheRoot() {
    MendedTree tree =
        MendedTree.of(new WellFormed(), "a|X|0|root b|X|3|dep c|X|2|dep d|X|4|dep e|X|0|root");
    assertThat(tree.arc("b")).isEqualTo("a:dep");
    assertThat(tree.arc("d")).isEqualTo("a:dep");
    assertThat(tree.arc("e")).isEqualTo("a:parataxis");
  }

  @Test
  void nothingHangsOnPunctuation() {
    MendedTree tree =
        MendedTree.of(
            new PunctuationGovernor(),
            "il|PRON|2|nsubj dort|VERB|0|root ,|PUNCT|2|punct là|ADV|3|advmod");
    assertThat(tree.arc("là")).isEqualTo("dort:advmod");
  }

  @Test
  void punctuationIsNotTheRoot() {
    MendedTree tree = MendedTree.of(new PunctuationGovernor(), "»|PUNCT|0|root dort|VERB|1|acl");
    assertThat(tree.arc("dort")).isEqualTo("ROOT:root");
    assertThat(tree.arc("»")).isEqualTo("dort:punct");
  }

  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  /** Whatever the parser gives, the repairs end and leave a tree. */
  @ParameterizedTest
  @MethodSource("seeds")
  void anyGraphBecomesATree(int seed) {
    Sentence sentence = randomSentence(new Random(seed));
    assertTree(Repairs.french(MendedTree.FRENCH).apply(sentence));
    assertTree(Repairs.english(MendedTree.ENGLISH).apply(sentence));
  }

  private static void assertTree(Sentence sentence) {
    assertThat(sentence.tokens().stream().filter(t -> t.head() == 0)).hasSize(1);
    Token root = sentence.tokens().stream().filter(t -> t.head() == 0).findFirst().orElseThrow();
    assertThat(root.deprel()).isEqualTo("root");
    assertThat(sentence.subtree(root)).hasSize(sentence.size());
  }

  private static Sentence randomSentence(Random random) {
    List<String> forms =
        List.of("que", "a", ",", "»", "-t-il", "le", "Acme", "mardi", "nommer", "by");
    List<String> relations =
        List.of(
            "nsubj",
            "obj",
            "obl",
            "acl:relcl",
            "acl",
            "conj",
            "cc",
            "aux",
            "aux:pass",
            "mark",
            "appos",
            "flat",
            "compound",
            "ccomp",
            "xcomp",
            "advcl",
            "parataxis",
            "dep",
            "nmod",
            "case",
            "punct",
            "det",
            "nummod",
            "nsubj:pass",
            "cop");
    List<String> feats =
        List.of("_", "VerbForm=Fin", "VerbForm=Part|Tense=Past", "PronType=Rel", "Case=Nom");
    int size = 1 + random.nextInt(12);
    List<Token> tokens = new ArrayList<>();
    for (int id = 1; id <= size; id++) {
      String form = forms.get(random.nextInt(forms.size()));
      Upos upos = Upos.values()[random.nextInt(Upos.values().length)];
      tokens.add(
          new Token(
              id,
              form,
              form,
              upos,
              Features.parse(feats.get(random.nextInt(feats.size()))),
              random.nextInt(size + 1),
              relations.get(random.nextInt(relations.size())),
              new Span(id, id + 1),
              random.nextInt(4) == 0 ? "B-PER" : "O"));
    }
    return new Sentence(0, random.nextBoolean(), new Span(0, size + 1), tokens);
  }
}
