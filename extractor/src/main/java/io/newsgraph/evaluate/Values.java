package io.newsgraph.evaluate;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares numbers, sums of money and dates as gold files write them. */
final class Values {

  private static final Pattern NUMBER =
      Pattern.compile(
          "^\\s*([0-9][0-9\\s.,]*(?:[eE][+-]?[0-9]+)?)\\s*([A-Za-z€$£%]*)\\s*$",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern SPACE = Pattern.compile("\\s", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}([,.][0-9]{3})+");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}(-[0-9][0-9]){0,2}");
  private static final Map<String, String> CURRENCY = Map.of("€", "EUR", "$", "USD", "£", "GBP");

  /** The tolerance within which two numbers are the same: 1 %. */
  private static final double TOLERANCE = 0.01;

  private Values() {}

  /** A number with its unit: {@code EUR}, {@code %}, or none. */
  record Number(double amount, String unit) {

    boolean sameAs(Number other) {
      return unit.equals(other.unit)
          && Math.abs(amount - other.amount) <= TOLERANCE * Math.max(Math.abs(amount), 1);
    }
  }

  /** Reads {@code 2.6e9 EUR}, {@code 10 000}, {@code 1,200.5} or {@code 34%}. */
  static Optional<Number> number(String text) {
    Matcher matcher = NUMBER.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String digits = SPACE.matcher(matcher.group(1)).replaceAll("");
    if (GROUPED.matcher(digits).matches()) {
      digits = digits.replaceAll("[,.]", "");
    }
    try {
      return Optional.of(
          new Number(
              Double.parseDouble(digits.replace(',', '.')),
              CURRENCY.getOrDefault(matcher.group(2), matcher.group(2))));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  static boolean isDate(String text) {
    return DATE.matcher(text).matches();
  }

  /** The same date, or in lenient mode a less precise one (at least the year). */
  static boolean sameDate(String gold, String got, boolean lenient) {
    return gold.equals(got) || (lenient && gold.startsWith(got) && got.length() >= 4);
  }

  /**
   * Compares by kind; empty when the gold is no value of that kind and is to be compared as a name
   * ("dismissed" takes a number of people or a person).
   */
  static Optional<Boolean> same(Relations.Kind kind, String gold, String got, boolean lenient) {
    return switch (kind) {
      case DATE -> isDate(gold) ? Optional.of(sameDate(gold, got, lenient)) : Optional.empty();
      case NUMBER -> number(gold).map(wanted -> number(got).filter(wanted::sameAs).isPresent());
      case NAME, WORDS -> Optional.empty();
    };
  }
}
