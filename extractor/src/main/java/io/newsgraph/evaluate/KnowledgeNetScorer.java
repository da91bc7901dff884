package io.newsgraph.evaluate;

import io.newsgraph.evaluate.KnowledgeNetDocument.Passage;
import io.newsgraph.evaluate.KnowledgeNetDocument.SpanFact;
import io.newsgraph.extract.Extraction;
import io.newsgraph.link.LinkedExtraction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Scores claims on KnowledgeNet by span overlap, as its official evaluator does.
 *
 * <p>Passage by passage, a gold fact is found when some predicted fact has its property and
 * overlaps it in subject and in object by at least one character. A predicted fact is wrong when it
 * overlaps neither a gold fact nor a predicted fact that does, both with the same property, and
 * when the passage lists all facts of that property; predictions of other properties are not looked
 * at. Gold lists a fact once for each pair of coreferent mentions; claims are written out in the
 * same way, see {@link KnowledgeNetMapping}. Counts are summed over passages (micro average).
 */
final class KnowledgeNetScorer {

  private final KnowledgeNetMapping mapping;
  private final Function<String, LinkedExtraction> pipeline;

  KnowledgeNetScorer(KnowledgeNetMapping mapping, Function<String, LinkedExtraction> pipeline) {
    this.mapping = mapping;
    this.pipeline = pipeline;
  }

  /** What one document contributes. */
  record DocumentScore(
      int fold, Map<String, Prf> byProperty, List<String> errors, List<String> failures) {}

  /** Scores documents, so many at a time. */
  KnowledgeNetReport score(List<KnowledgeNetDocument> documents, int threads) {
    return KnowledgeNetReport.of(Parallel.map(documents, threads, this::score));
  }

  private DocumentScore score(KnowledgeNetDocument document) {
    DocumentScore score =
        new DocumentScore(document.fold(), new TreeMap<>(), new ArrayList<>(), new ArrayList<>());
    Extraction extraction;
    try {
      extraction = pipeline.apply(document.text()).extraction();
    } catch (RuntimeException e) {
      score.failures().add("document " + document.id() + ": " + e);
      document.passages().forEach(passage -> add(passage, List.of(), document, score));
      return score;
    }
    for (Passage passage : document.passages()) {
      add(passage, mapping.facts(extraction, passage.span()), document, score);
    }
    return score;
  }

  private static void add(
      Passage passage,
      Collection<SpanFact> predicted,
      KnowledgeNetDocument document,
      DocumentScore score) {
    Matching matching = match(passage, predicted);
    matching.count(score.byProperty());
    matching.missed().forEach(fact -> score.errors().add(error("MISSED", fact, document)));
    matching.wrong().forEach(fact -> score.errors().add(error("WRONG", fact, document)));
  }

  private static String error(String kind, SpanFact fact, KnowledgeNetDocument document) {
    Quotes text = new Quotes(document.text());
    return String.join(
        "\t",
        kind,
        document.id(),
        text.quote(fact.subject()),
        fact.property(),
        text.quote(fact.object()),
        text.around(fact.subject().union(fact.object())));
  }

  /** Gold facts found and missed, and predictions that are wrong. */
  record Matching(List<SpanFact> found, List<SpanFact> missed, List<SpanFact> wrong) {

    void count(Map<String, Prf> byProperty) {
      found.forEach(fact -> byProperty.merge(fact.property(), new Prf(1, 0, 1), Prf::plus));
      missed.forEach(fact -> byProperty.merge(fact.property(), new Prf(0, 0, 1), Prf::plus));
      wrong.forEach(fact -> byProperty.merge(fact.property(), new Prf(0, 1, 0), Prf::plus));
    }
  }

  static Matching match(Passage passage, Collection<SpanFact> predicted) {
    List<SpanFact> found = new ArrayList<>();
    List<SpanFact> missed = new ArrayList<>();
    for (SpanFact gold : passage.facts()) {
      (predicted.stream().anyMatch(gold::overlaps) ? found : missed).add(gold);
    }
    List<SpanFact> right =
        predicted.stream().filter(fact -> found.stream().anyMatch(fact::overlaps)).toList();
    List<SpanFact> wrong =
        predicted.stream()
            .filter(fact -> passage.annotated().contains(fact.property()))
            .filter(fact -> right.stream().noneMatch(fact::overlaps))
            .toList();
    return new Matching(found, missed, wrong);
  }
}
