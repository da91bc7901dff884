package io.newsgraph.rdf;

import io.newsgraph.text.Document;
import io.newsgraph.text.Metadata;
import io.newsgraph.text.Sha256;
import io.newsgraph.text.Span;
import io.newsgraph.vocabulary.Ng;
import io.newsgraph.vocabulary.Nif;
import io.newsgraph.vocabulary.Prov;
import io.newsgraph.vocabulary.Schema;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Writes the document, the run that read it and stretches of its text. */
final class DocumentTriples {

  private static final Node TYPE = RDF.type.asNode();

  private final Document document;
  private final DocumentIris iris;
  private final Graph graph;

  DocumentTriples(Document document, DocumentIris iris, Graph graph) {
    this.document = document;
    this.iris = iris;
    this.graph = graph;
  }

  /** The article: what is known of it, and its text. */
  void document() {
    Metadata metadata = document.metadata();
    String language = document.language().code();
    about(TYPE, Ng.DOCUMENT);
    about(TYPE, Schema.NEWS_ARTICLE);
    about(TYPE, Nif.CONTEXT);
    about(Schema.IDENTIFIER, Terms.string(document.id()));
    about(Schema.IN_LANGUAGE, Terms.string(language));
    metadata.title().ifPresent(title -> about(Schema.HEADLINE, Terms.words(title, language)));
    metadata.source().ifPresent(source -> about(Schema.PUBLISHER, Terms.string(source)));
    metadata.author().ifPresent(author -> about(Schema.AUTHOR, Terms.string(author)));
    metadata.published().ifPresent(date -> about(Schema.DATE_PUBLISHED, Terms.date(date)));
    metadata
        .url()
        .flatMap(DocumentIris::safe)
        .ifPresent(url -> about(Schema.URL, NodeFactory.createURI(url)));
    about(Ng.SHA256, Terms.string(Sha256.of(document.text())));
    about(Nif.IS_STRING, Terms.string(document.text()));
  }

  private void about(Node property, Node object) {
    graph.add(Triple.create(iris.document(), property, object));
  }

  /** The software that read the article, without a clock. */
  void run(Run run) {
    String key = run.version() + "\n" + String.join("\n", run.models()) + "\n" + run.settings();
    Node activity = iris.shared("run", DocumentIris.hash(key));
    Node software = iris.shared("software", "newsgraph-" + run.version());
    graph.add(activity, TYPE, Prov.ACTIVITY);
    graph.add(activity, Prov.USED, iris.document());
    graph.add(activity, Prov.WAS_ASSOCIATED_WITH, software);
    for (String model : run.models()) {
      graph.add(activity, Schema.SOFTWARE_REQUIREMENTS, Terms.string(model));
    }
    graph.add(software, TYPE, Prov.SOFTWARE_AGENT);
    graph.add(software, RDFS.label.asNode(), Terms.string("newsgraph " + run.version()));
    graph.add(software, Schema.SOFTWARE_VERSION, Terms.string(run.version()));
  }

  /** A sentence, verbatim with its offsets. */
  Node sentence(Span span) {
    Node sentence = iris.stretch(span);
    graph.add(sentence, TYPE, Ng.SENTENCE);
    graph.add(sentence, TYPE, Nif.SENTENCE);
    quote(sentence, span);
    return sentence;
  }

  /** Says which stretch of the text a node is. */
  void quote(Node node, Span span) {
    graph.add(node, Nif.BEGIN_INDEX, Terms.offset(span.begin()));
    graph.add(node, Nif.END_INDEX, Terms.offset(span.end()));
    graph.add(node, Nif.ANCHOR_OF, Terms.string(document.quote(span)));
    graph.add(node, Nif.REFERENCE_CONTEXT, iris.document());
  }
}
