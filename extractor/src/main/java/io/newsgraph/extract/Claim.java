package io.newsgraph.extract;

import io.newsgraph.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * What a source says: subject, property, object, how sure and who says so.
 *
 * @param property local name of the property
 * @param subject who or what
 * @param object whom or what
 * @param negated the text says it is not so
 * @param hearsay the text does not vouch for it
 * @param planned it is not done yet
 * @param cue the words that made it other than asserted
 * @param source who says it
 * @param qualifiers price, role, date … in the order of their keys
 * @param confidence how likely the reading is right, 0–1
 * @param sense IRI of the lexical sense (or rule of the ontology) that fired
 * @param event claims of one frame share this number
 * @param sentences indexes of the sentences it rests on, the first being the main one
 * @param evidence span of the main sentence
 */
public record Claim(
    String property,
    Value.Entity subject,
    Value object,
    boolean negated,
    boolean hearsay,
    boolean planned,
    Optional<String> cue,
    Optional<Source> source,
    List<Qualifier> qualifiers,
    double confidence,
    String sense,
    int event,
    List<Integer> sentences,
    Span evidence) {

  /** The certainty derived from polarity, hearsay and intention. */
  public Certainty certainty() {
    return Certainty.of(negated, hearsay, planned);
  }

  /**
   * Who says it.
   *
   * @param name the name, or the words when nameless ("deux sources proches du dossier")
   * @param chain its coreference chain, when it is an entity
   * @param span where it stands
   */
  public record Source(String name, Optional<Integer> chain, Span span) {}

  /**
   * A qualifier.
   *
   * @param key price, amount, share, quantity, role, from, until, date, seller, place
   * @param value its value
   */
  public record Qualifier(String key, Value value) {}
}
