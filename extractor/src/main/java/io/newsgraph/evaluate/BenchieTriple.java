package io.newsgraph.evaluate;

import io.newsgraph.extract.OpenClaim;
import java.util.List;
import java.util.stream.Stream;

/**
 * An open-extraction statement of three slots, blanks made single.
 *
 * @param subject words of the subject
 * @param relation the relation phrase
 * @param object words of the object
 */
record BenchieTriple(String subject, String relation, String object) {

  /** Makes blanks single. */
  BenchieTriple {
    subject = blanks(subject);
    relation = blanks(relation);
    object = blanks(object);
  }

  static String blanks(String text) {
    return text.strip().replaceAll(" +", " ");
  }

  /** A triple a claim, all its arguments as the object. */
  static List<BenchieTriple> joined(List<OpenClaim> claims) {
    return claims.stream().map(c -> of(c, String.join(" ", c.arguments()))).toList();
  }

  /** The first argument as the object, further ones dropped; each triple once. */
  static List<BenchieTriple> first(List<OpenClaim> claims) {
    return claims.stream()
        .flatMap(
            c -> c.arguments().isEmpty() ? Stream.of() : Stream.of(of(c, c.arguments().get(0))))
        .distinct()
        .toList();
  }

  private static BenchieTriple of(OpenClaim claim, String object) {
    return new BenchieTriple(claim.subject(), claim.relation(), object);
  }
}
