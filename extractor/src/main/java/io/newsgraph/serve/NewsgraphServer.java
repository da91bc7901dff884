package io.newsgraph.serve;

import io.newsgraph.query.QueryRunner;
import io.newsgraph.store.Store;
import io.newsgraph.vocabulary.Ng;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/** An embedded Fuseki over one store, and the page for readers. */
public final class NewsgraphServer implements AutoCloseable {

  /** A thread for each request that is worked on, and some for Jetty itself. */
  private static final int THREADS = ServerSettings.AT_ONCE + 8;

  private final FusekiServer server;

  private NewsgraphServer(FusekiServer server) {
    this.server = server;
  }

  /**
   * Starts serving; returns when requests are answered. The store stays the caller's to close.
   *
   * @throws IOException when the port cannot be had
   */
  public static NewsgraphServer start(Store store, ServerSettings settings) throws IOException {
    FusekiServer server = build(store, settings);
    try {
      server.start();
      return new NewsgraphServer(server);
    } catch (FusekiException e) {
      server.stop();
      throw new IOException("port " + settings.port() + " cannot be had: it is in use", e);
    }
  }

  private static FusekiServer build(Store store, ServerSettings settings) {
    EntityIndex index = store.readResolved(EntityIndex::of);
    Articles articles = new Articles(store);
    Overview overview =
        store.readResolved(dataset -> Overview.of(dataset, index, articles.count()));
    Handler description = new ServiceDescription(overview);
    Operation query =
        Operation.alloc("urn:x-newsgraph:query", "query", "SPARQL query in a sandbox");
    return FusekiServer.create()
        .port(settings.port())
        .loopback(settings.publicNames().isEmpty())
        .maxServerThreads(THREADS)
        .registerOperation(query, new GatedQueryService(settings.limits()))
        .add(
            "/sparql",
            DataService.newBuilder(store.sharedResolved())
                .addEndpoint(Endpoint.create().operation(query).build()))
        .addFilter("/*", new Guard(settings))
        .addFilter("/sparql", describing(description))
        .addServlet("/*", new Router(handlers(store, settings, index, articles, overview)))
        .build();
  }

  /** A request to the endpoint without a query asks what the endpoint is. */
  private static Filter describing(Handler description) {
    return (request, response, chain) -> {
      HttpServletRequest http = (HttpServletRequest) request;
      if (http.getQueryString() == null && !http.getMethod().equals("POST")) {
        try {
          description.handle(http, (HttpServletResponse) response);
        } catch (HttpProblem problem) {
          Guard.send((HttpServletResponse) response, problem);
        }
      } else {
        chain.doFilter(request, response);
      }
    };
  }

  private static Map<String, Handler> handlers(
      Store store,
      ServerSettings settings,
      EntityIndex index,
      Articles articles,
      Overview overview) {
    Downloads downloads = new Downloads(store, settings.base());
    Questions questions =
        new Questions(
            new QueryRunner(store, settings.limits(), settings.base()), settings.answerer());
    Reconciliation reconciliation =
        new Reconciliation(
            index, store.readResolved(d -> classLabels(d, overview)), settings.base());
    PageFiles page = new PageFiles();
    Map<String, Handler> handlers = new LinkedHashMap<>();
    handlers.put("/", page);
    handlers.put("/web/", page);
    handlers.put("/data", new GraphStoreRead(store));
    handlers.put("/export", downloads::file);
    handlers.put("/.well-known/void", new ServiceDescription(overview));
    handlers.put("/reconcile", reconciliation::service);
    handlers.put("/reconcile/suggest/entity", reconciliation::suggestEntities);
    handlers.put("/reconcile/suggest/type", reconciliation::suggestTypes);
    handlers.put("/reconcile/preview", reconciliation::preview);
    handlers.put("/api/start", (in, out) -> start(index, overview, settings, out));
    handlers.put("/api/styles", downloads::styles);
    handlers.put("/api/graph", downloads::viewer);
    handlers.put("/api/search", (in, out) -> search(index, in, out));
    handlers.put("/api/articles", articles::list);
    handlers.put("/api/article", articles::one);
    handlers.put("/api/questions", questions::list);
    handlers.put("/api/answer", questions::answer);
    handlers.put("/api/ask", questions::ask);
    handlers.put(
        "/api/statistics", (in, out) -> Requests.json(out, store.readResolved(overview::json)));
    return handlers;
  }

  private static Map<String, String> classLabels(DatasetGraph dataset, Overview overview) {
    Map<String, String> labels = new TreeMap<>();
    overview
        .classes()
        .keySet()
        .forEach(
            name ->
                labels.put(
                    name, Articles.label(dataset, NodeFactory.createURI(Ng.NS + name), "en")));
    return labels;
  }

  private static void start(
      EntityIndex index, Overview overview, ServerSettings settings, HttpServletResponse response)
      throws IOException {
    JsonObjectBuilder start = Json.createObjectBuilder();
    index.first().ifPresent(entry -> start.add("start", entry.iri()));
    Requests.json(
        response,
        start
            .add(
                "total",
                Json.createObjectBuilder()
                    .add("nodes", overview.entities())
                    .add("edges", overview.facts()))
            .add("asks", settings.answerer().isPresent())
            .build());
  }

  private static void search(
      EntityIndex index, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    JsonArrayBuilder found = Json.createArrayBuilder();
    index
        .search(Requests.required(request, "q"), Optional.empty(), 12)
        .forEach(
            match ->
                found.add(
                    Json.createObjectBuilder()
                        .add("id", match.entry().iri())
                        .add("type", match.entry().type())
                        .add("fr", match.entry().french())
                        .add("en", match.entry().english())));
    Requests.json(response, found.build());
  }

  /** The port it listens on. */
  public int port() {
    return server.getPort();
  }

  /** Where the page is, for this machine. */
  public String url() {
    return "http://localhost:" + port() + "/";
  }

  /** Waits until the server is closed, by another thread. */
  public void join() {
    server.join();
  }

  @Override
  public void close() {
    server.stop();
  }
}
