package io.newsgraph.extract;

import io.newsgraph.lexicon.Cue;
import io.newsgraph.text.Language;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times told from the day the article was published ("mercredi", "last year", "il y a dix ans") and
 * durations ("pendant dix ans", "a three-year contract"). A date is as exact as the words: a number
 * of years gives a year, of months or weeks a month. Without a date of publication these dates stay
 * unknown.
 */
final class RelativeTimes {

  private static final int LAST = -1;
  private static final int AFTER = 24;

  private record Unit(ChronoUnit unit, int count) {}

  private record Distance(String before, String after, String key, int direction) {}

  private final boolean french;
  private final Map<String, Unit> units = new TreeMap<>();
  private final Map<String, Unit> deictics = new TreeMap<>();
  private final Map<String, Integer> weekdays = new TreeMap<>();
  private final Map<String, Integer> numbers = new TreeMap<>();
  private final List<Distance> distances = new ArrayList<>();
  private final TimeModifiers modifiers;
  private final TimeMarkers markers;
  private final TimeDirection direction;
  private final Pattern counted;
  private final Pattern deictic;
  private final Pattern weekday;

  RelativeTimes(
      LexiconIndex index, TimeMarkers markers, TimeModifiers modifiers, TimeDirection direction) {
    this.french = index.language() == Language.FRENCH;
    this.markers = markers;
    this.modifiers = modifiers;
    this.direction = direction;
    units(index, Cue.Kind.TIME_UNIT_WORD, units);
    units(index, Cue.Kind.RELATIVE_DATE, deictics);
    CueText.data(index, Cue.Kind.WEEKDAY, "value")
        .forEach((word, value) -> weekdays.put(word, Integer.valueOf(value)));
    CueText.data(index, Cue.Kind.NUMBER_WORD, "value")
        .forEach((word, value) -> number(word, value));
    for (Cue cue : index.cues(Cue.Kind.TIME_DISTANCE)) {
      cue.forms().forEach(form -> distances.add(distance(cue, CueText.written(form))));
    }
    String number = "\\d{1,3}|" + CueText.alternatives(numbers.keySet());
    String modifier = "(?:(?:" + modifiers.pattern() + ")[ -])?";
    counted =
        CueText.compile(
            "\\b"
                + (french ? "(?:une? )?" : "(?:an? )?")
                + "(?<number>(?:"
                + number
                + (french ? "" : "|an?")
                + "))(?:[ -]| d'| de | of )"
                + modifier
                + "(?<unit>"
                + CueText.alternatives(units.keySet())
                + ")\\b");
    deictic = CueText.compile("\\b(?:" + CueText.alternatives(deictics.keySet()) + ")\\b");
    weekday =
        CueText.compile("\\b(?:" + CueText.alternatives(weekdays.keySet()) + ")\\b(?!\\.? \\d)");
  }

  private static void units(LexiconIndex index, Cue.Kind kind, Map<String, Unit> out) {
    Map<String, String> values = CueText.data(index, kind, "value");
    CueText.data(index, kind, "timeUnit")
        .forEach(
            (word, unit) ->
                out.put(
                    word,
                    new Unit(
                        ChronoUnit.valueOf(unit.toUpperCase(Locale.ROOT)),
                        Integer.parseInt(values.get(word)))));
  }

  private void number(String word, String value) {
    if (value.matches("\\d{1,3}")) {
      numbers.put(word, Integer.valueOf(value));
    }
  }

  private static Distance distance(Cue cue, String form) {
    int at = (" " + form + " ").indexOf(" N ");
    return new Distance(
        form.substring(0, Math.max(0, at - 1)).strip(),
        form.substring(Math.min(form.length(), at + 1)).strip(),
        cue.data().get("qualifierKey"),
        Integer.parseInt(cue.data().get("value")));
  }

  /** The times of a sentence; {@code text} is its quote with plain blanks and apostrophes. */
  Times of(String text, Sentence sentence, Optional<LocalDate> published) {
    Found found = new Found(text, sentence, published);
    Matcher m = counted.matcher(text);
    while (m.find()) {
      counted(m, found);
    }
    m = deictic.matcher(text);
    while (m.find()) {
      Unit unit = deictics.get(CueText.lower(m.group()));
      found.date(
          markers.key(text, m.start()),
          published.map(day -> moved(day, unit.unit(), unit.count())),
          m.start(),
          m.end());
    }
    m = weekday.matcher(text);
    while (m.find()) {
      weekday(m, found);
    }
    return new Times(found.dates, found.durations, found.spans);
  }

