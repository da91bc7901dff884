package io.newsgraph.cli;

import io.newsgraph.query.Answer;
import io.newsgraph.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An answer for readers: the columns {@code buyer}, {@code buyer_fr} and {@code buyer_en}, a thing
 * and its labels, become one, the label in the reader's language.
 */
final class ReadableTable {

  private final Answer.Table answer;
  private final ReadableTerms terms;
  private final List<String> columns = new ArrayList<>();

  ReadableTable(Answer.Table answer, ReadableTerms terms) {
    this.answer = answer;
    this.terms = terms;
    answer.columns().stream().filter(column -> !isLabel(column)).forEach(columns::add);
  }

  private boolean isLabel(String column) {
    for (Language language : Language.values()) {
      String suffix = "_" + language.code();
      if (column.endsWith(suffix)) {
        String thing = column.substring(0, column.length() - suffix.length());
        return answer.columns().contains(thing);
      }
    }
    return false;
  }

  List<String> header() {
    return List.copyOf(columns);
  }

  List<List<String>> rows() {
    return IntStream.range(0, answer.rows().size()).mapToObj(this::row).toList();
  }

  private List<String> row(int row) {
    return columns.stream().map(column -> cell(row, column)).toList();
  }

  private String cell(int row, String column) {
    String label = terms.text(answer.cell(row, column + "_" + terms.language().code()));
    return label.isEmpty() ? terms.text(answer.cell(row, column)) : label;
  }
}
