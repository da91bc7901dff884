package io.newsgraph.query;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/** What a query answers. */
public sealed interface Answer {

  /** True when the limit cut the answer short. */
  boolean truncated();

  /**
   * Rows of a SELECT.
   *
   * @param columns names of the variables in order
   * @param rows the rows in order
   * @param truncated true when there were more
   */
  record Table(List<String> columns, List<Binding> rows, boolean truncated) implements Answer {

    /** Keeps the lists unmodifiable. */
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }

    /** The term in a cell; empty when unbound. */
    public Optional<Node> cell(int row, String column) {
      return Optional.ofNullable(rows.get(row).get(column));
    }
  }

  /**
   * The yes or no of an ASK.
   *
   * @param yes the answer
   */
  record Truth(boolean yes) implements Answer {
    @Override
    public boolean truncated() {
      return false;
    }
  }

  /**
   * The graph of a CONSTRUCT or DESCRIBE.
   *
   * @param graph its triples
   * @param truncated true when there were more
   */
  record Triples(Graph graph, boolean truncated) implements Answer {}
}
