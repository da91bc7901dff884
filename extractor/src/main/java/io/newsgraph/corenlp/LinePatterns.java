package io.newsgraph.corenlp;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the lines of a language look that carry metadata: bylines, publication lines, and the months
 * they name. Read from a resource {@code lines-LANGUAGE.tsv} with the columns kind and pattern; the
 * kinds are {@code byline} (group {@code author}), {@code published} (group {@code date}), {@code
 * date} (groups {@code day}, {@code month}, {@code year}), {@code opening} (group {@code cut}: what
 * is cut off the beginning of a paragraph), {@code nothing} (a line that is no text) and {@code
 * month} (its number, blank, its pattern).
 */
final class LinePatterns {

  private final Map<String, List<Pattern>> patterns = new HashMap<>();
  private final Map<Pattern, Integer> months = new LinkedHashMap<>();

  private LinePatterns() {}

  /** Reads the resource of a language. */
  static LinePatterns read(String resource) {
    LinePatterns result = new LinePatterns();
    for (String[] row : Tables.read(resource)) {
      result.add(row[0], row[1]);
    }
    return result;
  }

  private void add(String kind, String pattern) {
    if (kind.equals("month")) {
      String[] parts = pattern.split(" ", 2);
      months.put(compile(parts[1]), Integer.parseInt(parts[0]));
    } else {
      patterns.computeIfAbsent(kind, k -> new ArrayList<>()).add(compile(pattern));
    }
  }

  private static Pattern compile(String pattern) {
    return Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS);
  }

  /** The author named by a whole line that is a byline; empty group means a byline without name. */
  Optional<Matcher> byline(String line) {
    return first("byline", line, true);
  }

  /** True for a whole line that is no text: the name of a file, an address. */
  boolean isNothing(String line) {
    return first("nothing", line, true).isPresent();
  }

  /** A whole line that says when the article appeared. */
  Optional<Matcher> published(String line) {
    return first("published", line, true);
  }

  /** Length of what stands before the text of a paragraph: a dateline or a kicker; 0 if none. */
  int opening(String paragraph) {
    return first("opening", paragraph, false).map(m -> m.end("cut")).orElse(0);
  }

  /** The first date in a stretch of text. */
  Optional<LocalDate> date(String text) {
    for (Pattern pattern : patterns.getOrDefault("date", List.of())) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        Optional<LocalDate> date = date(matcher);
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> date(Matcher matcher) {
    return month(matcher.group("month"))
        .flatMap(
            month -> {
              try {
                int year = Integer.parseInt(matcher.group("year"));
                return Optional.of(
                    LocalDate.of(year, month, Integer.parseInt(matcher.group("day"))));
              } catch (DateTimeException e) {
                return Optional.empty();
              }
            });
  }

  private Optional<Integer> month(String name) {
    if (Character.isDigit(name.charAt(0))) {
      return Optional.of(Integer.parseInt(name));
    }
    String lower = name.toLowerCase(Locale.ROOT);
    return months.entrySet().stream()
        .filter(e -> e.getKey().matcher(lower).matches())
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private Optional<Matcher> first(String kind, String line, boolean whole) {
    for (Pattern pattern : patterns.getOrDefault(kind, List.of())) {
      Matcher matcher = pattern.matcher(line);
      if (whole ? matcher.matches() : matcher.lookingAt()) {
        return Optional.of(matcher);
      }
    }
    return Optional.empty();
  }
}
