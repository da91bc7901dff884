package io.newsgraph.export;

import io.newsgraph.export.ExportSource.Block;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * Turtle in which a statement reifies a triple itself ({@code stmt:… rdf:reifies …}) in place of
 * the three properties of classic reification.
 */
final class TripleTermFormat implements TextFormat {

  private static final String REIFIES = "rdf:reifies ";

  private final String name;
  private final String description;
  private final String open;
  private final String close;

  private TripleTermFormat(String name, String description, String open, String close) {
    this.name = name;
    this.description = description;
    this.open = open;
    this.close = close;
  }

  /** Triple terms of RDF 1.2. */
  static TripleTermFormat rdf12() {
    return new TripleTermFormat("ttl12", "Turtle of RDF 1.2, with triple terms", "<<( ", " )>>");
  }

  /** Quoted triples of RDF-star, as the Community Group wrote them. */
  static TripleTermFormat rdfStar() {
    return new TripleTermFormat("ttlstar", "Turtle-star, with quoted triples", "<< ", " >>");
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String description() {
    return description;
  }

  @Override
  public void write(ExportSource source, Writer out) throws IOException {
    TurtleTerms turtle = new TurtleTerms(source.prefixes(), out);
    turtle.prefixes();
    Iterator<Block> blocks = source.blocks().iterator();
    while (blocks.hasNext()) {
      Block block = blocks.next();
      Optional<Node> subject = value(block, RDF.subject.asNode());
      Optional<Node> property = value(block, RDF.predicate.asNode());
      Optional<Node> object = value(block, RDF.object.asNode());
      if (subject.isPresent() && property.isPresent() && object.isPresent()) {
        String triple =
            turtle.term(subject.get())
                + ' '
                + turtle.term(property.get())
                + ' '
                + turtle.term(object.get());
        turtle.block(rest(block), "", REIFIES + open + triple + close);
      } else {
        turtle.block(block, "");
      }
    }
  }

  private static Optional<Node> value(Block block, Node property) {
    return block.triples().stream()
        .filter(triple -> triple.getPredicate().equals(property))
        .map(Triple::getObject)
        .findFirst();
  }

  private static Block rest(Block block) {
    List<Node> replaced =
        List.of(RDF.subject.asNode(), RDF.predicate.asNode(), RDF.object.asNode());
    List<Triple> triples = new ArrayList<>(block.triples());
    triples.removeIf(
        triple ->
            replaced.contains(triple.getPredicate())
                || triple.getObject().equals(RDF.Statement.asNode()));
    return new Block(block.subject(), triples);
  }
}
