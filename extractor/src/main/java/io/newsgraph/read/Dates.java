package io.newsgraph.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Reads dates as publishers write them. */
final class Dates {

  private static final int ISO_DAY = 10;

  private Dates() {}

  /**
   * The day of an ISO date, with or without a time of day, or of one such as {@code Mon, 3 Mar 2025
   * 09:30:00 GMT}; the day is that of the time zone in which it is written.
   */
  static Optional<LocalDate> day(String date) {
    String trimmed = date.strip();
    String iso = trimmed.substring(0, Math.min(ISO_DAY, trimmed.length())).replace('/', '-');
    return parse(iso, DateTimeFormatter.ISO_LOCAL_DATE)
        .or(() -> parse(trimmed, DateTimeFormatter.RFC_1123_DATE_TIME));
  }

  private static Optional<LocalDate> parse(String date, DateTimeFormatter format) {
    try {
      return Optional.of(LocalDate.parse(date, format));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
