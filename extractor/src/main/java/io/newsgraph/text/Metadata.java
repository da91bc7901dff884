package io.newsgraph.text;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of an article besides its text; unknown stays empty.
 *
 * @param title headline
 * @param url where it was published
 * @param source the medium that published it
 * @param author its author or authors
 * @param published publication date, kept apart from the dates of facts
 */
public record Metadata(
    Optional<String> title,
    Optional<String> url,
    Optional<String> source,
    Optional<String> author,
    Optional<LocalDate> published) {

  /** Nothing known. */
  public static Metadata unknown() {
    return new Metadata(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The same, with what is unknown taken from another. */
  public Metadata or(Metadata other) {
    return new Metadata(
        title.or(other::title),
        url.or(other::url),
        source.or(other::source),
        author.or(other::author),
        published.or(other::published));
  }
}
