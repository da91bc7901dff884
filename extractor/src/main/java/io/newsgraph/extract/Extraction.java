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
 */
public record Extraction(
    AnnotatedDocument document, List<Chain> chains, List<Claim> claims, List<OpenClaim> open) {}
