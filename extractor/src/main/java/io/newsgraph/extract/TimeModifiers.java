package io.newsgraph.extract;

import io.newsgraph.lexicon.Cue;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words beside a day or month that move it: "mardi dernier", "next May". */
final class TimeModifiers {

  private final Map<String, Integer> values = new TreeMap<>();
  private final Pattern before;
  private final Pattern after;

  TimeModifiers(LexiconIndex index) {
    CueText.data(index, Cue.Kind.TIME_MODIFIER, "value")
        .forEach((word, value) -> values.put(word, Integer.valueOf(value)));
    before = CueText.compile("\\b(" + pattern() + ") $");
    after = CueText.compile("^ (" + pattern() + ")\\b");
  }

  /** An alternation of all of them. */
  String pattern() {
    return CueText.alternatives(values.keySet());
  }

  /** -1 for the one before, 0 for this one, 1 for the next one, when a modifier stands beside. */
  Optional<Integer> beside(String text, int begin, int end) {
    for (Matcher m :
        new Matcher[] {
          after.matcher(text.substring(end)), before.matcher(text.substring(0, begin))
        }) {
      if (m.find()) {
        return Optional.of(values.get(CueText.lower(m.group(1))));
      }
    }
    return Optional.empty();
  }
}
