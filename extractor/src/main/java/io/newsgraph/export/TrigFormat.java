package io.newsgraph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import org.apache.jena.graph.Node;

/** TriG: Turtle with one named graph a document. */
final class TrigFormat implements TextFormat {

  @Override
  public String name() {
    return "trig";
  }

  @Override
  public String description() {
    return "TriG, one named graph a document";
  }

  @Override
  public void write(ExportSource source, Writer out) throws IOException {
    TurtleTerms turtle = new TurtleTerms(source.prefixes(), out);
    turtle.prefixes();
    for (Node graph : source.graphs()) {
      out.write('\n' + turtle.term(graph) + " {\n");
      Iterator<ExportSource.Block> blocks = source.blocks(graph).iterator();
      while (blocks.hasNext()) {
        turtle.block(blocks.next(), "  ");
      }
      out.write("}\n");
    }
  }
}
