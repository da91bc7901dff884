package io.newsgraph.extract;

import io.newsgraph.lexicon.Cue;
import io.newsgraph.text.Document;
import io.newsgraph.text.Language;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates of a sentence, of year, month or day precision, and what they mean for the clause. A day or
 * month without a year is the one nearest to the day of publication on the side that the clause
 * looks to.
 */
final class Dates {

  private final boolean french;
  private final Map<String, Integer> months = new TreeMap<>();
  private final TimeMarkers markers;
  private final TimeModifiers modifiers;
  private final TimeDirection direction;
  private final RelativeTimes relative;
  private final Pattern pattern;

  /**
   * A date with its part in the clause.
   *
   * @param key "from", "until" or "date"
   * @param date the date
   */
  record Timed(String key, Value.Date date) {}

  Dates(LexiconIndex index) {
    CueText.data(index, Cue.Kind.MONTH, "value")
        .forEach((word, value) -> months.put(word, Integer.valueOf(value)));
    this.french = index.language() == Language.FRENCH;
    this.markers = new TimeMarkers(index);
    this.modifiers = new TimeModifiers(index);
    this.direction = new TimeDirection(index);
    this.relative = new RelativeTimes(index, markers, modifiers, direction);
    String month = CueText.alternatives(months.keySet());
    String year = "(?:1[5-9]|20)\\d\\d";
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
    pattern = CueText.compile("\\b(?:" + monthDay + "|" + dayMonth + "|(?<y3>" + year + "))\\b");
  }

  /** The times of the sentence. */
  Times of(Document document, Sentence sentence) {
    String text =
        document
            .quote(sentence.span())
            .replace('\u00a0', ' ')
            .replace('\u202f', ' ')
            .replace('’', '\'');
    Optional<LocalDate> published = document.metadata().published();
    return absolute(text, sentence, published).and(relative.of(text, sentence, published));
  }

  private Times absolute(String text, Sentence sentence, Optional<LocalDate> published) {
    List<Timed> found = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    Matcher m = pattern.matcher(text);
    while (m.find()) {
      if (isAmount(text, m)) {
        continue;
      }
      int begin = sentence.span().begin() + text.codePointCount(0, m.start());
      int end = sentence.span().begin() + text.codePointCount(0, m.end());
      Span span = new Span(begin, end);
      Optional<String> iso = iso(m, published, text, sentence, begin);
      iso.ifPresent(
          i -> found.add(new Timed(markers.key(text, m.start()), new Value.Date(i, span))));
      if (iso.isPresent()) {
        spans.add(span);
      }
    }
    return new Times(found, List.of(), spans);
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

  private Optional<String> iso(
      Matcher m, Optional<LocalDate> published, String text, Sentence sentence, int begin) {
    if (m.group("y3") != null) {
      return Optional.of(m.group("y3"));
    }
    String n = m.group("m1") != null ? "1" : "2";
    Integer month = months.get(CueText.lower(m.group("m" + n)));
    Optional<Integer> day = Optional.ofNullable(m.group("d" + n)).map(Integer::valueOf);
    if (month == null) {
      return Optional.empty();
    }
    Optional<Integer> year = Optional.ofNullable(m.group("y" + n)).map(Integer::valueOf);
    if (year.isEmpty() && published.isPresent() && isTime(m, n, text)) {
      int modifier = modifiers.beside(text, m.start(), m.end()).orElse(0);
      boolean ahead = modifier > 0 || modifier == 0 && direction.isAhead(sentence, begin);
      year = Optional.of(year(published.get(), month, day.orElse(1), day.isPresent(), ahead));
    }
    return year.filter(y -> day.isEmpty() || YearMonth.of(y, month).isValidDay(day.get()))
        .map(
            y ->
                String.format("%04d-%02d", y, month)
                    + day.map(d -> String.format("-%02d", d)).orElse(""));
  }

  /** Words like "May" and "mars" are months when the text around them says so. */
  private boolean isTime(Matcher m, String n, String text) {
    boolean written = french || Character.isUpperCase(m.group("m" + n).charAt(0));
    return written
        && (m.group("d" + n) != null
            || modifiers.beside(text, m.start(), m.end()).isPresent()
            || markers.marker(text, m.start()).isPresent());
  }

  /** The year of the day or month that is next to the day of publication on the side meant. */
  private static int year(LocalDate published, int month, int day, boolean exact, boolean ahead) {
    int there = exact ? month * 100 + day : month;
    int here =
        exact
            ? published.getMonthValue() * 100 + published.getDayOfMonth()
            : published.getMonthValue();
    int year = published.getYear();
    if (ahead) {
      return there < here ? year + 1 : year;
    }
    return there > here ? year - 1 : year;
  }
}
