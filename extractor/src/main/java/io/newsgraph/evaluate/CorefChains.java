package io.newsgraph.evaluate;

import io.newsgraph.evaluate.CorefDocument.Mention;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Gold and found chains over one set of mentions, restricted as the options say, chains of a single
 * mention left out on both sides.
 *
 * <p>A found mention that is a gold mention which the options leave out is left out too; one that
 * is no gold mention at all stays and counts against.
 *
 * @param key gold chains
 * @param response found chains, their aligned mentions being those of the gold
 */
record CorefChains(List<Set<Mention>> key, List<Set<Mention>> response) {

  static CorefChains of(CorefDocument document, CorefAlignment alignment, CorefOptions options) {
    Set<Mention> scored = scored(document, alignment, options);
    Map<Integer, Set<Mention>> key = new TreeMap<>();
    scored.forEach(m -> key.computeIfAbsent(m.chain(), c -> new LinkedHashSet<>()).add(m));
    Map<Integer, Set<Mention>> response = new TreeMap<>();
    for (Mention mention : alignment.response()) {
      Mention same = alignment.gold(mention).orElse(spurious(mention));
      if (scored.contains(same) || alignment.gold(mention).isEmpty()) {
        response.computeIfAbsent(mention.chain(), c -> new LinkedHashSet<>()).add(same);
      }
    }
    return new CorefChains(several(key), several(response));
  }

  /** A found mention as itself, told from gold mentions by its chain number. */
  private static Mention spurious(Mention mention) {
    return new Mention(mention.begin(), mention.end(), -1 - mention.chain());
  }

  private static Set<Mention> scored(
      CorefDocument document, CorefAlignment alignment, CorefOptions options) {
    Set<Integer> entities = new LinkedHashSet<>();
    for (Mention mention : document.mentions()) {
      if (document.tokens().get(document.head(mention)).named()) {
        entities.add(mention.chain());
      }
    }
    Set<Mention> scored = new LinkedHashSet<>();
    for (Mention mention : document.mentions()) {
      if (options.kinds().contains(alignment.kind(mention))
          && (!options.entitiesOnly() || entities.contains(mention.chain()))) {
        scored.add(mention);
      }
    }
    return scored;
  }

  private static List<Set<Mention>> several(Map<Integer, Set<Mention>> chains) {
    return new ArrayList<>(chains.values().stream().filter(chain -> chain.size() > 1).toList());
  }
}
