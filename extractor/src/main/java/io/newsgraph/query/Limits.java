package io.newsgraph.query;

import java.time.Duration;

/**
 * How much a query may use.
 *
 * @param time longest time until the last row
 * @param rows most rows, or triples of a graph; the answer says when there were more
 */
public record Limits(Duration time, long rows) {

  /** A minute and 100,000 rows. */
  public static Limits standard() {
    return new Limits(Duration.ofMinutes(1), 100_000);
  }
}
