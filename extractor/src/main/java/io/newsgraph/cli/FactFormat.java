package io.newsgraph.cli;

import io.newsgraph.export.ExportFormats;

/** How {@code extract} prints facts. */
enum FactFormat {
  table,
  tsv,
  jsonl,
  ttl,
  trig;

  /**
   * A writer of this format; it writes each document as it comes, or all when it is finished.
   *
   * @param base namespace of the data
   */
  FactWriter writer(Output out, String base) {
    return switch (this) {
      case table -> new TableFacts(out);
      case tsv -> new TsvFacts(out);
      case jsonl -> new JsonFacts(out);
      case ttl, trig -> new GraphFacts(out, ExportFormats.named(name()).orElseThrow(), base);
    };
  }
}
