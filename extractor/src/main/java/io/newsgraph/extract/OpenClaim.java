package io.newsgraph.extract;

import io.newsgraph.text.Span;
import java.util.List;

/**
 * An open-extraction statement: the words of the text as subject, relation and arguments.
 *
 * @param subject words of the subject
 * @param relation the relation phrase
 * @param arguments words of the object and further arguments, in order
 * @param negated the text says it is not so
 * @param hearsay the text does not vouch for it
 * @param planned it is not done yet
 * @param confidence 0–1
 * @param sentence index of the sentence
 * @param evidence span of the sentence
 */
public record OpenClaim(
    String subject,
    String relation,
    List<String> arguments,
    boolean negated,
    boolean hearsay,
    boolean planned,
    double confidence,
    int sentence,
    Span evidence) {}
