package io.newsgraph.export;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/** Whole days for dates that may be a year or a month only. */
final class Day {

  private Day() {}

  /** The first day of 2019, 2019-07 or 2019-07-21; empty for anything else. */
  static Optional<LocalDate> first(Optional<String> date) {
    return date.flatMap(text -> parse(text, false));
  }

  /** The last day of it. */
  static Optional<LocalDate> last(Optional<String> date) {
    return date.flatMap(text -> parse(text, true));
  }

  private static Optional<LocalDate> parse(String text, boolean last) {
    try {
      if (text.matches("[0-9]{4}")) {
        Year year = Year.parse(text);
        return Optional.of(last ? year.atMonth(12).atEndOfMonth() : year.atDay(1));
      }
      if (text.matches("[0-9]{4}-[0-9]{2}")) {
        YearMonth month = YearMonth.parse(text);
        return Optional.of(last ? month.atEndOfMonth() : month.atDay(1));
      }
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
