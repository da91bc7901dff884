package io.newsgraph.read.web;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a server sent.
 *
 * @param address where it was found, after redirects
 * @param mediaType such as {@code text/html}; empty when the server does not say
 * @param charset what it is in, when the server says so
 * @param body its bytes
 */
public record Page(URI address, String mediaType, Optional<String> charset, byte[] body) {

  private static final Pattern CHARSET =
      Pattern.compile("(?i);\\s*charset\\s*=\\s*[\"']?([A-Za-z0-9._:-]+)");

  static Page of(URI address, HttpHeaders headers, byte[] body) {
    String type = headers.firstValue("content-type").orElse("");
    Matcher charset = CHARSET.matcher(type);
    return new Page(
        address,
        type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT),
        charset.find() ? Optional.of(charset.group(1)) : Optional.empty(),
        body);
  }
}
