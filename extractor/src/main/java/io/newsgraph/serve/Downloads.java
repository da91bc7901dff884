package io.newsgraph.serve;

import io.newsgraph.export.Export;
import io.newsgraph.export.ExportFormat;
import io.newsgraph.export.ExportFormats;
import io.newsgraph.export.Selection;
import io.newsgraph.query.NameResolver;
import io.newsgraph.store.Store;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Exports, and the part of the graph that the viewer asks for. */
final class Downloads {

  /** Statements looked at for one picture: a second at most, however large the store. */
  private static final int STATEMENTS_FOR_VIEWER = 1_500;

  private static final int ENTITIES_FOR_VIEWER = 150;
  private static final int ENTITIES_IN_PICTURE = 300;
  private static final Set<String> PICTURES = Set.of("svg", "png");

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("ttl", "text/turtle"),
          Map.entry("ttl12", "text/turtle"),
          Map.entry("ttlstar", "text/x-turtlestar"),
          Map.entry("trig", "application/trig"),
          Map.entry("nt", "application/n-triples"),
          Map.entry("nq", "application/n-quads"),
          Map.entry("jsonld", "application/ld+json"),
          Map.entry("rdfxml", "application/rdf+xml"),
          Map.entry("cyjs", "application/json"),
          Map.entry("csv", "text/csv"),
          Map.entry("csv-nodes", "text/csv"),
          Map.entry("html", "text/html"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("dot", "text/vnd.graphviz"),
          Map.entry("gexf", "application/gexf+xml"),
          Map.entry("graphml", "application/graphml+xml"),
          Map.entry("yed", "application/graphml+xml"));

  private final Store store;
  private final Export export;

  Downloads(Store store, String base) {
    this.store = store;
    this.export = new Export(store, base);
  }

  /** Colours and lines, the same as in all pictures. */
  void styles(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setContentType("application/json; charset=utf-8");
    response.getOutputStream().write(ExportFormats.viewerStyles().getBytes(StandardCharsets.UTF_8));
  }

  /** The neighbourhood of an entity, for the viewer. */
  void viewer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String focus = Requests.required(request, "focus");
    int hops = Requests.number(request, "hops", 1, 1, 3);
    Selection selection =
        Selection.everything()
            .around(Set.of(focus), hops)
            .withTop(ENTITIES_FOR_VIEWER)
            .within(STATEMENTS_FOR_VIEWER);
    response.setContentType("application/json; charset=utf-8");
    export.to(ExportFormats.viewer(), selection, response.getOutputStream());
  }

  /** A file in any format, whole or a part. */
  void file(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String name = Requests.required(request, "format");
    ExportFormat format =
        ExportFormats.named(name)
            .orElseThrow(() -> HttpProblem.badRequest("no format is called " + name));
    Selection selection = selection(request, PICTURES.contains(name) ? ENTITIES_IN_PICTURE : 0);
    if (!PICTURES.contains(name)) {
      headers(name, response);
      export.to(format, selection, response.getOutputStream());
      return;
    }
    ByteArrayOutputStream picture = new ByteArrayOutputStream();
    try {
      export.to(format, selection, picture);
    } catch (IOException e) {
      throw new HttpProblem(503, e.getMessage());
    }
    headers(name, response);
    picture.writeTo(response.getOutputStream());
  }

  private static void headers(String format, HttpServletResponse response) {
    response.setContentType(TYPES.getOrDefault(format, "text/plain") + "; charset=utf-8");
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"newsgraph." + extension(format) + "\"");
  }

  private static String extension(String format) {
    return format.equals("yed") ? "graphml" : format.replace('-', '.');
  }

  private Selection selection(HttpServletRequest request, int top) {
    NameResolver names = new NameResolver(store);
    Set<String> focus = new TreeSet<>();
    Requests.value(request, "focus").ifPresent(name -> focus.addAll(names.entities(name)));
    Set<String> relations = new TreeSet<>();
    list(request, "relations").forEach(name -> relations.add(names.property(name)));
    Selection selection =
        Selection.everything()
            .around(focus, Requests.number(request, "hops", 1, 1, 10))
            .withRelations(relations)
            .withCertainties(Set.copyOf(list(request, "certainty")))
            .published(Requests.value(request, "since"), Requests.value(request, "until"))
            .withTop(Requests.number(request, "top", top, 1, 1_000_000))
            .withLanguage(Requests.value(request, "lang").orElse("en"));
    return Requests.value(request, "text").filter("no"::equals).isPresent()
        ? selection.withoutText()
        : selection;
  }

  private static Set<String> list(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameterValues(name)).stream()
        .flatMap(Arrays::stream)
        .flatMap(values -> Arrays.stream(values.split(",")))
        .filter(value -> !value.isBlank())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
