package io.newsgraph.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;

/**
 * Stands before everything: a page of another site may not ask in a reader's name, whatever name it
 * has given this machine; nothing but reading; not too much at once.
 */
final class Guard implements Filter {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final Set<String> TAKES_POSTS = Set.of("/sparql", "/reconcile");

  private static final String POLICY =
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src"
          + " 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'";

  private final ServerSettings settings;
  private final Semaphore places = new Semaphore(ServerSettings.AT_ONCE);

  Guard(ServerSettings settings) {
    this.settings = settings;
  }

  @Override
  public void doFilter(
      ServletRequest servletRequest, ServletResponse servletResponse, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) servletRequest;
    HttpServletResponse response = (HttpServletResponse) servletResponse;
    headers(request, response);
    if (!places.tryAcquire()) {
      response.setHeader("Retry-After", "1");
      send(response, new HttpProblem(503, "too many requests at once; try again"));
      return;
    }
    try {
      check(request, response);
      chain.doFilter(request, response);
    } catch (HttpProblem problem) {
      send(response, problem);
    } finally {
      places.release();
    }
  }

  private void headers(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Vary", "Origin, Accept");
    origin(request)
        .filter(settings.origins()::contains)
        .ifPresent(origin -> response.setHeader("Access-Control-Allow-Origin", origin));
  }

  private void check(HttpServletRequest request, HttpServletResponse response) {
    String host = hostName(request);
    if (!LOOPBACK.contains(host) && !settings.publicNames().contains(host)) {
      throw new HttpProblem(421, "this server does not answer for the host " + host);
    }
    origin(request)
        .filter(origin -> !isOurs(origin, request) && !settings.origins().contains(origin))
        .ifPresent(
            origin -> {
              throw new HttpProblem(403, "pages of " + origin + " may not ask this server");
            });
    boolean posts = TAKES_POSTS.contains(request.getRequestURI());
    boolean post = request.getMethod().equals("POST");
    if (!READING.contains(request.getMethod()) && !(posts && post)) {
      response.setHeader("Allow", posts ? "GET, HEAD, POST" : "GET, HEAD");
      throw new HttpProblem(
          405, request.getMethod() + " is not possible here; this server reads only");
    }
    if (post && request.getContentLengthLong() < 0) {
      throw new HttpProblem(411, "a request with a body must state its length");
    }
    if (request.getContentLengthLong() > ServerSettings.LONGEST_BODY) {
      throw new HttpProblem(
          413, "the body is longer than " + ServerSettings.LONGEST_BODY + " bytes");
    }
  }

  private static String hostName(HttpServletRequest request) {
    String host = Optional.ofNullable(request.getHeader("Host")).orElse("");
    return host.replaceFirst(":[0-9]*$", "").toLowerCase(Locale.ROOT);
  }

  private static Optional<String> origin(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Origin"));
  }

  private static boolean isOurs(String origin, HttpServletRequest request) {
    try {
      return request.getHeader("Host").equalsIgnoreCase(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Sends a short text with its status, if nothing was sent yet. */
  static void send(HttpServletResponse response, HttpProblem problem) throws IOException {
    if (!response.isCommitted()) {
      response.resetBuffer();
      response.setStatus(problem.status());
      response.setContentType("text/plain; charset=utf-8");
      response
          .getOutputStream()
          .write((problem.getMessage() + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }
}
