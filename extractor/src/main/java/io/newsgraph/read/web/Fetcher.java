package io.newsgraph.read.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Gets pages from the web, one at a time. */
public final class Fetcher {

  private static final long MOST_ROBOTS_BYTES = 500L << 10;
  private static final String ACCEPT =
      "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml,"
          + " application/pdf;q=0.9, text/plain;q=0.8, */*;q=0.5";

  private final FetchOptions options;
  private final HttpClient client;
  private final Map<String, Robots> robotsOfSite = new HashMap<>();
  private final Map<String, Long> lastRequest = new HashMap<>();

  /** A fetcher that remembers what each site allows. */
  public Fetcher(FetchOptions options) {
    this.options = options;
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(options.timeout())
            .build();
  }

  /**
   * The page at an address.
   *
   * @throws FetchException if it may not be read, is not there, or takes too much
   */
  public synchronized Page get(URI address) throws FetchException {
    Answer answer = follow(address, options.maxBytes(), this::askRobots);
    return page(answer.at(), answer.response());
  }

  private void askRobots(URI at) throws FetchException {
    if (!robots(at).allow(path(at))) {
      throw FetchException.invalid(
          "its site's robots.txt asks programs not to read it", "read it yourself and save it");
    }
  }

  /** What a server said in the end, and where. */
  private record Answer(URI at, HttpResponse<byte[]> response) {}

  /** Throws when an address may not be read. */
  private interface Permission {
    void ask(URI at) throws FetchException;
  }

  private Answer follow(URI address, long maxBytes, Permission permission) throws FetchException {
    long deadline = System.nanoTime() + options.timeout().toNanos();
    URI at = address;
    for (int redirects = 0; redirects <= options.maxRedirects(); redirects++) {
      Addresses.check(at, options.privateAddresses());
      permission.ask(at);
      HttpResponse<byte[]> response = send(at, maxBytes, deadline);
      Optional<URI> next = redirect(at, response);
      if (next.isEmpty()) {
        return new Answer(at, response);
      }
      at = next.get();
    }
    throw FetchException.limit(
        "redirects more than %d times".formatted(options.maxRedirects()),
        "give the address where the article is");
  }

  private static Optional<URI> redirect(URI from, HttpResponse<byte[]> response)
      throws FetchException {
    int status = response.statusCode();
    if (status != 301 && status != 302 && status != 303 && status != 307 && status != 308) {
      return Optional.empty();
    }
    try {
      return response.headers().firstValue("location").map(from::resolve);
    } catch (IllegalArgumentException e) {
      throw FetchException.invalid(
          "redirects to something that is no address", "give the address where the article is");
    }
  }

  private static Page page(URI at, HttpResponse<byte[]> response) throws FetchException {
    int status = response.statusCode();
    if (status != 200) {
      throw new Refusal(status).exception();
    }
    String encoding = response.headers().firstValue("content-encoding").orElse("identity");
    if (!encoding.equalsIgnoreCase("identity")) {
      throw FetchException.invalid(
          "comes packed as " + encoding + " although nobody asked for it",
          "save the page yourself");
    }
    return Page.of(at, response.headers(), response.body());
  }

  /** A status other than success. */
  private record Refusal(int status) {

    FetchException exception() {
      String meaning =
          switch (status) {
            case 401, 402, 403, 407, 451 -> " (not allowed)";
            case 404, 410 -> " (not there)";
            case 429, 503 -> " (too busy)";
            default -> "";
          };
      String advice = status == 429 || status >= 500 ? "try again later" : "check the address";
      return FetchException.invalid("the server answers " + status + meaning, advice);
    }
  }

  private Robots robots(URI uri) throws FetchException {
    String site = site(uri);
    Robots known = robotsOfSite.get(site);
    if (known == null) {
      known = fetchRobots(URI.create(site + "/robots.txt"));
      robotsOfSite.put(site, known);
    }
    return known;
  }

  /** No such file means that all may be read; a server in trouble means to stay away. */
  private Robots fetchRobots(URI file) throws FetchException {
    Answer answer = follow(file, MOST_ROBOTS_BYTES, at -> {});
    int status = answer.response().statusCode();
    if (status == 200) {
      return Robots.parse(answer.response().body(), robotName());
    }
    return status >= 500 ? Robots.NOTHING : Robots.ALL;
  }

  private String robotName() {
    return options.userAgent().split("[/ ]", 2)[0];
  }

  private static String site(URI uri) {
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    return uri.getScheme().toLowerCase(Locale.ROOT)
        + "://"
        + uri.getHost().toLowerCase(Locale.ROOT)
        + port;
  }

  private static String path(URI uri) {
    String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
  }

  private HttpResponse<byte[]> send(URI uri, long maxBytes, long deadline) throws FetchException {
    pause(site(uri));
    HttpRequest request;
    try {
      request =
          HttpRequest.newBuilder(uri)
              .header("User-Agent", options.userAgent())
              .header("Accept", ACCEPT)
              .build();
    } catch (IllegalArgumentException e) {
      throw FetchException.invalid("is no address of the web", "check how it is written");
    }
    CompletableFuture<HttpResponse<byte[]>> response =
        client.sendAsync(request, head -> new LimitedBody(maxBytes));
    try {
      long left = Math.max(1, deadline - System.nanoTime());
      return response.get(left, TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      response.cancel(true);
      throw tooSlow();
    } catch (ExecutionException e) {
      throw failed(e.getCause(), maxBytes);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      response.cancel(true);
      throw FetchException.invalid("was given up", "run again");
    }
  }

  private FetchException tooSlow() {
    return FetchException.limit(
        "does not answer within %d s".formatted(options.timeout().toSeconds()),
        "try again later or raise --fetch-timeout");
  }

  private FetchException failed(Throwable thrown, long maxBytes) {
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      if (at instanceof LimitedBody.TooLarge) {
        return FetchException.limit(
            "is larger than %d MiB".formatted(Math.max(1, maxBytes >> 20)),
            "fetch it yourself and split it");
      }
      if (at instanceof java.net.http.HttpTimeoutException) {
        return tooSlow();
      }
    }
    String reason = thrown instanceof IOException ? thrown.getMessage() : thrown.toString();
    return FetchException.invalid(
        "cannot be reached" + (reason == null ? "" : " (" + reason + ")"),
        "check the address and the connection");
  }

  /** Leaves a site in peace between two requests. */
  private void pause(String site) throws FetchException {
    long now = System.nanoTime();
    Long last = lastRequest.get(site);
    long wait = last == null ? 0 : last + options.pause().toNanos() - now;
    if (wait > 0) {
      try {
        Thread.sleep(Duration.ofNanos(wait).toMillis() + 1);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw FetchException.invalid("was given up", "run again");
      }
    }
    lastRequest.put(site, System.nanoTime());
  }
}
