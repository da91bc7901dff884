package io.newsgraph.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The running text of a PDF: lines joined to paragraphs, words that were divided at line ends put
 * together, page numbers and what stands at the head or foot of many pages left out.
 */
final class PdfText {

  private static final String END = "\n";
  private static final String PARAGRAPH = "\u0001";

  /** On this many pages, and on half of all, a line is a running head. */
  private static final int LEAST_PAGES = 3;

  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern ONLY_NUMBER =
      Pattern.compile("(?i)\\W*(page\\W*)?\\d{1,4}(\\W+(of|sur|/)?\\W*\\d{1,4})?\\W*");
  private static final Pattern DIVIDED = Pattern.compile("(?s).*\\p{Ll}[-\u00ad\u2010]");

  private final PDDocument pdf;

  PdfText(PDDocument pdf) {
    this.pdf = pdf;
  }

  /** The text; a little more than the characters wanted when there is more. */
  String text(int maxCharacters) throws IOException {
    List<List<String>> pages = new ArrayList<>();
    int length = 0;
    for (int page = 1; page <= pdf.getNumberOfPages() && length <= maxCharacters; page++) {
      String text = page(page);
      length += text.length();
      pages.add(List.of(text.split(END)));
    }
    Map<String, Integer> edges = edges(pages);
    StringBuilder out = new StringBuilder();
    for (List<String> page : pages) {
      for (int i = 0; i < page.size(); i++) {
        boolean edge = i == 0 || i == page.size() - 1;
        if (!edge || !isRunning(page.get(i), edges, pages.size())) {
          append(page.get(i), out);
        }
      }
    }
    return out.toString().replaceAll(" *" + PARAGRAPH + "[ " + PARAGRAPH + "]*", "\n\n").strip();
  }

  private String page(int number) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(number);
    stripper.setEndPage(number);
    stripper.setLineSeparator(END);
    stripper.setParagraphStart(PARAGRAPH);
    stripper.setPageEnd("");
    return stripper.getText(pdf);
  }

  private static Map<String, Integer> edges(List<List<String>> pages) {
    Map<String, Integer> counts = new HashMap<>();
    for (List<String> page : pages) {
      counts.merge(shape(page.get(0)), 1, Integer::sum);
      if (page.size() > 1) {
        counts.merge(shape(page.get(page.size() - 1)), 1, Integer::sum);
      }
    }
    return counts;
  }

  private static String shape(String line) {
    return NUMBER.matcher(line.replace(PARAGRAPH, "").strip()).replaceAll("0");
  }

  private static boolean isRunning(String line, Map<String, Integer> edges, int pages) {
    String plain = line.replace(PARAGRAPH, "").strip();
    int count = edges.getOrDefault(shape(line), 0);
    return ONLY_NUMBER.matcher(plain).matches()
        || (count >= LEAST_PAGES && count * 2 >= pages && !plain.isEmpty());
  }

  private static void append(String line, StringBuilder out) {
    String text = line.strip();
    boolean opensParagraph = text.startsWith(PARAGRAPH);
    if (!opensParagraph && DIVIDED.matcher(out).matches() && startsLower(text)) {
      out.setLength(out.length() - 1);
    } else if (out.length() > 0) {
      out.append(' ');
    }
    out.append(text);
  }

  private static boolean startsLower(String text) {
    return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
  }
}
