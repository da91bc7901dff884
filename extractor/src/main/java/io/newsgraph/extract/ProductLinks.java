package io.newsgraph.extract;

import io.newsgraph.lexicon.EntityClass;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Span;
import io.newsgraph.text.Token;
import io.newsgraph.text.Upos;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Links a product that is only described ("des GPU Nvidia") to the one that the article names by
 * the same noun and has from the same party ("GPU H100 auprès de Nvidia"). The two stay two
 * entities: what is rumoured of one is not asserted of the other.
 */
final class ProductLinks {

  private static final double SURE = 0.6;

  private final List<Sentence> sentences;
  private final List<Chain> chains;

  ProductLinks(List<Sentence> sentences, List<Chain> chains) {
    this.sentences = sentences;
    this.chains = chains;
  }

  /** The claims, with a resolution at each described product that is linked. */
  List<Claim> apply(List<Claim> claims) {
    return claims.stream().map(claim -> linked(claim, claims)).toList();
  }

  private Claim linked(Claim claim, List<Claim> all) {
    if (!(claim.object() instanceof Value.Entity object)
        || object.resolution().isPresent()
        || !isProduct(object, false)) {
      return claim;
    }
    Optional<Token> noun = tokens(claim, object.span()).filter(ProductLinks::isNoun).findFirst();
    if (noun.isEmpty()) {
      return claim;
    }
    Set<Integer> parties = parties(claim, all);
    Set<Integer> named = new TreeSet<>();
    Set<Integer> shared = new TreeSet<>();
    for (Claim other : all) {
      if (other.event() != claim.event()
          && other.object() instanceof Value.Entity product
          && isProduct(product, true)
          && isCalled(other, product, noun.get())) {
        Set<Integer> common = new TreeSet<>(parties(other, all));
        common.retainAll(parties);
        if (!common.isEmpty()) {
          named.add(product.chain());
          shared.addAll(common);
        }
      }
    }
    return named.size() == 1
        ? resolved(claim, object, noun.get(), named.iterator().next(), shared.iterator().next())
        : claim;
  }

  private boolean isProduct(Value.Entity entity, boolean named) {
    Chain chain = chains.get(entity.chain());
    return chain.named() == named && chain.entityClass() == EntityClass.PRODUCT;
  }

  private static boolean isNoun(Token token) {
    return token.upos() == Upos.NOUN || token.upos() == Upos.PROPN;
  }

  private Stream<Token> tokens(Claim claim, Span span) {
    return sentences.get(claim.sentences().get(0)).tokens().stream()
        .filter(token -> token.span().overlaps(span));
  }

  /** Whether the noun stands before or in the mention of the named product. */
  private boolean isCalled(Claim claim, Value.Entity product, Token noun) {
    Optional<Token> first = tokens(claim, product.span()).findFirst();
    Stream<Token> inside = tokens(claim, product.span()).limit(1);
    Stream<Token> before =
        first.filter(t -> t.id() > 1).stream()
            .map(t -> sentences.get(claim.sentences().get(0)).token(t.id() - 1));
    String wanted = Words.fold(noun.lemma());
    return Stream.concat(inside, before)
        .filter(ProductLinks::isNoun)
        .anyMatch(t -> Words.fold(t.lemma()).equals(wanted));
  }

  /** Who else has a part in what the claim is about. */
  private Set<Integer> parties(Claim claim, List<Claim> all) {
    Set<Integer> parties = new TreeSet<>();
    for (Claim part : all) {
      if (part.event() == claim.event()) {
        Stream.concat(
                Stream.of(part.subject(), part.object()),
                part.qualifiers().stream().map(Claim.Qualifier::value))
            .filter(Value.Entity.class::isInstance)
            .map(value -> ((Value.Entity) value).chain())
            .filter(chain -> chains.get(chain).entityClass() == EntityClass.ORGANIZATION)
            .forEach(parties::add);
      }
    }
    parties.remove(claim.subject().chain());
    return parties;
  }

  private Claim resolved(Claim c, Value.Entity object, Token noun, int product, int party) {
    String explanation =
        "\""
            + chains.get(object.chain()).name()
            + "\" may mean "
            + chains.get(product).name()
            + ": the article calls that \""
            + noun.form()
            + "\" too and names "
            + chains.get(party).name()
            + " with both";
    Resolution link =
        new Resolution(Resolution.Kind.SAME_PRODUCT, explanation, SURE, Optional.of(product));
    return new Claim(
        c.property(),
        c.subject(),
        new Value.Entity(object.chain(), object.span(), Optional.of(link)),
        c.negated(),
        c.hearsay(),
        c.planned(),
        c.cue(),
        c.source(),
        c.qualifiers(),
        c.confidence(),
        c.sense(),
        c.event(),
        c.sentences(),
        c.evidence());
  }
}
