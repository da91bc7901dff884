package io.newsgraph.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Standard output, or a file that appears when it is whole: it is written beside its place and
 * moved there. What goes wrong is a {@link Failure}.
 */
final class Output implements AutoCloseable {

  private final String name;
  private final OutputStream stream;
  private final Writer writer;
  private final Optional<Path> part;
  private final Optional<Path> file;

  private Output(String name, OutputStream stream, Optional<Path> part, Optional<Path> file) {
    this.name = name;
    this.stream = new BufferedOutputStream(stream, 1 << 16);
    this.writer = new BufferedWriter(new OutputStreamWriter(this.stream, StandardCharsets.UTF_8));
    this.part = part;
    this.file = file;
  }

  static Output standard(OutputStream out) {
    return new Output("standard output", out, Optional.empty(), Optional.empty());
  }

  static Output file(Path file) {
    if (Files.isDirectory(file)) {
      throw new Failure(ExitCode.IO, file + ": is a folder; name a file");
    }
    Path part =
        file.resolveSibling("." + file.getFileName() + ".part-" + ProcessHandle.current().pid());
    try {
      return new Output(
          file.toString(), Files.newOutputStream(part), Optional.of(part), Optional.of(file));
    } catch (IOException e) {
      throw failure(file.toString(), e);
    }
  }

  /** Something that writes. */
  interface Writing<T> {
    void to(T target) throws IOException;
  }

  /** Writes text in UTF-8. */
  void text(Writing<Writer> writing) {
    attempt(() -> writing.to(writer));
  }

  /** Writes bytes. */
  void bytes(Writing<OutputStream> writing) {
    attempt(
        () -> {
          writer.flush();
          writing.to(stream);
        });
  }

  /** Passes on what was written so far. */
  void flush() {
    attempt(writer::flush);
  }

  /** Says that all is written: the file takes its place. */
  void commit() {
    flush();
    if (part.isPresent()) {
      attempt(
          () -> {
            stream.close();
            Files.move(
                part.get(),
                file.orElseThrow(),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
          });
    }
  }

  /** Removes what was not committed. */
  @Override
  public void close() {
    if (part.isPresent()) {
      attempt(
          () -> {
            stream.close();
            Files.deleteIfExists(part.get());
          });
    }
  }

  private interface Attempt {
    void run() throws IOException;
  }

  private void attempt(Attempt attempt) {
    try {
      attempt.run();
    } catch (IOException e) {
      throw failure(name, e);
    }
  }

  private static Failure failure(String name, IOException e) {
    return new Failure(
        ExitCode.IO, name + ": " + IoReason.of(e) + "; nothing incomplete was left there", e);
  }
}
