package io.newsgraph.export;

import io.newsgraph.store.Store;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.jena.sparql.core.DatasetGraph;

/** Writes a store out. */
public final class Export {

  private final Store store;
  private final String base;

  /**
   * Exports this store.
   *
   * @param base namespace of the data, ending in a slash
   */
  public Export(Store store, String base) {
    this.store = store;
    this.base = base;
  }

  /**
   * Writes to a stream, flushes it and leaves it open.
   *
   * @throws IOException when the stream does; then what was written is not whole
   */
  public void to(ExportFormat format, Selection selection, OutputStream out) throws IOException {
    try {
      store.readResolved(
          dataset -> {
            try {
              write(format, dataset, selection, base, out);
              return format;
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * Writes the named graphs of a dataset that is in no store; flushes the stream and leaves it
   * open.
   *
   * @throws IOException when the stream does
   */
  public static void write(
      ExportFormat format, DatasetGraph dataset, Selection selection, String base, OutputStream out)
      throws IOException {
    format.write(new ExportSource(dataset, selection, base), out);
  }

  /**
   * Writes a file. It appears, or replaces the one there, when it is whole; a failure leaves what
   * was there before.
   *
   * @throws IOException when it cannot be written
   */
  public void toFile(ExportFormat format, Selection selection, Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Path part = Files.createTempFile(folder, "." + file.getFileName(), ".part");
    try {
      try (OutputStream out = Files.newOutputStream(part)) {
        to(format, selection, out);
      }
      rename(part, file);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void rename(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
