package io.newsgraph.evaluate;

import io.newsgraph.evaluate.CorefDocument.Mention;
import io.newsgraph.extract.Claim;
import io.newsgraph.extract.Extraction;
import io.newsgraph.extract.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Judges the links that chains assert: from a mention to the entity, that is to the nearest earlier
 * mention of its chain that is a name in the gold (else the first one that is). A link is right
 * when both are in one gold chain, wrong when they are in two, and unknown when the corpus has no
 * such mention.
 *
 * <p>Counted are all links by kind of mention, and apart from them ("claims") those from an
 * argument of a claim that is no name to its entity: the links that facts rely on.
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

  private final CorefAlignment alignment;
  private final Map<Integer, List<Mention>> anchors = new TreeMap<>();
  private final Map<String, Count> counts = new TreeMap<>();

  private CorefLinks(CorefAlignment alignment) {
    this.alignment = alignment;
    for (Mention mention : alignment.response()) {
      if (kind(mention).filter(CorefKind.NAME::equals).isPresent()) {
        anchors.computeIfAbsent(mention.chain(), c -> new ArrayList<>()).add(mention);
      }
    }
  }

  static Map<String, Count> count(CorefAlignment alignment, Extraction extraction) {
    CorefLinks links = new CorefLinks(alignment);
    for (Mention mention : alignment.response()) {
      Optional<Mention> anchor = links.anchor(mention);
      if (anchor.isPresent() && !anchor.get().equals(mention)) {
        String group =
            links.kind(mention).map(kind -> kind.name().toLowerCase(Locale.ROOT)).orElse("unknown");
        links.add(group, mention, anchor);
      }
    }
    for (Mention mention : links.relied(extraction)) {
      links.add(CLAIMS, mention, links.anchor(mention));
    }
    return links.counts;
  }

  private Set<Mention> relied(Extraction extraction) {
    Set<Mention> relied = new LinkedHashSet<>();
    for (Claim claim : extraction.claims()) {
      for (Value value : List.of(claim.subject(), claim.object())) {
        if (value instanceof Value.Entity entity && entity.resolution().isPresent()) {
          alignment.mention(entity.span(), entity.chain()).ifPresent(relied::add);
        }
      }
    }
    return relied;
  }

  private void add(String group, Mention mention, Optional<Mention> anchor) {
    counts.merge(group, judge(mention, anchor), Count::plus);
  }

  private Count judge(Mention mention, Optional<Mention> anchor) {
    Optional<Integer> from = alignment.gold(mention).map(Mention::chain);
    Optional<Integer> to = anchor.flatMap(alignment::gold).map(Mention::chain);
    if (from.isEmpty() || to.isEmpty()) {
      return new Count(0, 0, 1);
    }
    return from.equals(to) ? new Count(1, 0, 0) : new Count(0, 1, 0);
  }

  private Optional<Mention> anchor(Mention mention) {
    List<Mention> names = anchors.getOrDefault(mention.chain(), List.of());
    Optional<Mention> before =
        names.stream()
            .filter(name -> name.begin() < mention.begin())
            .max((a, b) -> Integer.compare(a.begin(), b.begin()));
    return before.isPresent() ? before : names.stream().findFirst();
  }

  private Optional<CorefKind> kind(Mention mention) {
    return alignment.gold(mention).map(alignment::kind);
  }
}
