package io.newsgraph.ask;

import java.math.BigDecimal;
import java.util.List;
import org.apache.jena.graph.Node;

/** What stands in a place of a pattern. */
sealed interface Term {

  /**
   * What is asked, or what links two patterns.
   *
   * @param token its name in the grammar
   */
  record Unknown(String token) implements Term {}

  /**
   * Something named.
   *
   * @param entities what it may be
   */
  record Things(List<Node> entities) implements Term {}

  /**
   * A number.
   *
   * @param amount the number
   */
  record Amount(BigDecimal amount) implements Term {}

  /**
   * A date.
   *
   * @param iso ISO prefix
   */
  record Day(String iso) implements Term {}
}
