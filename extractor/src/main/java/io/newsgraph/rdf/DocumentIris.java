package io.newsgraph.rdf;

import io.newsgraph.text.Document;
import io.newsgraph.text.Sha256;
import io.newsgraph.text.Span;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The IRIs of a document and of what its graph describes. */
final class DocumentIris {

  private static final int HASH_DIGITS = 20;

  private final String base;
  private final String document;

  DocumentIris(Document document, String base) {
    this.base = base;
    this.document =
        document
            .metadata()
            .url()
            .flatMap(DocumentIris::safe)
            .orElseGet(() -> base + "document/" + hash(document.id()));
  }

  /** The document's URL, else a hash of its id. */
  Node document() {
    return NodeFactory.createURI(document);
  }

  /** A stretch of the document's text, {@code <doc>#char=120,254}. */
  Node stretch(Span span) {
    return NodeFactory.createURI(document + "#char=" + span.begin() + "," + span.end());
  }

  /** A node of this kind that these parts identify within the document. */
  Node within(String kind, Object... parts) {
    StringBuilder key = new StringBuilder(document);
    for (Object part : parts) {
      key.append('\n').append(part);
    }
    return shared(kind, hash(key.toString()));
  }

  /** A node that any document may name. */
  Node shared(String kind, String localName) {
    return NodeFactory.createURI(base + kind + "/" + localName);
  }

  /** The start of a SHA-256 digest in hexadecimal. */
  static String hash(String text) {
    return Sha256.of(text).substring(0, HASH_DIGITS);
  }

  /** A web address as an IRI without fragment; empty when it is none that RDF writers can take. */
  static Optional<String> safe(String url) {
    try {
      URI uri = new URI(url.strip());
      boolean web =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      if (!web || uri.getHost() == null) {
        return Optional.empty();
      }
      String ascii = uri.toASCIIString();
      int fragment = ascii.indexOf('#');
      return Optional.of(fragment < 0 ? ascii : ascii.substring(0, fragment));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
