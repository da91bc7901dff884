package io.newsgraph.remote;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.apache.http.conn.ConnectTimeoutException;

/** Says in a line what went wrong with a request, and whether it may go better the next time. */
final class Faults {

  private static final Set<Integer> PASSING = Set.of(408, 429, 502, 503, 504);
  private static final int LONGEST_QUOTE = 160;

  private final RepositoryAddress address;
  private final Credentials credentials;

  Faults(RepositoryAddress address, Credentials credentials) {
    this.address = address;
    this.credentials = credentials;
  }

  /**
   * True when a further attempt is worth it.
   *
   * @param status HTTP status of the answer; 0 when there was none
   */
  static boolean isPassing(Throwable fault, int status) {
    if (status >= 300) {
      return PASSING.contains(status);
    }
    return find(fault, IOException.class)
        .filter(e -> !(e instanceof UnknownHostException || e instanceof SSLException))
        .isPresent();
  }

  RemoteException of(Throwable fault, int status) {
    if (fault instanceof RemoteException known) {
      return known;
    }
    return new RemoteException(address + ": " + reason(fault, status), fault);
  }

  private String reason(Throwable fault, int status) {
    if (status == 401 || status == 403) {
      return "refuses access (status "
          + status
          + "); give --user and NEWSGRAPH_PASSWORD, or NEWSGRAPH_TOKEN";
    }
    if (status == 404) {
      return "there is no repository (status 404); check the URL";
    }
    if (status >= 300 && status < 400) {
      return "redirects elsewhere (status " + status + "); name the final URL";
    }
    if (status >= 400) {
      return (status < 500 ? "rejects the request" : "the server failed")
          + " (status "
          + status
          + ")"
          + quote(fault);
    }
    return noAnswer(fault).orElseGet(() -> "did not answer as a repository does" + quote(fault));
  }

  private static Optional<String> noAnswer(Throwable fault) {
    if (find(fault, UnknownHostException.class).isPresent()) {
      return Optional.of("no such host; check the URL");
    }
    if (find(fault, ConnectTimeoutException.class).isPresent()
        || find(fault, NoRouteToHostException.class).isPresent()) {
      return Optional.of("cannot be reached; check the URL and the network");
    }
    if (find(fault, ConnectException.class).isPresent()) {
      return Optional.of("refuses the connection; is the server running?");
    }
    if (find(fault, SocketTimeoutException.class).isPresent()) {
      return Optional.of("took too long to answer");
    }
    if (find(fault, SSLException.class).isPresent()) {
      return Optional.of(
          "no safe connection: " + find(fault, SSLException.class).get().getMessage());
    }
    return find(fault, IOException.class).map(e -> "the connection broke off");
  }

  /** What the server says, cut short. */
  private String quote(Throwable fault) {
    String message = fault.getMessage() == null ? "" : fault.getMessage();
    String line = credentials.hide(message).replaceAll("\\s+", " ").strip();
    if (line.isEmpty()) {
      return "";
    }
    return ": " + (line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…");
  }

  private static <T> Optional<T> find(Throwable fault, Class<T> type) {
    return Stream.iterate(fault, t -> t != null, Throwable::getCause)
        .limit(10)
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst();
  }
}
