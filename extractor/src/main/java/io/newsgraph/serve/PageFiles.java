package io.newsgraph.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** The page and what it is made of, from the jar. */
final class PageFiles implements Handler {

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml");

  @Override
  public void handle(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String path = request.getRequestURI();
    String file = path.equals("/") ? "/web/index.html" : path;
    String type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
    boolean plain = file.matches("/web/(lib/)?[a-z][a-z.-]*");
    try (InputStream in =
        plain && type != null ? PageFiles.class.getResourceAsStream(file) : null) {
      if (in == null) {
        throw HttpProblem.notFound("there is no such page");
      }
      response.setContentType(type);
      in.transferTo(response.getOutputStream());
    }
  }
}
