package io.newsgraph.corenlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts the words of a segment into sentences. */
final class SentenceSplitter {

  private static final Set<String> ENDS = Set.of(".", "!", "?", "…", "...", "!!", "??", "?!", "!?");
  private static final Set<String> CLOSERS = Set.of("»", "”", "\"", ")", "]", "''", "'", "’");

  private SentenceSplitter() {}

  /** Says whether a semicolon ends a sentence. */
  interface Semicolons {
    boolean end(List<Word> sentence, int semicolon);
  }

  /** The sentences in order; every word is in one. */
  static List<List<Word>> split(List<Word> words, Semicolons semicolons) {
    List<List<Word>> sentences = new ArrayList<>();
    int begin = 0;
    int i = 0;
    while (i < words.size()) {
      int after = i + 1;
      if (ENDS.contains(words.get(i).form())) {
        while (after < words.size() && closes(words, after)) {
          after++;
        }
        if (after == words.size() || begins(words.get(after))) {
          sentences.add(words.subList(begin, after));
          begin = after;
        }
      } else if (words.get(i).form().equals(";")
          && semicolons.end(words.subList(begin, endOf(words, i)), i - begin)) {
        sentences.add(words.subList(begin, after));
        begin = after;
      }
      i = after;
    }
    if (begin < words.size()) {
      sentences.add(words.subList(begin, words.size()));
    }
    return sentences;
  }

  private static int endOf(List<Word> words, int from) {
    int end = from;
    while (end < words.size() && !ENDS.contains(words.get(end).form())) {
      end++;
    }
    return end;
  }

  /** A straight quote closes only when nothing stands between it and the sentence end. */
  private static boolean closes(List<Word> words, int i) {
    String form = words.get(i).form();
    boolean straight = form.equals("\"") || form.equals("'");
    return ENDS.contains(form)
        || (CLOSERS.contains(form) && (!straight || words.get(i - 1).touches(words.get(i))));
  }

  /** A sentence does not begin with a small letter or a comma: "« Non ! » dit-il." */
  private static boolean begins(Word word) {
    int first = word.form().codePointAt(0);
    return !Character.isLowerCase(first) && first != ',' && first != ';' && first != ')';
  }
}
