package io.newsgraph.read.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What stands around an article: menus, captions, bylines, pointers to other articles, calls for
 * cookies and newsletters. Read from {@code furniture.tsv}: the kind {@code class} with a word of a
 * class or id attribute; {@code line} with a pattern of whole lines; {@code byline} with one in
 * which case counts.
 */
final class Furniture {

  private static final String ELEMENTS =
      "script, style, noscript, template, svg, math, figure, figcaption, aside, nav, footer, form,"
          + " button, input, select, textarea, iframe, object, video, audio, canvas, dialog, menu,"
          + " [hidden], [aria-hidden=true], [role=navigation], [role=banner], [role=complementary],"
          + " [role=contentinfo], [role=dialog], [role=alertdialog], [role=search], [role=menu]";

  private static final String FRAMES = "html, body, main, article, [itemprop=articleBody]";

  /** An element with more of the page's paragraphs than this is no furniture, whatever its name. */
  private static final double LARGEST_SHARE = 0.3;

  private static final Pattern SEPARATORS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern CAPITAL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
  private static final Set<String> CLASSES = new HashSet<>();
  private static final List<Pattern> LINES = new ArrayList<>();

  static {
    try (InputStream in = Furniture.class.getResourceAsStream("furniture.tsv");
        BufferedReader rows =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String row = rows.readLine(); row != null; row = rows.readLine()) {
        String[] cells = row.split("\t", 2);
        switch (cells[0]) {
          case "class" -> CLASSES.addAll(List.of(cells[1].split(" ")));
          case "line" -> LINES.add(pattern(cells[1], Pattern.CASE_INSENSITIVE));
          case "byline" -> LINES.add(pattern(cells[1], 0));
          default -> {}
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Furniture() {}

  private static Pattern pattern(String line, int flags) {
    return Pattern.compile(line, flags | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  /** Takes the elements out of a page that are no part of its article. */
  static void remove(Document page) {
    page.select(ELEMENTS).remove();
    int all = paragraphs(page);
    for (Element element : page.select("[class], [id]")) {
      if (isNamedFurniture(element)
          && !element.is(FRAMES)
          && paragraphs(element) <= LARGEST_SHARE * all) {
        element.remove();
      }
    }
  }

  private static int paragraphs(Element element) {
    return element.select("p").stream().mapToInt(p -> p.text().length()).sum();
  }

  private static boolean isNamedFurniture(Element element) {
    String names = element.className() + " " + element.id();
    String words = CAPITAL.matcher(names).replaceAll("-").toLowerCase(Locale.ROOT);
    return SEPARATORS.splitAsStream(words).anyMatch(CLASSES::contains);
  }

  /** True for a whole line that is no part of an article. */
  static boolean isLine(String line) {
    return LINES.stream().anyMatch(pattern -> pattern.matcher(line).matches());
  }
}
