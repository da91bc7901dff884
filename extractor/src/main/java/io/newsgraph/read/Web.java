package io.newsgraph.read;

import io.newsgraph.read.web.FetchException;
import io.newsgraph.read.web.Fetcher;
import io.newsgraph.read.web.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Reads inputs from the web. */
final class Web {

  private Web() {}

  /** True for an argument that is to be read from the web. */
  static boolean isAddress(String argument) {
    String start = argument.toLowerCase(Locale.ROOT);
    return start.startsWith("http://") || start.startsWith("https://");
  }

  /** The content of a page, named by the address that was asked for. */
  static Content fetch(Fetcher fetcher, String address, ReadOptions options) throws ReadException {
    return content(get(fetcher, address), address, fetcher, options);
  }

  /** Reads a page, feed or file, as its media type, its name or its first bytes tell. */
  static void read(Fetcher fetcher, String address, ReadOptions options, DocumentSink sink)
      throws ReadException, IOException {
    Page page = get(fetcher, address);
    Content content = content(page, address, fetcher, options);
    Optional<Format> format =
        Formats.ofMediaType(page.mediaType())
            .or(() -> Formats.ofName(Optional.ofNullable(page.address().getPath()).orElse("")));
    // Feeds often come as plain text or as XML of any kind.
    if (format.isPresent() && !page.mediaType().equals("text/plain")) {
      format.get().read(content, sink);
    } else {
      Sniffed.read(content, sink, false);
    }
  }

  private static Page get(Fetcher fetcher, String address) throws ReadException {
    try {
      return fetcher.get(new URI(address));
    } catch (URISyntaxException e) {
      throw ReadException.invalid("is no address of the web", "check how it is written");
    } catch (FetchException e) {
      throw e.isLimit()
          ? ReadException.limit(e.getMessage(), e.advice())
          : ReadException.invalid(e.getMessage(), e.advice());
    }
  }

  private static Content content(Page page, String address, Fetcher fetcher, ReadOptions options) {
    return new Content(
        address,
        new ByteArrayInputStream(page.body()),
        options,
        new Content.Origin(
            Optional.of(page.address().toString()), page.charset(), Optional.of(fetcher)));
  }
}
