package io.newsgraph.corenlp;

import io.newsgraph.text.Upos;
import java.util.List;
import java.util.Optional;

/**
 * A word before its analysis.
 *
 * @param begin offset in the document, UTF-16, inclusive
 * @param end offset in the document, UTF-16, exclusive
 * @param form the word as it will be delivered
 * @param input what tagger and parser are given in its place
 * @param lemma its lemma where the tokenizer knows it already
 * @param upos its part of speech where the tokenizer knows it already
 */
record Word(
    int begin, int end, String form, String input, Optional<String> lemma, Optional<Upos> upos) {

  /** A word that stands for itself. */
  static Word of(int begin, int end, String form) {
    return new Word(begin, end, form, form, Optional.empty(), Optional.empty());
  }

  /** What the models are given for each word. */
  static List<String> inputs(List<Word> words) {
    return words.stream().map(Word::input).toList();
  }

  /** True when nothing stands between this word and the next one. */
  boolean touches(Word next) {
    return end == next.begin;
  }

  /** The same stretch of text with another word for the models. */
  Word withInput(String other) {
    return new Word(begin, end, form, other, lemma, upos);
  }

  /** The same word with its part of speech known. */
  Word withUpos(Upos known) {
    return new Word(begin, end, form, input, lemma, Optional.of(known));
  }
}