  private void counted(Matcher m, Found found) {
    String text = found.text;
    String written = text.substring(0, m.start()).stripTrailing();
    String before = CueText.lower(written);
    String after =
        CueText.lower(text.substring(m.end(), Math.min(text.length(), m.end() + AFTER)))
            .stripLeading();
    Unit unit = units.get(CueText.lower(m.group("unit")));
    int count =
        numbers.getOrDefault(CueText.lower(m.group("number")), digits(m.group("number")))
            * unit.count();
    Optional<Distance> best =
        distances.stream()
            .filter(d -> endsWith(before, d.before()) && startsWith(after, d.after()))
            .max(Comparator.comparingInt(d -> d.before().length() + d.after().length()));
    if (best.isEmpty()) {
      return;
    }
    Distance distance = best.get();
    int begin = written.length() - distance.before().length();
    if (distance.key().equals("duration")) {
      found.duration(iso(unit.unit(), count), begin, m.end());
      return;
    }
    if (distance.direction() > 0 && !direction.isAhead(found.sentence, found.offset(m.start()))) {
      found.unknown(begin, m.end());
      return;
    }
    if (found.published.isEmpty() && distance.key().equals("from")) {
      found.duration(iso(unit.unit(), count), begin, m.end());
      return;
    }
    found.date(
        distance.key(),
        found.published.map(day -> moved(day, unit.unit(), distance.direction() * count)),
        begin,
        m.end());
  }

  private static int digits(String number) {
    return number.matches("\\d+") ? Integer.parseInt(number) : 1;
  }

  private static boolean endsWith(String text, String words) {
    return text.endsWith(words)
        && (words.isEmpty()
            || text.length() == words.length()
            || !Character.isLetterOrDigit(text.charAt(text.length() - words.length() - 1)));
  }

  private static boolean startsWith(String text, String words) {
    return text.startsWith(words)
        && (words.isEmpty()
            || text.length() == words.length()
            || !Character.isLetterOrDigit(text.charAt(words.length())));
  }

  private static String moved(LocalDate day, ChronoUnit unit, int count) {
    return switch (unit) {
      case YEARS -> String.format("%04d", day.plusYears(count).getYear());
      case MONTHS -> month(day.plusMonths(count));
      case WEEKS -> month(day.plusWeeks(count));
      default -> day.plusDays(count).toString();
    };
  }

  private static String month(LocalDate day) {
    return day.toString().substring(0, 7);
  }

  private static String iso(ChronoUnit unit, int count) {
    return switch (unit) {
      case YEARS -> "P" + count + "Y";
      case MONTHS -> "P" + count + "M";
      case WEEKS -> "P" + 7 * count + "D";
      default -> "P" + count + "D";
    };
  }

  private void weekday(Matcher m, Found found) {
    String text = found.text;
    if (!isDay(text, m)) {
      return;
    }
    DayOfWeek wanted = DayOfWeek.of(weekdays.get(CueText.lower(m.group())));
    int modifier = modifiers.beside(text, m.start(), m.end()).orElse(0);
    boolean ahead =
        modifier > 0 || modifier == 0 && direction.isAhead(found.sentence, found.offset(m.start()));
    found.date(
        markers.key(text, m.start()),
        found.published.map(
            day ->
                day.with(
                        ahead
                            ? modifier > 0
                                ? TemporalAdjusters.next(wanted)
                                : TemporalAdjusters.nextOrSame(wanted)
                            : modifier == LAST
                                ? TemporalAdjusters.previous(wanted)
                                : TemporalAdjusters.previousOrSame(wanted))
                    .toString()),
        m.start(),
        m.end());
  }

  /** No habit ("le lundi"), no name ("Black Friday"), no English abbreviation ("the Sun"). */
  private boolean isDay(String text, Matcher m) {
    String before = text.substring(0, m.start()).stripTrailing();
    String last = before.substring(before.lastIndexOf(' ') + 1);
    if (french) {
      return Character.isLowerCase(m.group().charAt(0))
          && !last.matches("(?i)le|chaque|les|un|du|tous");
    }
    boolean named =
        !last.isEmpty() && Character.isUpperCase(last.charAt(0)) && before.contains(" ");
    return Character.isUpperCase(m.group().charAt(0))
        && m.group().length() > 5
        && !named
        && !last.matches("(?i)every|each|a|the");
  }

  /** What was found so far in one sentence. */
  private static final class Found {

    private final String text;
    private final Sentence sentence;
    private final Optional<LocalDate> published;
    private final List<Dates.Timed> dates = new ArrayList<>();
    private final List<Value.Duration> durations = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();

    Found(String text, Sentence sentence, Optional<LocalDate> published) {
      this.text = text;
      this.sentence = sentence;
      this.published = published;
    }

    int offset(int index) {
      return sentence.span().begin() + text.codePointCount(0, index);
    }

    void unknown(int begin, int end) {
      spans.add(new Span(offset(begin), offset(end)));
    }

    void date(String key, Optional<String> iso, int begin, int end) {
      unknown(begin, end);
      iso.ifPresent(
          i -> dates.add(new Dates.Timed(key, new Value.Date(i, spans.get(spans.size() - 1)))));
    }

    void duration(String iso, int begin, int end) {
      unknown(begin, end);
      durations.add(new Value.Duration(iso, spans.get(spans.size() - 1)));
    }
  }
}
