package io.newsgraph.read.web;

import java.time.Duration;

/**
 * How pages are fetched.
 *
 * @param timeout longest time for a page, redirects included
 * @param maxBytes largest page taken
 * @param maxRedirects redirects followed for one page
 * @param userAgent how the program names itself; its first word is what robots.txt may name
 * @param privateAddresses whether addresses of this machine and of private networks may be read
 * @param pause least time between two requests to the same host
 */
public record FetchOptions(
    Duration timeout,
    long maxBytes,
    int maxRedirects,
    String userAgent,
    boolean privateAddresses,
    Duration pause) {

  /** 20 seconds, 16 MiB, 5 redirects, public addresses only, one second between requests. */
  public static FetchOptions defaults() {
    return new FetchOptions(
        Duration.ofSeconds(20), 16L << 20, 5, "newsgraph", false, Duration.ofSeconds(1));
  }

  /** The same under another name. */
  public FetchOptions withUserAgent(String name) {
    return new FetchOptions(timeout, maxBytes, maxRedirects, name, privateAddresses, pause);
  }

  /** The same with private addresses allowed or not. */
  public FetchOptions withPrivateAddresses(boolean allowed) {
    return new FetchOptions(timeout, maxBytes, maxRedirects, userAgent, allowed, pause);
  }

  /** The same with another time limit. */
  public FetchOptions withTimeout(Duration limit) {
    return new FetchOptions(limit, maxBytes, maxRedirects, userAgent, privateAddresses, pause);
  }

  /** The same with another pause. */
  public FetchOptions withPause(Duration between) {
    return new FetchOptions(timeout, maxBytes, maxRedirects, userAgent, privateAddresses, between);
  }
}
