package io.newsgraph.cli;

import io.newsgraph.corenlp.Note;
import java.io.PrintWriter;
import java.util.List;

/** Messages on standard error, one line each, safe to print whatever a file name holds. */
final class Messages {

  private final PrintWriter err;

  Messages(PrintWriter err) {
    this.err = err;
  }

  /** A problem, prefixed by the program's name. */
  void problem(String message) {
    line("newsgraph: " + message);
  }

  /** What had to be cut in documents that succeeded as a whole. */
  void notes(List<Note> notes) {
    notes.forEach(note -> problem(note.document() + ": " + note.reason()));
  }

  /** Anything else. */
  void line(String message) {
    err.println(oneLine(message));
    err.flush();
  }

  /** The stack trace of a failure, for {@code --debug}. */
  void trace(Throwable fault) {
    fault.printStackTrace(err);
    err.flush();
  }

  /** Controls, which could forge lines or drive a terminal, become visible escapes. */
  private static String oneLine(String message) {
    StringBuilder line = new StringBuilder();
    message
        .codePoints()
        .forEach(
            c -> {
              if (c == '\n' || c == '\r') {
                line.append(' ');
              } else if (Character.isISOControl(c)) {
                line.append(String.format("\\u%04x", c));
              } else {
                line.appendCodePoint(c);
              }
            });
    return line.toString();
  }
}
