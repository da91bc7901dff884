package io.newsgraph.link;

import io.newsgraph.extract.Value;
import java.math.BigDecimal;
import java.util.List;

/** Prints values as fact tables show them: labels, plain digits, {@code 2.6e9 EUR}, ISO dates. */
public final class ValuePrinter {

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private final List<Entity> entities;

  ValuePrinter(List<Entity> entities) {
    this.entities = entities;
  }

  String print(Value value) {
    if (value instanceof Value.Entity entity) {
      return entities.get(entity.chain()).label();
    }
    if (value instanceof Value.Quantity quantity) {
      return print(quantity.amount(), quantity.unit());
    }
    if (value instanceof Value.Duration duration) {
      return duration.iso();
    }
    return value instanceof Value.Date date ? date.iso() : ((Value.Text) value).text();
  }

  /**
   * Prints an amount.
   *
   * @param unit ISO 4217 code for money, "%" for per cent, empty for a plain count
   */
  public static String print(BigDecimal amount, String unit) {
    return switch (unit) {
      case "" -> plain(amount);
      case "%" -> plain(amount) + "%";
      default -> thousandfold(amount) + " " + unit;
    };
  }

  private static String plain(BigDecimal amount) {
    return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
  }

  /** Millions and more as a multiple of 10^6, 10^9 …: 175e6, 2.6e9. */
  private static String thousandfold(BigDecimal amount) {
    if (amount.abs().compareTo(MILLION) < 0) {
      return plain(amount);
    }
    int exponent = (amount.precision() - amount.scale() - 1) / 3 * 3;
    return plain(amount.movePointLeft(exponent)) + "e" + exponent;
  }
}
