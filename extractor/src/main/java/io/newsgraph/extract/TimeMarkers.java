package io.newsgraph.extract;

import io.newsgraph.lexicon.Cue;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Words before a date that say what it is to the clause: since, until, in. */
final class TimeMarkers {

  private static final int REACH = 24;
  private static final String DATE = "date";

  /** What may stand between the marker and the date. */
  private static final String BETWEEN =
      "\\b?\\s*(?:le |la |l'|the |fin |early |late |au |mid-)?(?:[a-zéû]+ )?$";

  private final Map<String, String> keys = new TreeMap<>();
  private final Map<String, Pattern> patterns = new TreeMap<>();

  TimeMarkers(LexiconIndex index) {
    for (Cue cue : index.cues(Cue.Kind.TIME_MARKER)) {
      String key = cue.data().getOrDefault("qualifierKey", DATE);
      cue.forms().forEach(form -> keys.put(CueText.lower(CueText.written(form)), key));
    }
    keys.keySet()
        .forEach(m -> patterns.put(m, Pattern.compile("(?s)\\b" + Pattern.quote(m) + BETWEEN)));
  }

  /** "from", "until" or "date" for the date that begins here. */
  String key(String text, int begin) {
    return marker(text, begin).map(keys::get).orElse(DATE);
  }

  /** The longest marker before the date. */
  Optional<String> marker(String text, int begin) {
    String words = CueText.lower(text.substring(Math.max(0, begin - REACH), begin));
    String best = "";
    for (Map.Entry<String, Pattern> marker : patterns.entrySet()) {
      if (marker.getKey().length() > best.length()
          && words.contains(marker.getKey())
          && marker.getValue().matcher(words).find()) {
        best = marker.getKey();
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }
}
