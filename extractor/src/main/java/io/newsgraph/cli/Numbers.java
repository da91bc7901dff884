package io.newsgraph.cli;

import java.util.Locale;

/** Prints numbers in the same way in every locale. */
final class Numbers {

  private Numbers() {}

  static String oneDecimal(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }

  /** "1 article", "2 articles". */
  static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
