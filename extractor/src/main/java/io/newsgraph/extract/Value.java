package io.newsgraph.extract;

import io.newsgraph.text.Span;
import java.math.BigDecimal;
import java.util.Optional;

/** What fills an argument or a qualifier of a claim. */
public sealed interface Value {

  /** Where it stands in the document. */
  Span span();

  /**
   * An entity, through one of its mentions.
   *
   * @param chain id of the coreference chain in {@link Extraction#chains()}
   * @param span the mention
   * @param resolution how the mention was bound to the chain when it is not its name
   */
  record Entity(int chain, Span span, Optional<Resolution> resolution) implements Value {}

  /**
   * A number with its bounds.
   *
   * @param amount the number said
   * @param unit ISO 4217 code for money, "%" for per cent, empty for a plain count
   * @param minimum lower bound when the text gives one ("at least 200")
   * @param maximum upper bound when the text gives one ("up to 200")
   * @param approximate true for "about 200"
   * @param span where it stands
   */
  record Quantity(
      BigDecimal amount,
      String unit,
      Optional<BigDecimal> minimum,
      Optional<BigDecimal> maximum,
      boolean approximate,
      Span span)
      implements Value {}

  /**
   * A date of year, month or day precision.
   *
   * @param iso ISO 8601 prefix: 2019, 2019-07, 2019-07-21
   * @param span where it stands
   */
  record Date(String iso, Span span) implements Value {}

  /**
   * How long something lasts.
   *
   * @param iso ISO 8601 duration: P10Y, P3M, P21D
   * @param span where it stands
   */
  record Duration(String iso, Span span) implements Value {}

  /**
   * Words kept as they are (a role).
   *
   * @param text the words
   * @param span where they stand
   */
  record Text(String text, Span span) implements Value {}
}
