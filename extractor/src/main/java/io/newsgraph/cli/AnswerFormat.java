package io.newsgraph.cli;

/** How {@code query} prints an answer. */
enum AnswerFormat {
  table,
  tsv,
  csv,
  json
}
