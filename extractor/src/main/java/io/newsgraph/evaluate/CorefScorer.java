package io.newsgraph.evaluate;

import io.newsgraph.extract.Extraction;
import io.newsgraph.link.LinkedExtraction;
import java.util.List;
import java.util.function.Function;

/**
 * Scores coreference: MUC, B³, CEAF-e and their mean F1 (the CoNLL score), with mentions compared
 * by their exact words and, as CorefUD does, by their head word in the gold tree; and the precision
 * of single links, see {@link CorefLinks}.
 */
final class CorefScorer {

  private final Function<String, LinkedExtraction> pipeline;
  private final CorefOptions options;

  CorefScorer(Function<String, LinkedExtraction> pipeline, CorefOptions options) {
    this.pipeline = pipeline;
    this.options = options;
  }

  CorefReport score(List<CorefDocument> documents) {
    return CorefReport.of(Parallel.map(documents, options.threads(), this::score));
  }

  private CorefReport score(CorefDocument document) {
    Extraction extraction = pipeline.apply(document.text()).extraction();
    CorefAlignment heads = new CorefAlignment(document, extraction.chains(), false);
    CorefLinks links = CorefLinks.of(heads, extraction);
    return new CorefReport(
        metrics(document, new CorefAlignment(document, extraction.chains(), true)),
        metrics(document, heads),
        links.counts(),
        links.errors().stream().map(line -> line + "\t" + document.id()).toList());
  }

  private CorefReport.Metrics metrics(CorefDocument document, CorefAlignment alignment) {
    CorefChains chains = CorefChains.of(document, alignment, options);
    return CorefReport.Metrics.of(chains.key(), chains.response());
  }
}
