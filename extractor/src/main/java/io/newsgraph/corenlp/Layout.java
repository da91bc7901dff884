package io.newsgraph.corenlp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The segments of an article: headline, headings and paragraphs without what is no text.
 *
 * <p>The sentence splitter knows no blank lines; without this a headline fuses with the first
 * sentence.
 */
final class Layout {

  /** A line that is longer than this is no hard-wrapped one, and no line of boilerplate. */
  private static final int LONG_LINE = 120;

  /** Lines shorter than this end where they end, even in hard-wrapped text. */
  private static final int SHORT_LINE = 50;

  private static final Pattern ENDED = Pattern.compile(".*[.!?…:;»”\")\\]]\\s*");

  /** One to five words and a colon. */
  private static final Pattern TOPIC =
      Pattern.compile("(?:[^\\s:«“\"]+\\s+){0,4}[^\\s:«“\"]+ ?: +(?=\\p{L})");

  /**
   * A stretch of text that is analysed by itself.
   *
   * @param begin offset of its first character
   * @param end offset after its last character
   * @param heading true for headline and headings
   */
  record Segment(int begin, int end, boolean heading) {}

  private record Line(int begin, int end, int block) {}

  private final String text;
  private final LinePatterns patterns;
  private final List<Pattern> boilerplate;
  private final List<Segment> segments = new ArrayList<>();
  private Optional<String> author = Optional.empty();
  private Optional<LocalDate> published = Optional.empty();

  /** Finds the segments of a text. */
  Layout(String text, LinePatterns patterns, List<Pattern> boilerplate) {
    this.text = text;
    this.patterns = patterns;
    this.boilerplate = boilerplate;
    List<Line> lines = lines().stream().filter(this::isText).toList();
    boolean wrapped = lines.stream().allMatch(l -> l.end - l.begin <= LONG_LINE);
    int first = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean last = i + 1 == lines.size();
      if (last || !(wrapped && continues(lines.get(i), lines.get(i + 1)))) {
        add(lines.get(first), lines.get(i), first == 0, last);
        first = i + 1;
      }
    }
  }

  /** The segments in order. */
  List<Segment> segments() {
    return segments;
  }

  /** The author a byline names. */
  Optional<String> author() {
    return author;
  }

  /** The date a publication line names. */
  Optional<LocalDate> published() {
    return published;
  }

  private List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    int block = 0;
    int begin = 0;
    while (begin <= text.length()) {
      int newline = text.indexOf('\n', begin);
      int end = newline < 0 ? text.length() : newline;
      Line line = trimmed(begin, end, block);
      if (line.begin == line.end) {
        block++;
      } else {
        lines.add(line);
      }
      begin = end + 1;
    }
    return lines;
  }

  private Line trimmed(int begin, int end, int block) {
    int b = begin;
    int e = end;
    while (b < e && Character.isWhitespace(text.charAt(b))) {
      b++;
    }
    while (e > b && Character.isWhitespace(text.charAt(e - 1))) {
      e--;
    }
    return new Line(b, e, block);
  }

  private boolean isText(Line line) {
    String string = text.substring(line.begin, line.end);
    if (string.length() > 2 * LONG_LINE) {
      return true;
    }
    boolean first = text.substring(0, line.begin).isBlank();
    return !patterns.isNothing(string)
        && (first || !isByline(string))
        && !isPublicationLine(string)
        && boilerplate.stream().noneMatch(p -> p.matcher(string).lookingAt())
        && string.codePoints().anyMatch(Character::isLetter);
  }

  private boolean isByline(String line) {
    Optional<Matcher> byline = patterns.byline(line);
    byline.ifPresent(
        m -> {
          if (author.isEmpty()) {
            author = Optional.ofNullable(m.group("author")).map(String::strip);
          }
          rememberDate(line);
        });
    return byline.isPresent();
  }

  private boolean isPublicationLine(String line) {
    Optional<Matcher> publication = patterns.published(line);
    publication.ifPresent(m -> rememberDate(line));
    return publication.isPresent();
  }

  private void rememberDate(String line) {
    if (published.isEmpty()) {
      published = patterns.date(line);
    }
  }

  private boolean continues(Line line, Line next) {
    if (line.block != next.block) {
      return false;
    }
    boolean ended = ENDED.matcher(text.substring(line.begin, line.end)).matches();
    int length = line.end - line.begin;
    return !ended && (length >= SHORT_LINE || Character.isLowerCase(text.codePointAt(next.begin)));
  }

  private void add(Line first, Line last, boolean opensArticle, boolean closesArticle) {
    String string = text.substring(first.begin, last.end);
    boolean ended = string.endsWith(".") || string.endsWith("…");
    boolean alone = first == last && !closesArticle;
    boolean heading =
        opensArticle
            ? !closesArticle && !ended && string.length() <= 2 * LONG_LINE
            : alone && !ENDED.matcher(string).matches() && string.length() <= LONG_LINE;
    int cut = patterns.opening(string);
    if (cut > 0) {
      rememberDate(string.substring(0, cut));
    }
    int topic = heading ? topic(string) : 0;
    if (topic > 0) {
      segments.add(new Segment(first.begin, first.begin + topic, true));
    }
    segments.add(new Segment(first.begin + Math.max(cut, topic), last.end, heading));
  }

  /** "Batteries : Verkor livre Renault": what stands before the colon is a sentence by itself. */
  private static int topic(String heading) {
    Matcher matcher = TOPIC.matcher(heading);
    return matcher.lookingAt() ? matcher.end() : 0;
  }
}
