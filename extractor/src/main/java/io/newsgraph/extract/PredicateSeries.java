package io.newsgraph.extract;

import io.newsgraph.lexicon.EntityClass;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import io.newsgraph.text.Upos;
import java.util.List;
import java.util.Optional;

/**
 * The predicate noun that a noun goes on from: "is an engineer, founder and head of X", "is a
 * writer of three books, a speaker and the founder of X", "became a senator and chairman of X".
 */
final class PredicateSeries {

  private static final int DEPTH = 7;

  private final Sentence sentence;
  private final LexiconIndex index;

  PredicateSeries(Sentence sentence, LexiconIndex index) {
    this.sentence = sentence;
    this.index = index;
  }

  /** The predicate that the noun is coordinated with or apposed to, itself excluded. */
  Optional<Token> first(Token noun) {
    if (!isMember(noun)) {
      return Optional.empty();
    }
    Token t = noun;
    for (int steps = 0; steps < DEPTH && t.head() != 0; steps++) {
      Token governor = sentence.token(t.head());
      boolean member = isMember(t) || steps > 0 && mayHangTooLow(noun, t);
      if (!member || Trees.isVerbal(governor)) {
        return Optional.empty();
      }
      if (isPredicate(governor)) {
        return Optional.of(governor);
      }
      t = governor;
    }
    return Optional.empty();
  }

  private boolean isMember(Token t) {
    boolean loose = t.isRelation("appos") || t.isRelation("dep") && t.head() < t.id();
    return t.isRelation("conj") || loose && sentence.child(t, "case").isEmpty();
  }

  /** "author of three books, a speaker and the founder": hung on "books", meant of the author. */
  private boolean mayHangTooLow(Token noun, Token above) {
    if (!noun.isRelation("conj") || !above.isRelation("nmod")) {
      return false;
    }
    Token beside = sentence.token(noun.head());
    boolean like =
        beside.upos() == Upos.PROPN
            || index.isRelationalNoun(beside)
            || index.classNouns(sentence, beside).stream()
                .anyMatch(c -> c.entityClass() == EntityClass.PERSON);
    return sentence.child(noun, "det").isPresent() && !like
        || index.isRelationalNoun(beside) && isMember(beside);
  }

  private boolean isPredicate(Token noun) {
    return sentence.child(noun, "cop").isPresent()
        || noun.isRelation("xcomp")
        || Trees.marker(sentence, noun).equals(List.of("as"))
            && noun.head() != 0
            && Trees.isVerbal(sentence.token(noun.head()));
  }
}
