package io.newsgraph.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of schema.org that describe an article and a release of software. */
public final class Schema {

  /** Namespace of schema.org. */
  public static final String NS = "https://schema.org/";

  public static final Node AUTHOR = term("author");
  public static final Node DATE_PUBLISHED = term("datePublished");
  public static final Node HEADLINE = term("headline");
  public static final Node IDENTIFIER = term("identifier");
  public static final Node IN_LANGUAGE = term("inLanguage");
  public static final Node MENTIONS = term("mentions");
  public static final Node NEWS_ARTICLE = term("NewsArticle");
  public static final Node RANGE_INCLUDES = term("rangeIncludes");
  public static final Node PUBLISHER = term("publisher");
  public static final Node SOFTWARE_REQUIREMENTS = term("softwareRequirements");
  public static final Node SOFTWARE_VERSION = term("softwareVersion");
  public static final Node URL = term("url");

  private Schema() {}

  private static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
