package io.newsgraph.text;

/**
 * A stretch of {@link Document#text()}, in Unicode code points.
 *
 * @param begin offset of the first code point, inclusive
 * @param end offset after the last code point, exclusive
 */
public record Span(int begin, int end) implements Comparable<Span> {

  /** Checks that the span does not run backwards. */
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("no span: " + begin + "," + end);
    }
  }

  /** The smallest span that covers both. */
  public Span union(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /** True when every code point of the other span lies in this one. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** True when the two have at least one code point in common. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** Length in code points. */
  public int length() {
    return end - begin;
  }

  @Override
  public int compareTo(Span other) {
    int byBegin = Integer.compare(begin, other.begin);
    return byBegin != 0 ? byBegin : Integer.compare(end, other.end);
  }
}
