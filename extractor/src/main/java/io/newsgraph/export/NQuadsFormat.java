package io.newsgraph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/** N-Quads: one quad a line, one named graph a document. */
final class NQuadsFormat implements TextFormat {

  @Override
  public String name() {
    return "nq";
  }

  @Override
  public String description() {
    return "N-Quads, one named graph a document";
  }

  @Override
  public void write(ExportSource source, Writer out) throws IOException {
    for (Node graph : source.graphs()) {
      String end = ' ' + NodeFmtLib.strNT(graph) + " .\n";
      Iterator<ExportSource.Block> blocks = source.blocks(graph).iterator();
      while (blocks.hasNext()) {
        for (Triple triple : blocks.next().triples()) {
          out.write(NTriplesFormat.line(triple) + end);
        }
      }
    }
  }
}
