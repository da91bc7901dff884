package io.newsgraph.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The formats newsgraph reads, by file name extension, media type or first bytes. */
final class Formats {

  /** As many bytes as {@link #ofBytes} looks at. */
  static final int SNIFFED = 1024;

  private static final Format TEXT = new PlainText();
  private static final Format HTML = new Html();
  private static final Format FEED = new Feed();
  private static final Format PDF = new Pdf();
  private static final Format JSON_LINES = new JsonLines();
  private static final Format CSV = new Csv();
  private static final Format WARC = new Warc();
  private static final Format ZIP = new Zip();
  private static final List<Format> ALL =
      List.of(TEXT, new Markdown(), HTML, PDF, JSON_LINES, CSV, FEED, WARC, ZIP);

  private static final Map<String, Format> BY_MEDIA_TYPE =
      Map.ofEntries(
          Map.entry("text/html", HTML),
          Map.entry("application/xhtml+xml", HTML),
          Map.entry("application/pdf", PDF),
          Map.entry("application/rss+xml", FEED),
          Map.entry("application/atom+xml", FEED),
          Map.entry("application/rdf+xml", FEED),
          Map.entry("text/csv", CSV),
          Map.entry("application/x-ndjson", JSON_LINES),
          Map.entry("application/jsonl", JSON_LINES),
          Map.entry("application/zip", ZIP),
          Map.entry("application/warc", WARC),
          Map.entry("text/plain", TEXT));

  private static final String GZIP = ".gz";
  private static final Pattern IS_FEED =
      Pattern.compile("(?is)^\\s*(?:<\\?xml.*?\\?>\\s*)?(?:<!.*?>\\s*)*<(?:rss|feed|rdf:RDF)\\b.*");
  private static final Pattern IS_HTML =
      Pattern.compile(
          "(?is)^\\s*(?:<\\?xml.*?\\?>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype html|html)\\b.*");
  private static final Pattern IS_JSON_LINES = Pattern.compile("(?s)^\\s*\\{\\s*\".*");

  private Formats() {}

  /** The format of a file of this name; one ending in {@code .gz} is unpacked first. */
  static Optional<Format> ofName(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    if (name.endsWith(GZIP)) {
      return ofExtension(name.substring(0, name.length() - GZIP.length())).map(Gzip::new);
    }
    return ofExtension(name);
  }

  private static Optional<Format> ofExtension(String name) {
    String extension = name.substring(name.lastIndexOf('.') + 1);
    return name.contains(".")
        ? ALL.stream().filter(format -> format.extensions().contains(extension)).findFirst()
        : Optional.empty();
  }

  /** The format of a media type such as {@code text/html}. */
  static Optional<Format> ofMediaType(String type) {
    return Optional.ofNullable(BY_MEDIA_TYPE.get(type.toLowerCase(Locale.ROOT)));
  }

  /** What an input is read as when its name does not tell: what its first bytes look like. */
  static Format ofBytes(byte[] first) {
    if (first.length > 1 && first[0] == 0x1F && (first[1] & 0xFF) == 0x8B) {
      return new Gzip();
    }
    String text = new String(first, StandardCharsets.ISO_8859_1);
    if (text.startsWith("%PDF-")) {
      return PDF;
    }
    if (text.startsWith("PK\u0003\u0004")) {
      return ZIP;
    }
    if (text.startsWith("WARC/")) {
      return WARC;
    }
    String unmarked = text.startsWith("\u00ef\u00bb\u00bf") ? text.substring(3) : text;
    if (IS_FEED.matcher(unmarked).matches()) {
      return FEED;
    }
    if (IS_HTML.matcher(unmarked).matches()) {
      return HTML;
    }
    return IS_JSON_LINES.matcher(unmarked).matches() ? JSON_LINES : TEXT;
  }
}
