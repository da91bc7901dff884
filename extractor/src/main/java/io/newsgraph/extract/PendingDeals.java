package io.newsgraph.extract;

import io.newsgraph.lexicon.Cue;
import io.newsgraph.lexicon.PartOfSpeech;
import io.newsgraph.lexicon.Property;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import io.newsgraph.text.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Deals that the text goes on to call unfinished: after "la transaction doit être bouclée en 2026"
 * or "the deal is subject to approval" the purchase told before is only planned.
 */
final class PendingDeals {

  private static final String PRICE = "price";
  private static final int REACH = 3;

  private final LexiconIndex index;
  private final List<Sentence> sentences;

  PendingDeals(LexiconIndex index, List<Sentence> sentences) {
    this.index = index;
    this.sentences = sentences;
  }

  /** The claims, those of unfinished deals planned. */
  List<Claim> apply(List<Claim> claims) {
    List<Claim> out = new ArrayList<>(claims);
    for (Sentence sentence : sentences) {
      Optional<Token> cue = pending(sentence);
      if (cue.isPresent()) {
        int last = lastDeal(out, sentence.index());
        out.replaceAll(c -> isOf(c, last, sentence.index()) ? planned(c, cue.get()) : c);
      }
    }
    return out;
  }

  private int lastDeal(List<Claim> claims, int before) {
    return claims.stream()
        .filter(this::isDeal)
        .mapToInt(c -> c.sentences().get(0))
        .filter(s -> s <= before && s >= before - REACH)
        .max()
        .orElse(-1);
  }

  private boolean isOf(Claim claim, int sentence, int before) {
    int at = claim.sentences().get(0);
    boolean same = at == sentence || sentences.get(at).heading() && sentence >= 0;
    return isDeal(claim) && same && at <= before && !claim.negated() && !claim.hearsay();
  }

  private boolean isDeal(Claim claim) {
    Property property = index.property(claim.property());
    return property != null && property.moneyQualifier().filter(PRICE::equals).isPresent();
  }

  private static Claim planned(Claim c, Token cue) {
    return new Claim(
        c.property(),
        c.subject(),
        c.object(),
        c.negated(),
        c.hearsay(),
        true,
        c.cue().or(() -> Optional.of(cue.form())),
        c.source(),
        c.qualifiers(),
        c.confidence(),
        c.sense(),
        c.event(),
        c.sentences(),
        c.evidence());
  }

  /** The word that says of a deal as the clause's subject that it is still to be done. */
  private Optional<Token> pending(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      boolean subject = token.isRelation("nsubj") && token.upos() == Upos.NOUN;
      boolean deal = subject && index.cue(Cue.Kind.DEAL_NOUN, token.lemma()).isPresent();
      if (!deal || token.head() == 0) {
        continue;
      }
      Token verb = sentence.token(token.head());
      Token inner = sentence.child(verb, "xcomp").filter(Trees::isVerbal).orElse(verb);
      Predicate predicate = new Predicate(DEAL, inner, List.of());
      Stance stance = new StanceReader(index, sentence).read(predicate);
      boolean open = stance.planned() || index.cue(Cue.Kind.PENDING_WORD, verb.lemma()).isPresent();
      if (open && stance.stated()) {
        return Optional.of(verb);
      }
    }
    return Optional.empty();
  }

  private static final io.newsgraph.lexicon.Entry DEAL =
      new io.newsgraph.lexicon.Entry("", PartOfSpeech.VERB, List.of(), false, false, List.of());
}
