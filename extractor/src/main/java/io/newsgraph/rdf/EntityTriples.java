package io.newsgraph.rdf;

import io.newsgraph.extract.Claim;
import io.newsgraph.extract.Value;
import io.newsgraph.link.Entity;
import io.newsgraph.link.LinkedExtraction;
import io.newsgraph.vocabulary.Ng;
import io.newsgraph.vocabulary.Schema;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Writes the entities that a document names, and the nameless ones that its claims speak of. */
final class EntityTriples {

  private final LinkedExtraction linked;
  private final DocumentIris iris;
  private final Graph graph;
  private final String language;

  EntityTriples(LinkedExtraction linked, DocumentIris iris, Graph graph) {
    this.linked = linked;
    this.iris = iris;
    this.graph = graph;
    this.language = linked.extraction().document().document().language().code();
  }

  void entities() {
    Set<Integer> used = used();
    for (int chain = 0; chain < linked.entities().size(); chain++) {
      Entity entity = linked.entities().get(chain);
      if (entity.named() || used.contains(chain)) {
        describe(entity);
      }
    }
  }

  private Set<Integer> used() {
    Set<Integer> used = new TreeSet<>();
    for (Claim claim : linked.extraction().claims()) {
      claim.source().flatMap(Claim.Source::chain).ifPresent(used::add);
      Stream.concat(
              Stream.of(claim.subject(), claim.object()),
              claim.qualifiers().stream().map(Claim.Qualifier::value))
          .filter(Value.Entity.class::isInstance)
          .forEach(value -> used.add(((Value.Entity) value).chain()));
    }
    return used;
  }

  private void describe(Entity entity) {
    Node node = NodeFactory.createURI(entity.iri());
    graph.add(iris.document(), Schema.MENTIONS, node);
    graph.add(node, RDF.type.asNode(), Ng.term(entity.entityClass().localName()));
    graph.add(node, RDFS.label.asNode(), Terms.words(entity.label(), language));
    for (String name : entity.altLabels()) {
      graph.add(node, SKOS.altLabel.asNode(), Terms.words(name, language));
    }
    entity
        .sameAs()
        .flatMap(DocumentIris::safe)
        .ifPresent(same -> graph.add(node, OWL.sameAs.asNode(), NodeFactory.createURI(same)));
    for (String candidate : entity.candidates()) {
      DocumentIris.safe(candidate)
          .ifPresent(iri -> graph.add(node, Ng.CANDIDATE, NodeFactory.createURI(iri)));
    }
  }
}
