package io.newsgraph.corenlp.repair;

/**
 * "Edna Tarn (born October 17, 1990 in Leeds)": a participle that opens a parenthesis is said of
 * the noun before it, and what stands with it there says when and where.
 */
final class ParticipleInParentheses implements Repair {

  @Override
  public void apply(Graph graph) {
    for (int participle = 3; participle < graph.size(); participle++) {
      int open = participle - 1;
      boolean opens =
          graph.form(open).equals("(")
              && graph.isPastParticiple(participle)
              && graph.isNominal(open - 1)
              && !graph.has(participle, "aux");
      int close = opens ? closing(graph, participle) : 0;
      if (close > 0) {
        mend(graph, participle, open, close);
      }
    }
  }

  private static int closing(Graph graph, int from) {
    for (int word = from; word <= graph.size(); word++) {
      if (graph.form(word).equals("(")) {
        return 0;
      }
      if (graph.form(word).equals(")")) {
        return word;
      }
    }
    return 0;
  }

  private static void mend(Graph graph, int participle, int open, int close) {
    int noun = open - 1;
    while (graph.is(noun, "flat") && graph.head(noun) > 0 && graph.head(noun) < noun) {
      noun = graph.head(noun);
    }
    if (graph.dominates(participle, noun)) {
      return;
    }
    graph.setPastParticiple(participle);
    graph.attach(participle, noun, "acl");
    for (int word = participle + 1; word < close; word++) {
      int head = graph.head(word);
      boolean outside = head < open || head > close;
      boolean ofDate =
          graph.is(word, "nmod") && graph.has(word, "case") && graph.entity(head).equals("O");
      if (outside || ofDate) {
        graph.attach(word, participle, graph.isNominal(word) ? "obl" : graph.relation(word));
      }
    }
  }
}
