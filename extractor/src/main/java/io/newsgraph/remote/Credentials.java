package io.newsgraph.remote;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** What a repository is told to let us in. Never printed, whatever it is part of. */
public final class Credentials {

  private static final String HIDDEN = "…";

  private final Optional<String> header;
  private final List<String> secrets;

  private Credentials(Optional<String> header, List<String> secrets) {
    this.header = header;
    this.secrets = List.copyOf(secrets);
  }

  /** Nothing is told. */
  public static Credentials none() {
    return new Credentials(Optional.empty(), List.of());
  }

  /** A user's name and password. */
  public static Credentials of(String user, String password) {
    String both =
        Base64.getEncoder()
            .encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    List<String> secrets = new ArrayList<>(List.of(both));
    if (!password.isEmpty()) {
      secrets.add(password);
    }
    return new Credentials(Optional.of("Basic " + both), secrets);
  }

  /**
   * A token.
   *
   * @throws IllegalArgumentException when it holds what no header may hold
   */
  public static Credentials token(String token) {
    if (!token.matches("[\\x21-\\x7e]+")) {
      throw new IllegalArgumentException("the token is empty or holds blanks");
    }
    return new Credentials(Optional.of("Bearer " + token), List.of(token));
  }

  /** The value of the header {@code Authorization}. */
  Optional<String> header() {
    return header;
  }

  /** The text without the secrets, should a server have repeated them. */
  String hide(String text) {
    String hidden = text;
    for (String secret : secrets) {
      hidden = hidden.replace(secret, HIDDEN);
    }
    return hidden;
  }

  @Override
  public String toString() {
    return HIDDEN;
  }
}
