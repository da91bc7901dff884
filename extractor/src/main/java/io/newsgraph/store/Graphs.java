package io.newsgraph.store;

import io.newsgraph.vocabulary.Prefixes;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.util.Symbol;
import org.apache.jena.tdb2.TDB2;

/** Names of graphs that no document may take. */
public final class Graphs {

  /** The user's merges, splits and corrections; ingest never touches it. */
  public static final Node CURATED = graph("curated");

  /** Identity over documents, as {@code consolidate} finds it. */
  public static final Node CONSOLIDATION = graph("consolidation");

  /** What rules conclude. */
  public static final Node INFERRED = graph("inferred");

  /** Labels and hierarchy of the ontology's terms, kept for questions; exports leave it out. */
  public static final Node ONTOLOGY = graph("ontology");

  /** In repositories elsewhere: the notes on their graphs ({@link Note}). */
  public static final Node LEDGER = graph("ledger");

  /** Setting of a query execution: whether its default graph is the union of the named ones. */
  public static final Symbol UNION_AS_DEFAULT = TDB2.symUnionDefaultGraph;

  private static final Set<Node> RESERVED =
      Set.of(CURATED, CONSOLIDATION, INFERRED, ONTOLOGY, LEDGER);

  private Graphs() {}

  /** True when no document may take this name. */
  public static boolean isReserved(Node graph) {
    return RESERVED.contains(graph);
  }

  private static Node graph(String name) {
    return NodeFactory.createURI(Prefixes.DATA + "graph/" + name);
  }
}
