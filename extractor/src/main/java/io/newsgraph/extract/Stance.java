package io.newsgraph.extract;

import io.newsgraph.text.Token;
import java.util.Optional;

/**
 * How the text stands to what a predicate says.
 *
 * @param stated false when the clause states nothing (if, a question, "aurait pu")
 * @param negated it says that it is not so
 * @param hearsay it does not vouch for it
 * @param planned it is not done yet
 * @param cue the word that told so
 * @param source head of the phrase that names who says it
 * @param certain factor of confidence: less than 1 where the governing words are unknown
 */
record Stance(
    boolean stated,
    boolean negated,
    boolean hearsay,
    boolean planned,
    Optional<String> cue,
    Optional<Token> source,
    double certain) {

  static Stance asserted() {
    return new Stance(true, false, false, false, Optional.empty(), Optional.empty(), 1);
  }
}
