package io.newsgraph.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.riot.RDFFormat;

/** Which form of RDF a client wants. */
final class ContentChoice {

  private static final Map<String, RDFFormat> GRAPHS =
      Map.of(
          "text/turtle", RDFFormat.TURTLE_BLOCKS,
          "application/n-triples", RDFFormat.NTRIPLES_UTF8,
          "application/rdf+xml", RDFFormat.RDFXML_PLAIN,
          "application/ld+json", RDFFormat.JSONLD);

  /** In the order in which they are preferred when the client does not mind. */
  private static final AcceptList OFFER =
      new AcceptList(
          "text/turtle, application/n-triples, application/ld+json, application/rdf+xml");

  private ContentChoice() {}

  /**
   * The media type to send.
   *
   * @throws HttpProblem when the client takes none of ours
   */
  static String type(HttpServletRequest request) {
    String accept = request.getHeader("Accept");
    if (accept == null || accept.isBlank()) {
      return "text/turtle";
    }
    MediaType match = AcceptList.match(new AcceptList(accept), OFFER);
    if (match == null) {
      throw new HttpProblem(
          406,
          "RDF is sent as text/turtle, application/n-triples, application/ld+json or"
              + " application/rdf+xml");
    }
    return match.getContentTypeStr();
  }

  /** How to write a media type of {@link #type}. */
  static RDFFormat format(String type) {
    return GRAPHS.get(type);
  }
}
