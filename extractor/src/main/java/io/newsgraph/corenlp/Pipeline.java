package io.newsgraph.corenlp;

import io.newsgraph.text.Sentence;
import java.util.List;

/** The models of one language, each behind one step. Implementations are safe for many threads. */
interface Pipeline {

  /** The lines of this language that carry metadata or nothing. */
  LinePatterns linePatterns();

  /** The words of a stretch of text, contractions not yet expanded. */
  List<Word> tokenize(String text, int begin, int end);

  /** True when what follows the semicolon is a sentence of its own. */
  default boolean endsAt(List<Word> words, int semicolon) {
    return false;
  }

  /**
   * The words of one sentence with contractions expanded and phrases merged.
   *
   * @param text the document's own text
   * @param heading true for a headline or heading
   */
  List<Word> expand(List<Word> sentence, String text, boolean heading);

  /** Tags, dependencies and names of a sentence. */
  Parse parse(List<Word> words, boolean heading);

  /** Part of speech, lemma and features of each word. */
  List<Analysis> analyse(Parse parse);

  /** Mends what the parser is known to get wrong; always a tree. */
  Sentence repair(Sentence sentence);
}
