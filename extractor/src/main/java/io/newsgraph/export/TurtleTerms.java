package io.newsgraph.export;

import io.newsgraph.export.ExportSource.Block;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.atlas.io.IndentedLineBuffer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.vocabulary.RDF;

/** Writes blocks as Turtle: prefixed names, one property a line, its objects on the same. */
final class TurtleTerms {

  private static final Node TYPE = RDF.type.asNode();

  private final Writer out;
  private final PrefixMapping prefixes;
  private final NodeFormatter formatter;

  TurtleTerms(PrefixMapping prefixes, Writer out) {
    this.out = out;
    this.prefixes = prefixes;
    PrefixMap map = PrefixMapFactory.create(prefixes);
    this.formatter = new NodeFormatterTTL(null, map);
  }

  void prefixes() throws IOException {
    for (Map.Entry<String, String> prefix : new TreeMap<>(prefixes.getNsPrefixMap()).entrySet()) {
      out.write("@prefix " + prefix.getKey() + ": <" + prefix.getValue() + "> .\n");
    }
  }

  /** Writes all about one thing, each line after this indent. */
  void block(Block block, String indent) throws IOException {
    block(block, indent, "");
  }

  /** The same with this property and value in front. */
  void block(Block block, String indent, String first) throws IOException {
    out.write('\n' + indent + term(block.subject()) + ' ' + first);
    Map<Node, List<Triple>> properties =
        block.triples().stream()
            .collect(
                Collectors.groupingBy(
                    Triple::getPredicate, LinkedHashMap::new, Collectors.toList()));
    String separator = first.isEmpty() ? "" : " ;\n" + indent + "    ";
    for (Map.Entry<Node, List<Triple>> property : properties.entrySet()) {
      String name = property.getKey().equals(TYPE) ? "a" : term(property.getKey());
      String objects =
          property.getValue().stream()
              .map(triple -> term(triple.getObject()))
              .collect(Collectors.joining(", "));
      out.write(separator + name + ' ' + objects);
      separator = " ;\n" + indent + "    ";
    }
    out.write(" .\n");
  }

  String term(Node node) {
    IndentedLineBuffer text = new IndentedLineBuffer();
    formatter.format(text, node);
    return text.asString();
  }
}
