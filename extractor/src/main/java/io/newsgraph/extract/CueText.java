package io.newsgraph.extract;

import io.newsgraph.lexicon.Cue;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cues that are looked for in the text itself rather than in its tokens. */
final class CueText {

  private CueText() {}

  /** The form as it stands in a text with plain apostrophes. */
  static String written(List<String> form) {
    return String.join(" ", form).replace("' ", "'").replace(" 's", "'s");
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** What the cues of a kind say under a key, by their forms in lower case. */
  static Map<String, String> data(LexiconIndex index, Cue.Kind kind, String key) {
    Map<String, String> data = new TreeMap<>();
    for (Cue cue : index.cues(kind)) {
      String value = cue.data().get(key);
      if (value != null) {
        cue.forms().forEach(form -> data.put(lower(written(form)), value));
      }
    }
    return data;
  }

  /** An alternation of the words, longest first; one that never matches when there are none. */
  static String alternatives(Collection<String> words) {
    return words.isEmpty()
        ? "(?!)"
        : words.stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(s -> s))
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
  }

  static Pattern compile(String pattern) {
    return Pattern.compile(
        pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }
}
