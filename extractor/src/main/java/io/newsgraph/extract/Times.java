package io.newsgraph.extract;

import io.newsgraph.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a sentence says of when and how long.
 *
 * @param dates dates that are known, with their part in the clause, in order of the text
 * @param durations how long things last, in order of the text
 * @param spans every time told, also those that nothing known can be made of ("il y a dix ans" in
 *     an article without a date): their numbers count nothing else
 */
record Times(List<Dates.Timed> dates, List<Value.Duration> durations, List<Span> spans) {

  /** Both; where they overlap, what this one found stays. */
  Times and(Times other) {
    List<Dates.Timed> allDates = new ArrayList<>(dates);
    other.dates().stream().filter(d -> isFree(d.date().span())).forEach(allDates::add);
    allDates.sort(Comparator.comparingInt(d -> d.date().span().begin()));
    List<Value.Duration> allDurations = new ArrayList<>(durations);
    other.durations().stream().filter(d -> isFree(d.span())).forEach(allDurations::add);
    List<Span> allSpans = new ArrayList<>(spans);
    allSpans.addAll(other.spans());
    return new Times(allDates, allDurations, allSpans);
  }

  private boolean isFree(Span span) {
    return spans.stream().noneMatch(span::overlaps);
  }
}
