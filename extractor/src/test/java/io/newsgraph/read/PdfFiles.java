package io.newsgraph.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Makes PDF for tests. */
public final class PdfFiles {

  private PdfFiles() {}

  /** Pages of lines; an empty line leaves a gap. */
  public static byte[] of(List<List<String>> pages) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      for (List<String> lines : pages) {
        write(pdf, lines);
      }
      pdf.getDocumentInformation().setTitle("Le parc");
      pdf.getDocumentInformation().setAuthor("Anna Roy");
      return bytes(pdf);
    }
  }

  /** One page behind a password. */
  public static byte[] encrypted() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      write(pdf, List.of("secret"));
      pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      return bytes(pdf);
    }
  }

  /**
   * A page tree so that a reader that trusts it never ends: each page's text is drawn many times.
   */
  public static byte[] endless() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      List<String> lines =
          java.util.Collections.nCopies(400, "le maire a ouvert le parc ".repeat(60));
      PDPage page = write(pdf, lines);
      for (int i = 0; i < 50_000; i++) {
        pdf.addPage(new PDPage(page.getCOSObject()));
      }
      return bytes(pdf);
    }
  }

  private static PDPage write(PDDocument pdf, List<String> lines) throws IOException {
    PDPage page = new PDPage();
    pdf.addPage(page);
    try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
      out.beginText();
      out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
      out.setLeading(14);
      out.newLineAtOffset(50, 700);
      for (String line : lines) {
        out.showText(line);
        out.newLine();
      }
      out.endText();
    }
    return page;
  }

  private static byte[] bytes(PDDocument pdf) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pdf.save(out);
    return out.toByteArray();
  }
}
