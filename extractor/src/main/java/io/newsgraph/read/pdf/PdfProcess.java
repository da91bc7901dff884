package io.newsgraph.read.pdf;

import io.newsgraph.read.pdf.PdfException.Reason;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Reads PDF in a child process, which is killed when it takes too much. */
public final class PdfProcess {

  /** How {@link PdfChild} begins what it says. */
  enum Status {
    DONE,
    ENCRYPTED,
    DAMAGED,
    MEMORY
  }

  private final PdfLimits limits;

  /** A reader within these limits. */
  public PdfProcess(PdfLimits limits) {
    this.limits = limits;
  }

  /**
   * The text of a PDF.
   *
   * @param maxCharacters longest text taken; a longer one is cut a little after
   * @throws PdfException if it cannot be read within the limits
   * @throws IOException if no process can be started
   */
  public PdfArticle read(byte[] pdf, int maxCharacters) throws PdfException, IOException {
    Path scratch = Files.createTempDirectory("newsgraph-pdf");
    Process child = start(scratch, maxCharacters);
    try {
      CompletableFuture<Void> sent = CompletableFuture.runAsync(() -> send(pdf, child));
      CompletableFuture<byte[]> answer =
          CompletableFuture.supplyAsync(() -> all(child.getInputStream()));
      byte[] said = answer.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
      sent.cancel(true);
      return parse(said);
    } catch (TimeoutException e) {
      throw new PdfException(
          Reason.TIME, "is not read within %d s".formatted(limits.time().toSeconds()));
    } catch (ExecutionException e) {
      throw new IOException("the process that reads PDF failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PdfException(Reason.TIME, "was given up");
    } finally {
      child.destroyForcibly();
      delete(scratch);
    }
  }

  private Process start(Path scratch, int maxCharacters) throws IOException {
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + limits.memoryMegabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                // PDFBox keeps a list of the system's fonts, else in the home directory.
                "-Dpdfbox.fontcache=" + scratch,
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                "-cp",
                System.getProperty("java.class.path"),
                PdfChild.class.getName(),
                Long.toString(limits.time().toMillis()),
                Integer.toString(maxCharacters)))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static void send(byte[] pdf, Process child) {
    try (OutputStream out = child.getOutputStream()) {
      out.write(pdf);
    } catch (IOException e) {
      // The child has ended before it read all: what it says tells why.
    }
  }

  private static byte[] all(InputStream in) {
    try {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PdfArticle parse(byte[] said) throws PdfException, IOException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(said))) {
      Status status = Status.values()[in.readByte()];
      switch (status) {
        case DONE -> {
          Optional<String> title = optional(in.readUTF());
          Optional<String> author = optional(in.readUTF());
          byte[] text = in.readAllBytes();
          return new PdfArticle(new String(text, StandardCharsets.UTF_8), title, author);
        }
        case ENCRYPTED -> throw new PdfException(Reason.ENCRYPTED, "is encrypted");
        case MEMORY -> throw new PdfException(Reason.MEMORY, "needs too much memory");
        default -> throw new PdfException(Reason.DAMAGED, "is no sound PDF");
      }
    } catch (EOFException e) {
      throw new PdfException(Reason.DAMAGED, "makes the reader of PDF fail");
    }
  }

  private static Optional<String> optional(String text) {
    return Optional.of(text.strip()).filter(t -> !t.isEmpty());
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
