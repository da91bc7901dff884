package io.newsgraph.extract;

import java.util.List;

/**
 * The numbers and dates of one sentence.
 *
 * @param quantities numbers, percentages, sums of money that are no part of a date
 * @param dates dates with their part in the clause
 */
record SentenceValues(List<Value.Quantity> quantities, List<Dates.Timed> dates) {

  static SentenceValues of(List<Value.Quantity> quantities, List<Dates.Timed> dates) {
    List<Value.Quantity> numbers =
        quantities.stream()
            .filter(q -> dates.stream().noneMatch(d -> d.date().span().overlaps(q.span())))
            .toList();
    return new SentenceValues(numbers, dates);
  }
}
