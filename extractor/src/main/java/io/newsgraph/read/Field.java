package io.newsgraph.read;

import java.util.List;

/** A part of an article in a corpus of records, and the names by which corpora call it. */
public enum Field {
  ID("id"),
  TEXT("text", "content", "body", "article", "maintext", "article_text"),
  TITLE("title", "headline"),
  URL("url", "link"),
  DATE("date", "published", "date_publish", "publish_date", "published_at", "publication_date"),
  SOURCE("source", "publisher", "site", "source_domain", "publication"),
  AUTHOR("author", "authors", "byline"),
  LANG("lang", "language");

  private final List<String> usualNames;

  Field(String... usualNames) {
    this.usualNames = List.of(usualNames);
  }

  /** The names under which it is looked for, in this order, when none is given. */
  public List<String> usualNames() {
    return usualNames;
  }
}
