package io.newsgraph.corenlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mends what the tokenizer gets wrong, by tables of the language. */
final class TokenRules {

  private static final Pattern FINAL_LETTER = Pattern.compile("\\p{Lu}\\.");
  private static final Pattern FINAL_WORD = Pattern.compile("\\p{Ll}{3,}\\.");
  private static final Pattern AMOUNT = Pattern.compile("(\\d+(?:[.,]\\d+)?)\\p{L}{1,3}");
  private static final Pattern ADDRESS =
      Pattern.compile("(\\S+@\\S+|(?i:https?://|www\\.)\\S+)[,.;:!?)\"']");

  private final Prefixes prefixes;
  private final Phrases phrases;
  private final Set<String> openers;
  private final Predicate<String> isWord;

  /**
   * Takes the tables.
   *
   * @param openers words that, with a capital, begin a sentence: they tell a final "X." from an
   *     initial
   * @param isWord tells a word with a full stop from an abbreviation
   */
  TokenRules(Prefixes prefixes, Phrases phrases, Set<String> openers, Predicate<String> isWord) {
    this.prefixes = prefixes;
    this.phrases = phrases;
    this.openers = openers;
    this.isWord = isWord;
  }

  /** Whole designations, split prefixes and sentence ends; contractions are not yet expanded. */
  List<Word> apply(List<Word> words, String text) {
    List<Word> separated = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      Matcher amount = AMOUNT.matcher(word.form());
      if (amount.matches() && (isCurrency(words, i - 1) || isCurrency(words, i + 1))) {
        separated.addAll(split(word, amount.end(1)));
        continue;
      }
      boolean whole = !ADDRESS.matcher(word.form()).matches() && !swallowsFullStop(words, i);
      separated.addAll(whole ? List.of(word) : split(word, word.form().length() - 1));
    }
    return Glue.apply(separated, text, isWord).stream()
        .flatMap(w -> prefixes.split(w).stream())
        .toList();
  }

  /** The phrases that count as one word; contractions are expanded. */
  List<Word> merge(List<Word> words, String text) {
    return phrases.merge(words, text);
  }

  private static boolean isCurrency(List<Word> words, int i) {
    return i >= 0
        && i < words.size()
        && words.get(i).form().length() == 1
        && Character.getType(words.get(i).form().charAt(0)) == Character.CURRENCY_SYMBOL;
  }

  /** "ce sens. À", "chez CD&R. « L'emploi": a full stop that ends a sentence is in the word. */
  private boolean swallowsFullStop(List<Word> words, int i) {
    String form = words.get(i).form();
    boolean last = i + 1 == words.size();
    if (FINAL_LETTER.matcher(form).matches()) {
      boolean glued =
          i > 0 && words.get(i - 1).touches(words.get(i)) && !words.get(i - 1).form().equals("-");
      return last || opens(words.get(i + 1)) || (glued && begins(words.get(i + 1)));
    }
    return FINAL_WORD.matcher(form).matches()
        && (last || begins(words.get(i + 1)))
        && isWord.test(form.substring(0, form.length() - 1));
  }

  private boolean opens(Word word) {
    return begins(word)
        && (!Character.isLetter(word.form().codePointAt(0))
            || openers.contains(word.input().toLowerCase(Locale.ROOT)));
  }

  private static boolean begins(Word word) {
    int first = word.form().codePointAt(0);
    return Character.isUpperCase(first) || first == '«' || first == '“';
  }

  private static List<Word> split(Word word, int at) {
    String form = word.form();
    int middle = word.begin() + at;
    return List.of(
        Word.of(word.begin(), middle, form.substring(0, at)),
        Word.of(middle, word.end(), form.substring(at)));
  }
}
