package io.newsgraph.evaluate;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** The fixture files of this package. */
final class Fixtures {

  private Fixtures() {}

  static Path file(String name) {
    try {
      return Path.of(Fixtures.class.getResource(name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
