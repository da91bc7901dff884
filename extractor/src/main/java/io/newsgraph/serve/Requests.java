package io.newsgraph.serve;

import jakarta.json.JsonStructure;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads parameters and writes JSON. */
final class Requests {

  private Requests() {}

  /** The value of a parameter that may be absent; blank counts as absent. */
  static Optional<String> value(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).filter(text -> !text.isBlank());
  }

  /** The value of a parameter that must be there. */
  static String required(HttpServletRequest request, String name) {
    return value(request, name)
        .orElseThrow(() -> HttpProblem.badRequest("the parameter " + name + " is missing"));
  }

  /** The number in a parameter, which must lie within bounds. */
  static int number(HttpServletRequest request, String name, int usual, int least, int most) {
    Optional<String> text = value(request, name);
    if (text.isEmpty()) {
      return usual;
    }
    if (!text.get().matches("[0-9]{1,9}")
        || Integer.parseInt(text.get()) < least
        || Integer.parseInt(text.get()) > most) {
      throw HttpProblem.badRequest(name + " is a number from " + least + " to " + most);
    }
    return Integer.parseInt(text.get());
  }

  static void json(HttpServletResponse response, JsonStructure json) throws IOException {
    response.setContentType("application/json; charset=utf-8");
    response.getOutputStream().write(json.toString().getBytes(StandardCharsets.UTF_8));
  }
}
