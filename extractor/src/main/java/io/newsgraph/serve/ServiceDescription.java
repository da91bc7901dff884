package io.newsgraph.serve;

import io.newsgraph.vocabulary.Ng;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/** What the endpoint says of itself: SPARQL 1.1 Service Description, with the data set in VoID. */
final class ServiceDescription implements Handler {

  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String VOID = "http://rdfs.org/ns/void#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";

  private final Overview overview;

  ServiceDescription(Overview overview) {
    this.overview = overview;
  }

  @Override
  public void handle(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String type = ContentChoice.type(request);
    String root = request.getRequestURL().toString().replaceFirst("(://[^/]+/).*", "$1");
    response.setContentType(type + "; charset=utf-8");
    RDFWriter.source(model(root))
        .format(ContentChoice.format(type))
        .output(response.getOutputStream());
  }

  private Model model(String root) {
    Model model = ModelFactory.createDefaultModel();
    model.setNsPrefix("sd", SD).setNsPrefix("void", VOID).setNsPrefix("dcterms", DCTerms.NS);
    Resource service = model.createResource(root + "sparql", sd(model, "Service"));
    service
        .addProperty(property("endpoint"), model.createResource(root + "sparql"))
        .addProperty(property("supportedLanguage"), sd(model, "SPARQL11Query"))
        .addProperty(property("feature"), sd(model, "UnionDefaultGraph"));
    for (String format :
        new String[] {
          "SPARQL_Results_JSON",
          "SPARQL_Results_XML",
          "SPARQL_Results_CSV",
          "SPARQL_Results_TSV",
          "Turtle",
          "N-Triples",
          "RDF_XML",
          "JSON-LD"
        }) {
      service.addProperty(property("resultFormat"), model.createResource(FORMATS + format));
    }
    Resource dataset =
        model.createResource(root + ".well-known/void#dataset", sd(model, "Dataset"));
    service.addProperty(property("defaultDataset"), dataset);
    dataset
        .addProperty(RDF.type, model.createResource(VOID + "Dataset"))
        .addProperty(voidProperty("sparqlEndpoint"), model.createResource(root + "sparql"))
        .addProperty(voidProperty("vocabulary"), model.createResource(Ng.NS))
        .addLiteral(voidProperty("triples"), overview.triples())
        .addLiteral(voidProperty("entities"), overview.entities())
        .addLiteral(voidProperty("documents"), overview.articles())
        .addProperty(voidProperty("dataDump"), model.createResource(root + "export?format=nq"))
        .addProperty(
            property("defaultGraph"),
            model.createResource(root + "data?default", sd(model, "Graph")));
    overview
        .classes()
        .forEach(
            (name, count) ->
                dataset.addProperty(
                    voidProperty("classPartition"),
                    model
                        .createResource(root + ".well-known/void#class-" + name)
                        .addProperty(voidProperty("class"), model.createResource(Ng.NS + name))
                        .addLiteral(voidProperty("entities"), count.longValue())));
    return model;
  }

  private static Resource sd(Model model, String name) {
    return model.createResource(SD + name);
  }

  private static Property property(String name) {
    return ResourceFactory.createProperty(SD, name);
  }

  private static Property voidProperty(String name) {
    return ResourceFactory.createProperty(VOID, name);
  }
}
