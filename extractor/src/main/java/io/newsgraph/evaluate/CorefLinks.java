package io.newsgraph.evaluate;

import io.newsgraph.evaluate.CorefDocument.Mention;
import io.newsgraph.extract.Claim;
import io.newsgraph.extract.Extraction;
import io.newsgraph.extract.Resolution;
import io.newsgraph.extract.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Judges the links that chains assert: from a mention to the entity, that is to the nearest earlier
 * mention of its chain that is a name in the gold, else to the first later one; in a chain without
 * names to the nearest other mention in the same way. A link is right when both are in one gold
 * chain, wrong when they are in two, and unknown when the corpus has no such mention.
 *
 * <p>Counted are all links by kind of mention, and apart from them ("claims") those from an
 * argument of a claim that is no name to its entity: the links that facts rely on; of all claims,
 * and of those with a confidence of 0.6 or more. That an argument is implied (a role without a
 * possessor) is no such link: the corpus has nothing to judge it by.
 */
public final class CorefLinks {

  /**
   * What a group of links is worth.
   *
   * @param right both ends in one gold chain
   * @param wrong ends in two gold chains
   * @param unknown an end that is no mention of the corpus
   */
  public record Count(int right, int wrong, int unknown) {

    Count plus(Count other) {
      return new Count(right + other.right, wrong + other.wrong, unknown + other.unknown);
    }
  }

  static final String CLAIMS = "claims";
  static final String FIRM_CLAIMS = "claims ≥0.6";

  /** What a claim that rests on coreference needs to become a plain triple. */
  private static final double FIRM = 0.6;

  private final CorefAlignment alignment;
  private final Map<Integer, List<Mention>> anchors = new TreeMap<>();
  private final Map<String, Count> counts = new TreeMap<>();
  private final List<String> errors = new ArrayList<>();

  private CorefLinks(CorefAlignment alignment) {
    this.alignment = alignment;
    for (Mention mention : alignment.response()) {
      if (kind(mention).filter(CorefKind.NAME::equals).isPresent()) {
        anchors.computeIfAbsent(mention.chain(), c -> new ArrayList<>()).add(mention);
      }
    }
  }

  static CorefLinks of(CorefAlignment alignment, Extraction extraction) {
    CorefLinks links = new CorefLinks(alignment);
    for (Mention mention : alignment.response()) {
      links.anchor(mention).ifPresent(anchor -> links.add(links.group(mention), mention, anchor));
    }
    links.addRelied(CLAIMS, extraction, 0);
    links.addRelied(FIRM_CLAIMS, extraction, FIRM);
    return links;
  }

  /** Right, wrong and unknown links by group. */
  Map<String, Count> counts() {
    return counts;
  }

  /** A tab-separated line for each link that is not right: group, mention, name it is linked to. */
  List<String> errors() {
    return errors;
  }

  private String group(Mention mention) {
    return kind(mention).map(kind -> kind.name().toLowerCase(Locale.ROOT)).orElse("unknown");
  }

  private void addRelied(String group, Extraction extraction, double confidence) {
    Set<Mention> relied = new LinkedHashSet<>();
    for (Claim claim : extraction.claims()) {
      for (Value value : List.of(claim.subject(), claim.object())) {
        if (claim.confidence() >= confidence
            && value instanceof Value.Entity entity
            && entity.resolution().filter(CorefLinks::saysSame).isPresent()) {
          alignment.mention(entity.span(), entity.chain()).ifPresent(relied::add);
        }
      }
    }
    for (Mention mention : relied) {
      anchor(mention).ifPresent(anchor -> add(group, mention, anchor));
    }
  }

  /** "le président" of what the text is speaking of is not the same as that. */
  private static boolean saysSame(Resolution resolution) {
    return resolution.kind() != Resolution.Kind.IMPLIED;
  }

  private void add(String group, Mention mention, Mention anchor) {
    Count count = judge(mention, anchor);
    counts.merge(group, count, Count::plus);
    if (count.right() == 0) {
      String kind = count.wrong() > 0 ? "WRONG" : "UNKNOWN";
      errors.add(String.join("\t", kind, group, alignment.text(mention), alignment.text(anchor)));
    }
  }

  private Count judge(Mention mention, Mention anchor) {
    Optional<Integer> from = alignment.nearest(mention).map(Mention::chain);
    Optional<Integer> to = alignment.nearest(anchor).map(Mention::chain);
    if (from.isEmpty() || to.isEmpty()) {
      return new Count(0, 0, 1);
    }
    return from.equals(to) ? new Count(1, 0, 0) : new Count(0, 1, 0);
  }

  private Optional<Mention> anchor(Mention mention) {
    List<Mention> names = anchors.getOrDefault(mention.chain(), List.of());
    List<Mention> others =
        (names.isEmpty() ? alignment.response() : names)
            .stream()
                .filter(other -> other.chain() == mention.chain() && !other.sameWords(mention))
                .sorted(Comparator.comparingInt(Mention::begin))
                .toList();
    Optional<Mention> before =
        others.stream()
            .filter(other -> other.begin() < mention.begin())
            .reduce((far, near) -> near);
    return before.or(() -> others.stream().findFirst());
  }

  private Optional<CorefKind> kind(Mention mention) {
    return alignment.nearest(mention).map(alignment::kind);
  }
}
