package io.newsgraph.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A page that shows the graph in any browser: everything it needs is in the file, and its security
 * policy lets it ask nobody.
 */
final class HtmlFormat implements TextFormat {

  /** Each needs those before it. */
  private static final List<String> SCRIPTS =
      List.of(
          "lib/layout-base.js",
          "lib/cose-base.js",
          "lib/cytoscape.min.js",
          "lib/cytoscape-fcose.js",
          "strings.js",
          "model.js",
          "details.js",
          "viewer.js");

  @Override
  public String name() {
    return "html";
  }

  @Override
  public String description() {
    return "page with a viewer, in one file that needs no network";
  }

  @Override
  public boolean isGraph() {
    return true;
  }

  @Override
  public void write(ExportSource source, Writer out) throws IOException {
    StringWriter data = new StringWriter();
    new ViewerJson().write(source, data);
    Map<String, String> parts =
        Map.of(
            "LANG", source.selection().language(),
            "STYLE", resource("viewer.css"),
            "DATA", data.toString().replace("<", "\\u003c"),
            "SCRIPTS", SCRIPTS.stream().map(HtmlFormat::script).collect(Collectors.joining("\n")));
    for (String piece : resource("viewer.html").split("%", -1)) {
      out.write(parts.getOrDefault(piece, piece));
    }
  }

  private static String script(String name) {
    return "<script>\n" + resource(name).replace("</script", "<\\/script") + "\n</script>";
  }

  private static String resource(String name) {
    try (InputStream in = HtmlFormat.class.getResourceAsStream("/web/" + name)) {
      if (in == null) {
        throw new IllegalStateException("web/" + name + " is not on the class path; build again");
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
