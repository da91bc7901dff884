package io.newsgraph.serve;

import io.newsgraph.query.Explain;
import io.newsgraph.store.Store;
import java.util.List;
import java.util.Optional;

/** Understands one question. */
record WordsOfTest(Store store) implements QuestionAnswerer {

  private static final String SPARQL = "SELECT ?who { ?who ng:ceoOf e:Vega-organization }";

  @Override
  public Reply answer(String question) {
    if (!question.equals("Who runs Vega?")) {
      throw new NotUnderstood("not understood; ask who runs something");
    }
    return new Reply(
        false,
        SPARQL,
        List.of(
            new Finding(
                "Ada Bloom",
                "Asserted",
                new Explain(store)
                    .statements("Ada Bloom", Optional.of("ceoOf"), Optional.of("Vega")))));
  }
}
