package io.newsgraph.corenlp.repair;

/** "has hired Nina Frey, the manager of X": a second object behind a comma explains the first. */
final class SecondObject implements Repair {

  @Override
  public void apply(Graph graph) {
    for (int verb = 1; verb <= graph.size(); verb++) {
      java.util.List<Integer> objects = graph.children(verb, "obj");
      if (objects.size() == 2
          && graph.isNominal(objects.get(1))
          && hasComma(graph, objects.get(0), objects.get(1))) {
        graph.attach(objects.get(1), objects.get(0), "appos");
      }
    }
  }

  private static boolean hasComma(Graph graph, int first, int second) {
    for (int word = first + 1; word < second; word++) {
      if (graph.form(word).equals(",")) {
        return true;
      }
    }
    return false;
  }
}
