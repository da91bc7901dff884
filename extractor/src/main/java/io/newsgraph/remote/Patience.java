package io.newsgraph.remote;

import java.time.Duration;

/**
 * How long a repository is waited for.
 *
 * @param attempts how often a request is made before it is given up, at least 1
 * @param pause time before the second attempt; doubled before each further one
 * @param connecting longest time until a connection stands
 * @param silence longest time without a byte of the answer
 */
public record Patience(int attempts, Duration pause, Duration connecting, Duration silence) {

  /** Four attempts over some four seconds; 10 s to connect, two minutes for an answer to begin. */
  public static Patience standard() {
    return new Patience(4, Duration.ofMillis(500), Duration.ofSeconds(10), Duration.ofMinutes(2));
  }
}
