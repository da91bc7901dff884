package io.newsgraph.cli;

import io.newsgraph.PipelineResult;
import io.newsgraph.link.FactTable;

/** Facts as tab-separated values. */
final class TsvFacts implements FactWriter {

  private final Output out;

  TsvFacts(Output out) {
    this.out = out;
    out.text(writer -> new FactTable(writer).header());
  }

  @Override
  public void write(PipelineResult result) {
    out.text(writer -> new FactTable(writer).rows(result.facts()));
    out.flush();
  }
}
