package io.newsgraph.export;

import io.newsgraph.export.ExportSource.Block;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/** JSON-LD 1.1: one named graph a document, prefixes in a context of its own. */
final class JsonLdFormat implements TextFormat {

  private static final Node TYPE = RDF.type.asNode();

  @Override
  public String name() {
    return "jsonld";
  }

  @Override
  public String description() {
    return "JSON-LD, one named graph a document";
  }

  @Override
  public void write(ExportSource source, Writer out) throws IOException {
    PrefixMapping prefixes = source.prefixes();
    out.write("{\n\"@context\": " + context(prefixes) + ",\n\"@graph\": [");
    String separator = "\n";
    for (Node graph : source.graphs()) {
      out.write(separator + "{\"@id\": " + id(graph, prefixes) + ", \"@graph\": [");
      blocks(source.blocks(graph).iterator(), prefixes, out);
      out.write("]}");
      separator = ",\n";
    }
    out.write("\n]\n}\n");
  }

  private static String context(PrefixMapping prefixes) {
    return new TreeMap<>(prefixes.getNsPrefixMap())
        .entrySet().stream()
            .map(p -> JsonText.quoted(p.getKey()) + ": " + JsonText.quoted(p.getValue()))
            .collect(Collectors.joining(", ", "{", "}"));
  }

  private static void blocks(Iterator<Block> blocks, PrefixMapping prefixes, Writer out)
      throws IOException {
    String separator = "\n";
    while (blocks.hasNext()) {
      out.write(separator + object(blocks.next(), prefixes));
      separator = ",\n";
    }
  }

  private static String object(Block block, PrefixMapping prefixes) {
    Map<Node, List<Triple>> properties =
        block.triples().stream()
            .collect(
                Collectors.groupingBy(
                    Triple::getPredicate, LinkedHashMap::new, Collectors.toList()));
    return properties.entrySet().stream()
        .map(property -> property(property.getKey(), property.getValue(), prefixes))
        .collect(
            Collectors.joining(", ", "{\"@id\": " + id(block.subject(), prefixes) + ", ", "}"));
  }

  private static String property(Node property, List<Triple> triples, PrefixMapping prefixes) {
    boolean type = property.equals(TYPE);
    String key = type ? "\"@type\"" : id(property, prefixes);
    return key
        + ": "
        + triples.stream()
            .map(Triple::getObject)
            .map(value -> type ? id(value, prefixes) : value(value, prefixes))
            .collect(Collectors.joining(", ", "[", "]"));
  }

  private static String value(Node node, PrefixMapping prefixes) {
    if (!node.isLiteral()) {
      return "{\"@id\": " + id(node, prefixes) + "}";
    }
    String value = "{\"@value\": " + JsonText.quoted(node.getLiteralLexicalForm());
    if (!node.getLiteralLanguage().isEmpty()) {
      return value + ", \"@language\": " + JsonText.quoted(node.getLiteralLanguage()) + "}";
    }
    String datatype = node.getLiteralDatatypeURI();
    return datatype.equals(XSD.xstring.getURI())
        ? value + "}"
        : value + ", \"@type\": " + JsonText.quoted(prefixes.shortForm(datatype)) + "}";
  }

  private static String id(Node node, PrefixMapping prefixes) {
    return JsonText.quoted(prefixes.shortForm(node.getURI()));
  }
}
