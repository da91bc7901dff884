package io.newsgraph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/** N-Triples: one triple a line, what all graphs say together. */
final class NTriplesFormat implements TextFormat {

  @Override
  public String name() {
    return "nt";
  }

  @Override
  public String description() {
    return "N-Triples, all graphs together";
  }

  @Override
  public void write(ExportSource source, Writer out) throws IOException {
    Iterator<ExportSource.Block> blocks = source.blocks().iterator();
    while (blocks.hasNext()) {
      for (Triple triple : blocks.next().triples()) {
        out.write(line(triple) + " .\n");
      }
    }
  }

  /** Subject, property and object without the full stop. */
  static String line(Triple triple) {
    return NodeFmtLib.strNT(triple.getSubject())
        + ' '
        + NodeFmtLib.strNT(triple.getPredicate())
        + ' '
        + NodeFmtLib.strNT(triple.getObject());
  }
}
