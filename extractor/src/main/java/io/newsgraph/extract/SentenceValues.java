package io.newsgraph.extract;

import java.util.List;

/**
 * The numbers, dates and durations of one sentence.
 *
 * @param quantities numbers, percentages, sums of money that are no part of a time
 * @param dates dates with their part in the clause
 * @param durations how long things last
 */
record SentenceValues(
    List<Value.Quantity> quantities, List<Dates.Timed> dates, List<Value.Duration> durations) {

  static SentenceValues of(List<Value.Quantity> quantities, Times times) {
    List<Value.Quantity> numbers =
        quantities.stream()
            .filter(q -> times.spans().stream().noneMatch(s -> s.overlaps(q.span())))
            .toList();
    return new SentenceValues(numbers, times.dates(), times.durations());
  }
}
