package io.newsgraph.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/** Digests of graphs that do not depend on the order of their triples. */
public final class Digests {

  private Digests() {}

  /**
   * SHA-256 over the sorted N-Triples of a graph.
   *
   * @throws IllegalArgumentException when it holds blank nodes
   */
  public static String of(Graph graph) {
    MessageDigest digest = sha256();
    graph.stream()
        .map(Digests::line)
        .sorted()
        .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(digest.digest());
  }

  /** SHA-256 of bytes. */
  static String of(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  private static String line(Triple triple) {
    if (triple.getSubject().isBlank() || triple.getObject().isBlank()) {
      throw new IllegalArgumentException("a document's graph must not hold blank nodes: " + triple);
    }
    return NodeFmtLib.strNT(triple.getSubject())
        + ' '
        + NodeFmtLib.strNT(triple.getPredicate())
        + ' '
        + NodeFmtLib.strNT(triple.getObject())
        + '\n';
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
