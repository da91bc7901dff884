package io.newsgraph.evaluate;

import io.newsgraph.evaluate.KnowledgeNetDocument.SpanFact;
import io.newsgraph.extract.Chain;
import io.newsgraph.extract.Claim;
import io.newsgraph.extract.Extraction;
import io.newsgraph.extract.Value;
import io.newsgraph.text.Span;
import io.newsgraph.text.Upos;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns claims into facts of KnowledgeNet, as {@code knowledgenet-properties.tsv} says: property of
 * KnowledgeNet, our relation, direction ({@code straight}, {@code turned}, {@code both}), a pattern
 * that the role must match, the class of the object, a pattern that the object's name must match
 * ({@code !} before it: must not match). An empty cell asks for nothing.
 *
 * <p>A claim holds in the passages that its sentences touch. There it is written out for every pair
 * of mentions of its two coreference chains that lie in the passage, as the gold is. Negated and
 * planned claims are no facts; reported ones are.
 */
final class KnowledgeNetMapping {

  private final List<Rule> rules;

  KnowledgeNetMapping(List<TsvRow> rows) {
    rules = rows.stream().map(Rule::of).toList();
  }

  /** The mapping that ships with the program. */
  static KnowledgeNetMapping standard() {
    return new KnowledgeNetMapping(Resources.table("knowledgenet-properties.tsv"));
  }

  private record Rule(
      String property,
      String relation,
      boolean straight,
      boolean turned,
      Predicate<String> role,
      String objectClass,
      Predicate<String> object) {

    static Rule of(TsvRow row) {
      return new Rule(
          row.get("property"),
          row.get("relation"),
          !row.get("direction").equals("turned"),
          !row.get("direction").equals("straight"),
          pattern(row.get("role")),
          row.get("objectClass"),
          pattern(row.get("object")));
    }

    private static Predicate<String> pattern(String cell) {
      if (cell.isEmpty()) {
        return text -> true;
      }
      boolean not = cell.startsWith("!");
      Predicate<String> found =
          Pattern.compile(not ? cell.substring(1) : cell, Pattern.CASE_INSENSITIVE).asPredicate();
      return not ? found.negate() : found;
    }

    boolean fits(Claim claim, List<Chain> chains) {
      if (!claim.property().equals(relation) || !role.test(roleOf(claim))) {
        return false;
      }
      if (claim.object() instanceof Value.Entity entity) {
        Chain chain = chains.get(entity.chain());
        return (objectClass.isEmpty() || chain.entityClass().localName().equals(objectClass))
            && object.test(chain.name());
      }
      return objectClass.isEmpty();
    }

    private static String roleOf(Claim claim) {
      return claim.qualifiers().stream()
          .filter(qualifier -> qualifier.key().equals("role"))
          .map(Claim.Qualifier::value)
          .filter(Value.Text.class::isInstance)
          .map(value -> ((Value.Text) value).text().toLowerCase(Locale.ROOT))
          .collect(Collectors.joining(" "));
    }
  }

  /** The facts of an extraction in a passage, each once. */
  Set<SpanFact> facts(Extraction extraction, Span passage) {
    Set<SpanFact> facts = new LinkedHashSet<>();
    EnclosingPlaces enclosing = new EnclosingPlaces(extraction);
    List<Claim> all = new ArrayList<>(extraction.claims());
    all.addAll(extraction.unnamed());
    for (Claim claim : all) {
      if (claim.negated() || claim.planned() || !touches(claim, extraction, passage)) {
        continue;
      }
      List<Span> subjects = mentions(claim.subject(), extraction, passage);
      List<Span> objects =
          enclosing.of(claim.object(), mentions(claim.object(), extraction, passage));
      for (Rule rule : rules) {
        if (rule.fits(claim, extraction.chains())) {
          write(rule, subjects, objects, facts);
        }
      }
    }
    return facts;
  }

  private static void write(
      Rule rule, List<Span> subjects, List<Span> objects, Set<SpanFact> facts) {
    for (Span subject : subjects) {
      for (Span object : objects) {
        if (rule.straight()) {
          facts.add(new SpanFact(rule.property(), subject, object));
        }
        if (rule.turned()) {
          facts.add(new SpanFact(rule.property(), object, subject));
        }
      }
    }
  }

  private static boolean touches(Claim claim, Extraction extraction, Span passage) {
    return passage.overlaps(claim.evidence())
        || claim.sentences().stream()
            .map(index -> extraction.document().sentences().get(index).span())
            .anyMatch(passage::overlaps);
  }

  private static List<Span> mentions(Value value, Extraction extraction, Span passage) {
    Stream<Span> all =
        value instanceof Value.Entity entity
            ? Stream.concat(
                Stream.of(entity.span()),
                extraction.chains().get(entity.chain()).mentions().stream())
            : Stream.of(value.span());
    return all.filter(passage::contains)
        .filter(span -> !isNoun(span, value, extraction))
        .distinct()
        .sorted()
        .toList();
  }

  /** Common nouns that take a name up ("the company", "Chef") are no mentions there. */
  private static boolean isNoun(Span span, Value value, Extraction extraction) {
    Set<String> names =
        value instanceof Value.Entity entity
            ? extraction.chains().get(entity.chain()).names()
            : Set.of();
    return extraction.document().sentences().stream()
        .filter(sentence -> sentence.span().contains(span))
        .flatMap(sentence -> sentence.tokens().stream())
        .filter(token -> token.span().equals(span))
        .anyMatch(
            token ->
                token.upos() == Upos.NOUN
                    || token.upos() == Upos.PROPN && !names.contains(token.form()));
  }
}
