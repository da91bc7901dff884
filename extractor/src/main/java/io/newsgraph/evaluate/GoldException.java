package io.newsgraph.evaluate;

import java.io.IOException;

/** A gold file, or a file of extracted facts, that cannot be read: where and why. */
public final class GoldException extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * A fault in a file.
   *
   * @param file the file as the user named it
   * @param line 1-based line, 0 when the fault concerns the whole file
   * @param reason what is wrong and what is expected
   */
  public GoldException(String file, int line, String reason) {
    super(file + (line > 0 ? ":" + line : "") + ": " + reason);
  }
}
