package io.newsgraph.evaluate;

import io.newsgraph.extract.OpenClaim;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An open-extraction statement as CaRB compares it: words as they are parted by blanks.
 *
 * @param relation the relation phrase
 * @param arguments subject, object and further arguments
 * @param confidence 0–1; 1 in gold
 */
record OpenTuple(String relation, List<String> arguments, double confidence) {

  static OpenTuple of(OpenClaim claim) {
    List<String> arguments = new ArrayList<>();
    arguments.add(claim.subject());
    arguments.addAll(claim.arguments());
    return new OpenTuple(claim.relation(), arguments, claim.confidence());
  }

  /** The same with all arguments after the first joined to one. */
  OpenTuple binary() {
    return arguments.size() < 2
        ? this
        : new OpenTuple(relation, List.of(arguments.get(0), rest()), confidence);
  }

  /** The same with object and subject exchanged, all arguments after the first being the object. */
  OpenTuple turned() {
    return arguments.size() < 2
        ? this
        : new OpenTuple(relation, List.of(rest(), arguments.get(0)), confidence);
  }

  private String rest() {
    return String.join(" ", arguments.subList(1, arguments.size()));
  }

  /** The words of a text, without empty ones. */
  static List<String> words(String text) {
    return text.isBlank() ? List.of() : Arrays.asList(text.strip().split("\\s+"));
  }
}
