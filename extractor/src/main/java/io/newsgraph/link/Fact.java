package io.newsgraph.link;

import io.newsgraph.extract.Certainty;
import io.newsgraph.text.Span;
import java.util.Map;
import java.util.Optional;

/**
 * One row of {@code extract --format tsv}: a fact of a document, however often it is said there.
 *
 * @param document id of the document
 * @param subject canonical label
 * @param relation local name of the property
 * @param object canonical label, number, date or money ("2.6e9 EUR")
 * @param certainty the strongest of its claims
 * @param source who says it, of the strongest claim
 * @param qualifiers key to printed value, sorted
 * @param evidence span of the first supporting sentence
 * @param quote the verbatim sentence
 * @param confidence of the strongest claim
 */
public record Fact(
    String document,
    String subject,
    String relation,
    String object,
    Certainty certainty,
    Optional<String> source,
    Map<String, String> qualifiers,
    Span evidence,
    String quote,
    double confidence) {}
