package io.newsgraph.serve;

import io.newsgraph.query.Limits;
import io.newsgraph.vocabulary.Prefixes;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * How the server runs.
 *
 * @param port TCP port; 0 for any that is free
 * @param base namespace of the data
 * @param publicNames host names under which others reach it; when there are none it listens on this
 *     machine's loopback only
 * @param origins web origins whose pages may ask it, such as that of OpenRefine
 * @param limits what a query may use
 * @param answerer answers questions in words, if that is installed
 */
public record ServerSettings(
    int port,
    String base,
    Set<String> publicNames,
    Set<String> origins,
    Limits limits,
    Optional<QuestionAnswerer> answerer) {

  /** Requests that are worked on at once; more are told to come back. */
  static final int AT_ONCE = 16;

  /** Longest body of a request, in bytes. */
  static final long LONGEST_BODY = 1 << 20;

  /** Keeps the sets unmodifiable. */
  public ServerSettings {
    publicNames = Set.copyOf(publicNames);
    origins = Set.copyOf(origins);
  }

  /** For this machine only: half a minute and 100,000 rows a query, no questions in words. */
  public static ServerSettings local(int port) {
    return new ServerSettings(
        port,
        Prefixes.DATA,
        Set.of(),
        Set.of(),
        new Limits(Duration.ofSeconds(30), 100_000),
        Optional.empty());
  }

  /** The same with questions in words. */
  public ServerSettings with(QuestionAnswerer answering) {
    return new ServerSettings(port, base, publicNames, origins, limits, Optional.of(answering));
  }
}
