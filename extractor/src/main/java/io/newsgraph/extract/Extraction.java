package io.newsgraph.extract;

import io.newsgraph.text.AnnotatedDocument;
import java.util.List;

/**
 * What was found in one document.
 *
 * @param document the analysed document
 * @param chains its entities; {@link Chain#id()} is the position
 * @param claims its claims in order of the text
 * @param open open-extraction claims (clauses that fire no frame), empty unless asked for
 * @param unnamed claims about somebody whom only pronouns mean, apart because a graph cannot hold
 *     them
 */
public record Extraction(
    AnnotatedDocument document,
    List<Chain> chains,
    List<Claim> claims,
    List<OpenClaim> open,
    List<Claim> unnamed) {

  /** An extraction in which everybody has a name. */
  public Extraction(
      AnnotatedDocument document, List<Chain> chains, List<Claim> claims, List<OpenClaim> open) {
    this(document, chains, claims, open, List.of());
  }

  /** The same with other claims. */
  public Extraction withClaims(List<Claim> others) {
    return new Extraction(document, chains, others, open, unnamed);
  }
}
