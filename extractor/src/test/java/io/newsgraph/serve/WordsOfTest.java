package io.newsgraph.serve;

import io.newsgraph.query.QueryRunner;

/** Understands one question. */
record WordsOfTest(QueryRunner runner) implements QuestionAnswerer {

  private static final String SPARQL = "SELECT ?who { ?who ng:ceoOf e:Vega-organization }";

  @Override
  public Reply answer(String question) {
    if (!question.equals("Who runs Vega?")) {
      throw new NotUnderstood("not understood; ask who runs something");
    }
    return new Reply(SPARQL, runner.run(SPARQL));
  }
}
