package io.newsgraph.corenlp.repair;

/** Mends one thing the parser is known to get wrong. */
interface Repair {

  /** Changes the tree where the fault is found, and leaves it alone elsewhere. */
  void apply(Graph graph);
}
