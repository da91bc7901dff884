package io.newsgraph.ask;

import io.newsgraph.extract.Chain;
import io.newsgraph.extract.Claim;
import io.newsgraph.extract.Extraction;
import io.newsgraph.extract.Value;
import io.newsgraph.text.Names;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;

/** Turns what a sentence states into patterns: fillers become unknowns, names what they mean. */
final class ClaimPatterns {

  private static final String ROLE = "role";

  /** Qualifiers whose property in the graph is called otherwise. */
  private static final Map<String, String> RENAMED =
      Map.of("from", "validFrom", "until", "validUntil");

  private final Map<String, Grammar.Filling> fillings;
  private final Map<String, NamedQuestion.Name> names;
  private final Function<String, List<Node>> lookup;
  private final Set<String> unknownNames;

  /**
   * Reads claims of sentences with these fillers and stand-ins.
   *
   * @param lookup the entities of the store with a name; none when there is none
   * @param unknownNames is told of names that the store does not have
   */
  ClaimPatterns(
      Map<String, Grammar.Filling> fillings,
      Map<String, NamedQuestion.Name> names,
      Function<String, List<Node>> lookup,
      Set<String> unknownNames) {
    this.fillings = fillings;
    this.names = names;
    this.lookup = lookup;
    this.unknownNames = unknownNames;
  }

  /** The patterns that the claims give, those first that cover most of the sentence. */
  List<ClaimPattern> of(Extraction extraction) {
    List<ClaimPattern> patterns = new ArrayList<>();
    for (Claim claim : extraction.claims()) {
      Optional<Term> subject = term(claim.subject(), extraction);
      Optional<Term> object = term(claim.object(), extraction);
      if (subject.isPresent() && object.isPresent()) {
        patterns.add(
            new ClaimPattern(
                subject.get(),
                claim.property(),
                object.get(),
                qualifiers(claim, extraction),
                role(claim)));
      }
    }
    patterns.sort(Comparator.comparingLong(ClaimPattern::coverage).reversed());
    return patterns.stream().distinct().toList();
  }

  private Map<String, Term> qualifiers(Claim claim, Extraction extraction) {
    Map<String, Term> qualifiers = new TreeMap<>();
    for (Claim.Qualifier qualifier : claim.qualifiers()) {
      term(qualifier.value(), extraction)
          .ifPresent(
              term -> qualifiers.put(RENAMED.getOrDefault(qualifier.key(), qualifier.key()), term));
    }
    return qualifiers;
  }

  private static Optional<String> role(Claim claim) {
    return claim.qualifiers().stream()
        .filter(qualifier -> qualifier.key().equals(ROLE))
        .map(Claim.Qualifier::value)
        .filter(Value.Text.class::isInstance)
        .map(value -> ((Value.Text) value).text())
        .findFirst();
  }

  private Optional<Term> term(Value value, Extraction extraction) {
    if (value instanceof Value.Entity entity) {
      return entity(extraction.chains().get(entity.chain()));
    }
    if (value instanceof Value.Quantity quantity) {
      return Optional.of(
          unknown(mark -> isNumber(mark, quantity.amount()))
              .orElse(new Term.Amount(quantity.amount())));
    }
    if (value instanceof Value.Date date) {
      return Optional.of(
          unknown(mark -> date.iso().startsWith(mark)).orElse(new Term.Day(date.iso())));
    }
    return Optional.empty();
  }

  private static boolean isNumber(String mark, BigDecimal amount) {
    return mark.matches("[0-9]+") && new BigDecimal(mark).compareTo(amount) == 0;
  }

  private Optional<Term> unknown(Predicate<String> isMark) {
    return fillings.entrySet().stream()
        .filter(entry -> isMark.test(entry.getValue().mark()))
        .map(entry -> (Term) new Term.Unknown(entry.getKey()))
        .findFirst();
  }

  private Optional<Term> entity(Chain chain) {
    String folded = " " + Names.fold(chain.name()) + " ";
    Optional<Term> unknown = unknown(mark -> folded.contains(" " + Names.fold(mark) + " "));
    if (unknown.isPresent()) {
      return unknown;
    }
    for (Map.Entry<String, NamedQuestion.Name> name : names.entrySet()) {
      if (folded.contains(" " + Names.fold(name.getKey()) + " ")) {
        return Optional.of(new Term.Things(name.getValue().entities()));
      }
    }
    List<Node> found = lookup.apply(chain.name());
    if (found.isEmpty()) {
      unknownNames.add(chain.name());
      return Optional.empty();
    }
    return Optional.of(new Term.Things(found));
  }
}
