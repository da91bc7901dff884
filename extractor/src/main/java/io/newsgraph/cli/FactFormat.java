package io.newsgraph.cli;

import org.apache.jena.riot.RDFFormat;

/** How {@code extract} prints facts. */
enum FactFormat {
  table,
  tsv,
  jsonl,
  ttl,
  trig;

  /** A writer of this format; it writes each document as it comes, or all when it is finished. */
  FactWriter writer(Output out) {
    return switch (this) {
      case table -> new TableFacts(out);
      case tsv -> new TsvFacts(out);
      case jsonl -> new JsonFacts(out);
      case ttl -> new GraphFacts(out, RDFFormat.TURTLE_PRETTY);
      case trig -> new GraphFacts(out, RDFFormat.TRIG_PRETTY);
    };
  }
}
