package io.newsgraph.export;

import io.newsgraph.export.ExportSource.Block;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.impl.Util;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.vocabulary.XSD;

/** RDF/XML: what all graphs say together, one description a thing. */
final class RdfXmlFormat implements TextFormat {

  @Override
  public String name() {
    return "rdfxml";
  }

  @Override
  public String description() {
    return "RDF/XML, all graphs together";
  }

  @Override
  public void write(ExportSource source, Writer out) throws IOException {
    PrefixMapping prefixes = source.prefixes();
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF");
    for (Map.Entry<String, String> prefix : new TreeMap<>(prefixes.getNsPrefixMap()).entrySet()) {
      out.write(
          "\n    xmlns:" + prefix.getKey() + "=\"" + XmlText.attribute(prefix.getValue()) + "\"");
    }
    out.write(">\n");
    Iterator<Block> blocks = source.blocks().iterator();
    while (blocks.hasNext()) {
      description(blocks.next(), prefixes, out);
    }
    out.write("</rdf:RDF>\n");
  }

  private static void description(Block block, PrefixMapping prefixes, Writer out)
      throws IOException {
    out.write(
        "  <rdf:Description rdf:about=\"" + XmlText.attribute(block.subject().getURI()) + "\">\n");
    for (Triple triple : block.triples()) {
      out.write("    " + property(triple, prefixes) + "\n");
    }
    out.write("  </rdf:Description>\n");
  }

  private static String property(Triple triple, PrefixMapping prefixes) {
    String iri = triple.getPredicate().getURI();
    int split = Util.splitNamespaceXML(iri);
    String namespace = iri.substring(0, split);
    String prefix = prefixes.getNsURIPrefix(namespace);
    String name = (prefix == null ? "p" : prefix) + ":" + iri.substring(split);
    String declaration = prefix == null ? " xmlns:p=\"" + XmlText.attribute(namespace) + "\"" : "";
    return element(name, declaration, triple.getObject());
  }

  private static String element(String name, String declaration, Node object) {
    if (!object.isLiteral()) {
      return "<"
          + name
          + declaration
          + " rdf:resource=\""
          + XmlText.attribute(object.getURI())
          + "\"/>";
    }
    String kind = "";
    if (!object.getLiteralLanguage().isEmpty()) {
      kind = " xml:lang=\"" + XmlText.attribute(object.getLiteralLanguage()) + "\"";
    } else if (!object.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
      kind = " rdf:datatype=\"" + XmlText.attribute(object.getLiteralDatatypeURI()) + "\"";
    }
    String text = XmlText.content(object.getLiteralLexicalForm());
    return "<" + name + declaration + kind + ">" + text + "</" + name + ">";
  }
}
