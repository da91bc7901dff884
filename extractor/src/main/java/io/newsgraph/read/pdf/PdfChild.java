package io.newsgraph.read.pdf;

import io.newsgraph.read.pdf.PdfProcess.Status;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * The child process of {@link PdfProcess}: a PDF on its standard input, on its output a status
 * byte, then title, author and text.
 */
final class PdfChild {

  /** What {@link DataOutputStream#writeUTF} takes, with room for three bytes a character. */
  private static final int LONGEST_PROPERTY = 20_000;

  private PdfChild() {}

  /**
   * Reads and answers; ends by itself after its time, should its parent have died.
   *
   * @param arguments milliseconds, characters of text wanted
   */
  public static void main(String[] arguments) throws InterruptedException {
    Thread work = new Thread(() -> answer(Integer.parseInt(arguments[1])), "pdf");
    work.setDaemon(true);
    work.start();
    work.join(Long.parseLong(arguments[0]));
  }

  private static void answer(int maxCharacters) {
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16))) {
      read(maxCharacters, out);
    } catch (IOException e) {
      // Nobody listens any more.
    }
  }

  private static void read(int maxCharacters, DataOutputStream out) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(System.in.readAllBytes())) {
      String text = new PdfText(pdf).text(maxCharacters);
      PDDocumentInformation about = pdf.getDocumentInformation();
      out.writeByte(Status.DONE.ordinal());
      out.writeUTF(property(about.getTitle()));
      out.writeUTF(property(about.getAuthor()));
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (InvalidPasswordException e) {
      out.writeByte(Status.ENCRYPTED.ordinal());
    } catch (OutOfMemoryError e) {
      out.writeByte(Status.MEMORY.ordinal());
    } catch (IOException | RuntimeException | StackOverflowError e) {
      out.writeByte(Status.DAMAGED.ordinal());
    }
  }

  private static String property(String value) {
    String text = Objects.requireNonNullElse(value, "");
    return text.substring(0, Math.min(text.length(), LONGEST_PROPERTY));
  }
}
