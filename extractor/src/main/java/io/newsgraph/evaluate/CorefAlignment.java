package io.newsgraph.evaluate;

import io.newsgraph.evaluate.CorefDocument.Mention;
import io.newsgraph.extract.Chain;
import io.newsgraph.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lays the mentions that were found over the gold mentions of a document, one to one: first those
 * of the same words, then (unless exact) those with the same head word, closest in extent first.
 */
final class CorefAlignment {

  private final CorefDocument document;
  private final List<Mention> response = new ArrayList<>();
  private final Map<Mention, Mention> goldOf = new HashMap<>();
  private final Map<Integer, List<Mention>> goldByHead = new HashMap<>();
  private final Map<Mention, CorefKind> kinds = new HashMap<>();

  CorefAlignment(CorefDocument document, List<Chain> chains, boolean exact) {
    this.document = document;
    document.mentions().forEach(m -> kinds.put(m, CorefKind.of(document, m)));
    for (Chain chain : chains) {
      for (Span span : chain.mentions()) {
        words(span, chain.id()).filter(m -> !response.contains(m)).ifPresent(response::add);
      }
    }
    align(exact);
  }

  private void align(boolean exact) {
    Set<Mention> taken = new HashSet<>();
    for (Mention mention : response) {
      document.mentions().stream()
          .filter(gold -> gold.sameWords(mention) && !taken.contains(gold))
          .findFirst()
          .ifPresent(gold -> pair(mention, gold, taken));
    }
    for (Mention gold : document.mentions()) {
      goldByHead.computeIfAbsent(document.head(gold), h -> new ArrayList<>()).add(gold);
    }
    if (exact) {
      return;
    }
    for (Mention mention : response) {
      if (!goldOf.containsKey(mention)) {
        goldByHead.getOrDefault(document.head(mention), List.of()).stream()
            .filter(gold -> !taken.contains(gold))
            .min(Comparator.comparingInt(mention::wordsApart))
            .ifPresent(gold -> pair(mention, gold, taken));
      }
    }
  }

  private void pair(Mention mention, Mention gold, Set<Mention> taken) {
    goldOf.put(mention, gold);
    taken.add(gold);
  }

  /** The words under a span; without the preposition of a contraction, which shares its span. */
  private Optional<Mention> words(Span span, int chain) {
    int begin = 0;
    while (begin < document.tokens().size()
        && !document.tokens().get(begin).span().overlaps(span)) {
      begin++;
    }
    int end = begin;
    while (end < document.tokens().size() && document.tokens().get(end).span().overlaps(span)) {
      end++;
    }
    boolean contracted =
        end - begin > 1
            && document.tokens().get(begin).span().equals(document.tokens().get(begin + 1).span());
    return end == begin
        ? Optional.empty()
        : Optional.of(new Mention(contracted ? begin + 1 : begin, end, chain));
  }

  /** The mentions that were found, in the order of their chains. */
  List<Mention> response() {
    return response;
  }

  /** The found mention under a span of a chain. */
  Optional<Mention> mention(Span span, int chain) {
    return words(span, chain);
  }

  /** The gold mention with the same head word that is closest, whoever else has it. */
  Optional<Mention> nearest(Mention mention) {
    return goldByHead.getOrDefault(document.head(mention), List.of()).stream()
        .min(Comparator.comparingInt(mention::wordsApart));
  }

  /** The gold mention that a found one is. */
  Optional<Mention> gold(Mention mention) {
    return Optional.ofNullable(goldOf.get(mention));
  }

  /** The text of a mention. */
  String text(Mention mention) {
    Span first = document.tokens().get(mention.begin()).span();
    Span last = document.tokens().get(mention.end() - 1).span();
    return new Quotes(document.text()).quote(first.union(last));
  }

  /** The sort of words of a gold mention. */
  CorefKind kind(Mention gold) {
    return kinds.get(gold);
  }
}
