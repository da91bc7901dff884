package io.newsgraph.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A fact that an article states, as a careful reader wrote it down. Lists hold alternatives, any of
 * which is right.
 *
 * @param document file stem of the article
 * @param subject names of the subject
 * @param relation local names of the property; the first is the preferred one
 * @param object names, numbers, dates or sums of money of the object
 * @param certainty asserted, reported, planned, negated
 * @param source who says it; empty when the article itself
 * @param qualifiers key to its accepted values, in the order of the file
 * @param optional neither demanded nor counted against
 */
public record GoldFact(
    String document,
    List<String> subject,
    List<String> relation,
    List<String> object,
    List<String> certainty,
    List<String> source,
    Map<String, List<String>> qualifiers,
    boolean optional) {

  /** Alternatives of a cell ({@code A|B}). */
  static List<String> alternatives(String cell) {
    return Arrays.asList(cell.split("\\|", -1));
  }

  /** True when the article itself may be said to assert it. */
  public boolean asserted() {
    return certainty.contains("asserted");
  }
}
