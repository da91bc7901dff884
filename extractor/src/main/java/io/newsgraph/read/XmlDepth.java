package io.newsgraph.read;

import java.nio.charset.StandardCharsets;

/** How deeply the elements of XML stand in one another, told before it is parsed. */
final class XmlDepth {

  private final String xml;
  private int position;

  private XmlDepth(String xml) {
    this.xml = xml;
  }

  /** The depth; of XML that is not well-formed, about what a parser would come to. */
  static int of(byte[] xml) {
    // In any encoding but EBCDIC the marks are ASCII, with zeros between them at most.
    return new XmlDepth(new String(xml, StandardCharsets.ISO_8859_1).replace("\0", "")).measure();
  }

  private int measure() {
    int depth = 0;
    int deepest = 0;
    while (position >= 0 && (position = xml.indexOf('<', position)) >= 0) {
      if (xml.startsWith("<![CDATA[", position)) {
        skip("]]>");
      } else if (xml.startsWith("<!--", position)) {
        skip("-->");
      } else if (xml.startsWith("<?", position) || xml.startsWith("<!", position)) {
        skip(">");
      } else if (xml.startsWith("</", position)) {
        depth--;
        skip(">");
      } else {
        skip(">");
        boolean isEmpty = position >= 2 && xml.charAt(position - 2) == '/';
        deepest = Math.max(deepest, depth + 1);
        depth += isEmpty ? 0 : 1;
      }
    }
    return deepest;
  }

  /** Goes on after the next mark, or to the end. */
  private void skip(String mark) {
    int found = xml.indexOf(mark, position);
    position = found < 0 ? -1 : found + mark.length();
  }
}
