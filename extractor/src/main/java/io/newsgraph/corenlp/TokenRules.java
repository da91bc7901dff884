package io.newsgraph.corenlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Mends what the tokenizer gets wrong, by tables of the language. */
final class TokenRules {

  private static final Pattern FINAL_LETTER = Pattern.compile("\\p{Lu}\\.");
  private static final Pattern ADDRESS =
      Pattern.compile("(\\S+@\\S+|(?i:https?://|www\\.)\\S+)[,.;:!?)\"']");

  private final Prefixes prefixes;
  private final Phrases phrases;
  private final Set<String> openers;

  /**
   * Takes the tables.
   *
   * @param openers words that, with a capital, begin a sentence: they tell a final "X." from an
   *     initial
   */
  TokenRules(Prefixes prefixes, Phrases phrases, Set<String> openers) {
    this.prefixes = prefixes;
    this.phrases = phrases;
    this.openers = openers;
  }

  /** Whole designations, split prefixes and sentence ends; contractions are not yet expanded. */
  List<Word> apply(List<Word> words, String text) {
    List<Word> result = new ArrayList<>();
    List<Word> glued = Glue.apply(words, text);
    for (int i = 0; i < glued.size(); i++) {
      Word word = glued.get(i);
      boolean ends = i + 1 == glued.size() || opens(glued.get(i + 1));
      if (ADDRESS.matcher(word.form()).matches()
          || (ends && FINAL_LETTER.matcher(word.form()).matches())) {
        result.addAll(split(word, word.form().length() - 1));
      } else {
        result.addAll(prefixes.split(word));
      }
    }
    return result;
  }

  /** The phrases that count as one word; contractions are expanded. */
  List<Word> merge(List<Word> words, String text) {
    return phrases.merge(words, text);
  }

  private boolean opens(Word word) {
    return Character.isUpperCase(word.form().codePointAt(0))
        && openers.contains(word.input().toLowerCase(Locale.ROOT));
  }

  private static List<Word> split(Word word, int at) {
    String form = word.form();
    int middle = word.begin() + at;
    return List.of(
        Word.of(word.begin(), middle, form.substring(0, at)),
        Word.of(middle, word.end(), form.substring(at)));
  }
}
