package io.newsgraph.extract;

import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import io.newsgraph.text.Upos;
import java.util.List;

/** Matching of fixed phrases ("directeur général", "chief executive officer") on the surface. */
final class NounPhrases {

  private NounPhrases() {}

  /** True when the words of the pattern stand one after the other from this token on. */
  static boolean matches(Sentence sentence, Token first, LexiconIndex.Pattern pattern) {
    return length(sentence, first.id(), pattern.words()) > 0;
  }

  /**
   * Number of tokens that the words cover from this token on (articles inside are skipped), 0 when
   * they do not stand there.
   */
  static int length(Sentence sentence, int from, List<String> words) {
    int i = from;
    for (int w = 0; w < words.size(); w++) {
      if (w > 0
          && i <= sentence.size()
          && isArticle(sentence.token(i))
          && !same(sentence.token(i), words.get(w))) {
        i++;
      }
      if (i > sentence.size() || !same(sentence.token(i), words.get(w))) {
        return 0;
      }
      i++;
    }
    return i - from;
  }

  /** True for the word itself and for the preposition of a contraction ("au": à + le). */
  static boolean same(Token token, String word) {
    String form = Words.fold(token.form());
    if (Words.fold(token.lemma()).equals(word) || form.equals(word)) {
      return true;
    }
    if (token.upos() == Upos.VERB) {
      return Words.participle(token).equals(word);
    }
    if (token.upos() != Upos.ADP) {
      return false;
    }
    return switch (word) {
      case "au", "aux" -> form.equals("a");
      case "du", "des", "de", "d'" -> form.equals("de") || form.equals("d'");
      default -> false;
    };
  }

  private static boolean isArticle(Token token) {
    return token.upos() == Upos.DET;
  }
}
