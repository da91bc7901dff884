package io.newsgraph.remote;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a repository is.
 *
 * @param kind which protocol it speaks
 * @param queries URL that takes queries; of an RDF4J repository, its own URL
 * @param updates URL that takes updates; of an RDF4J repository, the same
 */
public record RepositoryAddress(Kind kind, String queries, String updates) {

  /** A protocol. */
  public enum Kind {
    /** The RDF4J REST protocol, which GraphDB speaks too. */
    RDF4J,
    /** SPARQL 1.1 Protocol, as Fuseki and others speak it. */
    SPARQL
  }

  /** {@code …/repositories/NAME}, as RDF4J servers and GraphDB name their repositories. */
  private static final Pattern REPOSITORY = Pattern.compile(".*/repositories/[^/]+");

  private static final Pattern QUERY_SERVICE = Pattern.compile("(.*)/(query|sparql)");

  /** True when a name is a URL, not a folder. */
  public static boolean isUrl(String name) {
    return name.matches("(?i)https?:.*");
  }

  /**
   * Reads a URL. One that ends in {@code /repositories/NAME} is an RDF4J repository, any other a
   * SPARQL endpoint, whose updates go to {@code …/update} when it ends in {@code /query} or {@code
   * /sparql}.
   *
   * @param url an http or https URL without user and password
   * @param updates where updates go, if not there
   * @throws IllegalArgumentException when it is no such URL; the message quotes nothing secret
   */
  public static RepositoryAddress parse(String url, Optional<String> updates) {
    String address = checked(url);
    if (REPOSITORY.matcher(address).matches() && updates.isEmpty()) {
      return new RepositoryAddress(Kind.RDF4J, address, address);
    }
    Matcher service = QUERY_SERVICE.matcher(address);
    String standard = service.matches() ? service.group(1) + "/update" : address;
    return new RepositoryAddress(
        Kind.SPARQL, address, updates.map(RepositoryAddress::checked).orElse(standard));
  }

  private static String checked(String url) {
    URI uri;
    try {
      uri = new URI(url.strip());
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("the URL is malformed: " + e.getReason(), e);
    }
    if (uri.getUserInfo() != null) {
      throw new IllegalArgumentException(
          "a URL must not hold a password; give --user and NEWSGRAPH_PASSWORD");
    }
    boolean http =
        uri.getScheme() != null && uri.getScheme().matches("(?i)https?") && uri.getHost() != null;
    if (!http || uri.getRawFragment() != null) {
      throw new IllegalArgumentException("the URL must be like http://host:port/path");
    }
    return uri.toString().replaceFirst("/+$", "");
  }

  /** The address for messages, without parameters, which may be secret. */
  @Override
  public String toString() {
    return queries.replaceFirst("\\?.*", "");
  }
}
