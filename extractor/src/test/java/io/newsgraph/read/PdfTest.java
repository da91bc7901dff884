package io.newsgraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.read.pdf.PdfLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PDF, read in a process of its own. */
class PdfTest {

  @TempDir private Path folder;

  @Test
  void linesBecomeParagraphsAndRunningHeadsAreLeftOut() throws IOException {
    List<String> lines =
        List.of(
            "La Gazette du Littoral",
            "",
            "Le maire de la ville a ouvert le parc des expo-",
            "sitions dans la matinée du lundi.",
            "",
            "Il a remercié les habitants.",
            "",
            "PAGE");
    List<List<String>> pages =
        List.of(page(lines, 1), page(lines, 2), page(lines, 3), page(lines, 4));
    Reading reading = read("a.pdf", PdfFiles.of(pages), PdfLimits.defaults());
    String page =
        "Le maire de la ville a ouvert le parc des expositions dans la matinée du lundi.\n\n"
            + "Il a remercié les habitants.";
    assertThat(reading.texts()).containsExactly(String.join("\n\n", page, page, page, page));
    assertThat(reading.documents.get(0).metadata().title()).contains("Le parc");
    assertThat(reading.documents.get(0).metadata().author()).contains("Anna Roy");
  }

  private static List<String> page(List<String> lines, int number) {
    return lines.stream().map(line -> line.replace("PAGE", "Page " + number)).toList();
  }

  @Test
  void whatCannotBeReadIsRefused() throws IOException {
    byte[] encrypted = PdfFiles.encrypted();
    assertThat(read("a.pdf", encrypted, PdfLimits.defaults()).rejection())
        .isEqualTo("a.pdf: is encrypted; save it without a password");
    byte[] damaged = Arrays.copyOfRange(encrypted, 200, 500);
    assertThat(read("b.pdf", damaged, PdfLimits.defaults()).rejection()).contains("no sound PDF");
    byte[] empty = PdfFiles.of(List.of(List.of()));
    assertThat(read("c.pdf", empty, PdfLimits.defaults()).rejection()).contains("has no text");
  }

  @Test
  void whatTakesTooMuchIsRefusedForThat() throws IOException {
    byte[] endless = PdfFiles.endless();
    Reading slow = read("a.pdf", endless, new PdfLimits(Duration.ofSeconds(2), 512));
    assertThat(slow.rejection()).contains("is not read within 2 s");
    assertThat(slow.rejections.get(0).fault()).isEqualTo(ReadException.Fault.LIMIT);
    Reading large = read("a.pdf", endless, new PdfLimits(Duration.ofSeconds(30), 12));
    assertThat(large.rejection()).contains("memory");
  }

  private Reading read(String name, byte[] pdf, PdfLimits limits) throws IOException {
    return Reading.ofFile(
        Files.write(folder.resolve(name), pdf), ReadOptions.defaults().withPdf(limits));
  }
}
