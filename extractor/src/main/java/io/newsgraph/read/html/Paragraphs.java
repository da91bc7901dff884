package io.newsgraph.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of an element as lines: one for each block, blanks run together. */
final class Paragraphs implements NodeVisitor {

  /** Blocks to jsoup, yet their text belongs into the line around them. */
  private static final Set<String> INLINE = Set.of("ins", "del", "noscript", "button", "label");

  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();

  private Paragraphs() {}

  /** The lines that are not empty; tables of data, which are no sentences, are left out. */
  static List<String> of(Element root) {
    Paragraphs paragraphs = new Paragraphs();
    root.traverse(paragraphs);
    paragraphs.endLine();
    return List.copyOf(paragraphs.lines);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      if (!isInDataTable(text)) {
        line.append(text.getWholeText());
      }
    } else if (isBreak(node)) {
      endLine();
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (isBreak(node)) {
      endLine();
    }
  }

  private static boolean isInDataTable(Node node) {
    for (Node at = node.parent(); at != null; at = at.parent()) {
      if (at.nodeName().equals("td") || at.nodeName().equals("th")) {
        return ((Element) at).selectFirst("p") == null;
      }
    }
    return false;
  }

  private static boolean isBreak(Node node) {
    return node instanceof Element element
        && (element.nodeName().equals("br")
            || (element.isBlock() && !INLINE.contains(element.nodeName())));
  }

  private void endLine() {
    String text = line.toString().replaceAll("[ \\t\\n\\r\\f]+", " ").strip();
    line.setLength(0);
    if (!text.isEmpty()) {
      lines.add(text);
    }
  }
}
