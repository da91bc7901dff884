package io.newsgraph.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ConlluTest {

  private static final String TEXT =
      """
      # heading = true
      1	Fin	fin	NOUN	_	_	0	root	_	_

      1	Léa	Léa	PROPN	_	_	2	nsubj	_	NER=B-PER
      2	sort	sortir	VERB	_	Mood=Ind|Tense=Pres	0	root	_	_
      3-4	du	_	_	_	_	_	_	_	_
      3	de	de	ADP	_	_	5	case	_	_
      4	le	le	DET	_	_	5	det	_	_
      5	bar	bar	NOUN	_	_	2	obl	_	SpaceAfter=No
      6	.	.	PUNCT	_	_	2	punct	_	_
      """;

  @Test
  void spansAreCountedFromForms() {
    AnnotatedDocument read = Conllu.read("a", Language.FRENCH, TEXT);
    assertThat(read.document().text()).isEqualTo("Fin\nLéa sort du bar.\n");
    Sentence second = read.sentences().get(1);
    assertThat(second.tokens())
        .extracting(t -> read.document().quote(t.span()))
        .containsExactly("Léa", "sort", "du", "du", "bar", ".");
  }

  @Test
  void columnsAreRead() {
    Sentence second = Conllu.read("a", Language.FRENCH, TEXT).sentences().get(1);
    assertThat(second.token(1).entity()).isEqualTo("B-PER");
    assertThat(second.token(2).feats().is("Mood", "Ind")).isTrue();
    assertThat(second.token(5).head()).isEqualTo(2);
    assertThat(second.heading()).isFalse();
  }

  @Test
  void headingIsAComment() {
    assertThat(Conllu.read("a", Language.FRENCH, TEXT).sentences().get(0).heading()).isTrue();
  }

  @Test
  void whatIsWrittenReadsTheSame() {
    AnnotatedDocument read = Conllu.read("a", Language.FRENCH, TEXT);
    AnnotatedDocument again = Conllu.read("a", Language.FRENCH, Conllu.write(read));
    assertThat(again.sentences().get(1).tokens()).isEqualTo(read.sentences().get(1).tokens());
    assertThat(Conllu.write(read)).contains("3-4\tdu\t_");
  }

  @Test
  void offsetsAreCodePoints() {
    AnnotatedDocument read =
        Conllu.read(
            "a",
            Language.FRENCH,
            "1\t😀\t😀\tSYM\t_\t_\t2\tdep\t_\t_\n2\toui\toui\tINTJ\t_\t_\t0\troot\t_\t_\n");
    assertThat(read.sentences().get(0).token(2).span()).isEqualTo(new Span(2, 5));
  }

  @Test
  void aLineWithTooFewColumnsIsNamed() {
    assertThatThrownBy(() -> Conllu.read("a", Language.FRENCH, "1\tab\tc"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1\tab\tc");
  }
}
