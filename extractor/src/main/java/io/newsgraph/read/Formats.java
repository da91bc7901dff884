package io.newsgraph.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats newsgraph reads, by file name extension. */
final class Formats {

  private static final List<Format> ALL = List.of(new PlainText(), new Markdown());

  private Formats() {}

  /** The format of a file of this name. */
  static Optional<Format> ofName(String fileName) {
    int dot = fileName.lastIndexOf('.');
    if (dot < 0) {
      return Optional.empty();
    }
    String extension = fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    return ALL.stream().filter(format -> format.extensions().contains(extension)).findFirst();
  }

  /** What a file is read as when its name does not tell. */
  static Format fallback() {
    return ALL.get(0);
  }
}
