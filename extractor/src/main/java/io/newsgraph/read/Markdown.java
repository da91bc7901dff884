package io.newsgraph.read;

import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Markdown: one article a file. Marks of headings, emphasis, quotations and lists, images, raw tags
 * and code are left out, links keep their words; front matter gives title, author, date, URL,
 * source and language.
 */
final class Markdown implements Format {

  private static final Pattern FENCED =
      Pattern.compile("(?ms)^ {0,3}(```|~~~).*?(^ {0,3}\\1[^\\n]*$|\\z)");
  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?(-->|\\z)");
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>\\n]*>");
  private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]\\n]*\\]\\([^)\\n]*\\)");
  private static final Pattern LINK =
      Pattern.compile("\\[([^\\]\\n]*)\\](?:\\([^)\\n]*\\)|\\[[^\\]\\n]*\\])");
  private static final Pattern DEFINITION = Pattern.compile("(?m)^ {0,3}\\[[^\\]\\n]+\\]:.*$");
  private static final Pattern LINE_MARK =
      Pattern.compile(
          "(?m)^ {0,3}(?:#{1,6}[ \\t]+|>[ \\t]?|[-*+][ \\t]+|(?:[-*_][ \\t]*){3,}$|=+[ \\t]*$)");
  private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=\\S)([^\\n]*?\\S)\\1");
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<![\\w*])([*_])(?=\\S)([^\\n*_]*?\\S)\\1(?![\\w*])");
  private static final Pattern CODE = Pattern.compile("`+([^`\\n]+)`+");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|<>-])");

  @Override
  public Set<String> extensions() {
    return Set.of("md", "markdown");
  }

  @Override
  public void read(Content content, DocumentSink sink) throws ReadException, IOException {
    FrontMatter article = FrontMatter.of(content.text());
    sink.document(
        new DocumentMaker(content.options())
            .make(content.id(), plain(article.body()), article.metadata(), article.language()));
  }

  static String plain(String markdown) {
    String text = markdown;
    for (Pattern dropped : new Pattern[] {FENCED, COMMENT, IMAGE, DEFINITION, TAG}) {
      text = dropped.matcher(text).replaceAll("");
    }
    text = LINE_MARK.matcher(text).replaceAll("");
    text = LINK.matcher(text).replaceAll("$1");
    text = STRONG.matcher(text).replaceAll("$2");
    text = EMPHASIS.matcher(text).replaceAll("$2");
    text = CODE.matcher(text).replaceAll("$1");
    return ESCAPE.matcher(text).replaceAll("$1");
  }
}
