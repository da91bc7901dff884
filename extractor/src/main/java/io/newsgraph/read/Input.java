package io.newsgraph.read;

import java.nio.file.Path;

/** Where documents come from. */
public sealed interface Input {

  /** Its name in messages; for inputs of one document also the id of the document. */
  String id();

  /** Whether it may hold more than one document, as far as its name tells. */
  default boolean mayHoldMany() {
    return false;
  }

  /**
   * A regular file.
   *
   * @param path where it is
   * @param id path relative to the input root, with slashes
   */
  record File(Path path, String id) implements Input {

    @Override
    public boolean mayHoldMany() {
      return Formats.ofName(path.toString()).map(Format::isCorpus).orElse(false);
    }
  }

  /**
   * A page or feed on the web.
   *
   * @param id its address, http or https
   */
  record Web(String id) implements Input {}

  /** What is piped into the program; its first bytes tell its format. */
  record StandardInput() implements Input {

    @Override
    public String id() {
      return "standard input";
    }
  }
}
