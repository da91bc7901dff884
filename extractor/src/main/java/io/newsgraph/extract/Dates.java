package io.newsgraph.extract;

import io.newsgraph.lexicon.Cue;
import io.newsgraph.text.Document;
import io.newsgraph.text.Language;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Dates of a sentence, of year, month or day precision, and what they mean for the clause. */
final class Dates {

  private final Map<String, Integer> months = new TreeMap<>();
  private final Map<String, String> markers = new TreeMap<>();
  private final Pattern pattern;

  /**
   * A date with its part in the clause.
   *
   * @param key "from", "until" or "date"
   * @param date the date
   */
  record Timed(String key, Value.Date date) {}

  Dates(LexiconIndex index) {
    for (Cue cue : index.cues(Cue.Kind.MONTH)) {
      cue.forms()
          .forEach(
              f ->
                  months.put(lower(String.join(" ", f)), Integer.valueOf(cue.data().get("value"))));
    }
    for (Cue cue : index.cues(Cue.Kind.TIME_MARKER)) {
      String key = cue.data().getOrDefault("qualifierKey", "date");
      cue.forms().forEach(f -> markers.put(lower(String.join(" ", f).replace("' ", "'")), key));
    }
    String month = alternatives(months);
    String year = "(?:1[5-9]|20)\\d\\d";
    boolean french = index.language() == Language.FRENCH;
    String day = french ? "(?<d1>\\d{1,2})(?:er)?" : "(?<d1>\\d{1,2})(?:st|nd|rd|th)?";
    String dayMonth =
        "(?:(?:" + day + " )?(?:of )?(?<m1>" + month + ")\\.?,?(?: (?<y1>" + year + "))?)";
    String monthDay =
        french
            ? "(?<m2>(?!))(?<d2>(?!))(?<y2>(?!))"
            : "(?:(?<m2>"
                + month
                + ")\\.? (?<d2>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<y2>"
                + year
                + "))?)(?!\\d)";
    pattern =
        Pattern.compile(
            "\\b(?:" + monthDay + "|" + dayMonth + "|(?<y3>" + year + "))\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static String alternatives(Map<String, ?> words) {
    return words.isEmpty()
        ? "(?!)"
        : words.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(s -> s))
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
  }

  /** The dates of the sentence in order of the text. */
  List<Timed> of(Document document, Sentence sentence) {
    String text =
        document
            .quote(sentence.span())
            .replace('\u00a0', ' ')
            .replace('\u202f', ' ')
            .replace('’', '\'');
    Optional<LocalDate> published = document.metadata().published();
    List<Timed> found = new ArrayList<>();
    Matcher m = pattern.matcher(text);
    while (m.find()) {
      Optional<String> iso = iso(m, published);
      if (iso.isEmpty() || isAmount(text, m)) {
        continue;
      }
      int begin = sentence.span().begin() + text.codePointCount(0, m.start());
      int end = sentence.span().begin() + text.codePointCount(0, m.end());
      String key = key(text.substring(Math.max(0, m.start() - 24), m.start()));
      found.add(new Timed(key, new Value.Date(iso.get(), new Span(begin, end))));
    }
    return found;
  }

  /** "2024 salariés" and "€2000" are no years. */
  private static boolean isAmount(String text, Matcher m) {
    if (m.group("y3") == null) {
      return false;
    }
    String before = text.substring(Math.max(0, m.start() - 2), m.start());
    String after = text.substring(m.end(), Math.min(text.length(), m.end() + 3));
    return before.matches(".*[$£€.,]$")
        || after.matches("^ ?[%€$£].*")
        || after.matches("^[.,]\\d.*")
        || before.matches(".*[\\p{L}]-$");
  }

  private Optional<String> iso(Matcher m, Optional<LocalDate> published) {
    if (m.group("y3") != null) {
      return Optional.of(m.group("y3"));
    }
    String n = m.group("m1") != null ? "1" : "2";
    Integer month = months.get(lower(m.group("m" + n)));
    String day = m.group("d" + n);
    String year = m.group("y" + n);
    if (month == null) {
      return Optional.empty();
    }
    if (year == null) {
      return Optional.empty();
    }
    String iso = year + String.format("-%02d", month);
    return Optional.of(day == null ? iso : iso + String.format("-%02d", Integer.parseInt(day)));
  }

  private String key(String before) {
    String words = lower(before);
    String best = "";
    for (String marker : markers.keySet()) {
      boolean ends =
          words.matches(
              "(?s).*\\b"
                  + Pattern.quote(marker)
                  + "\\b?\\s*(?:le |la |l'|the |fin |early |late |au |mid-)?(?:[a-zéû]+ )?$");
      if (ends && marker.length() > best.length()) {
        best = marker;
      }
    }
    return best.isEmpty() ? "date" : markers.get(best);
  }
}
