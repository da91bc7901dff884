package io.newsgraph.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the data files that lie beside the classes of this package. */
final class Resources {

  private Resources() {}

  /** The rows of a table, by column. */
  static List<TsvRow> table(String name) {
    try {
      return TsvRow.parse(name, text(name));
    } catch (GoldException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One word a line. */
  static Set<String> words(String name) {
    return text(name)
        .lines()
        .filter(line -> !line.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String text(String name) {
    try (InputStream in = Resources.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing from the program: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
