package io.newsgraph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;

/** Turtle: what all graphs say together, readable, with prefixes. */
final class TurtleFormat implements TextFormat {

  @Override
  public String name() {
    return "ttl";
  }

  @Override
  public String description() {
    return "Turtle, all graphs together";
  }

  @Override
  public void write(ExportSource source, Writer out) throws IOException {
    TurtleTerms turtle = new TurtleTerms(source.prefixes(), out);
    turtle.prefixes();
    Iterator<ExportSource.Block> blocks = source.blocks().iterator();
    while (blocks.hasNext()) {
      turtle.block(blocks.next(), "");
    }
  }
}
