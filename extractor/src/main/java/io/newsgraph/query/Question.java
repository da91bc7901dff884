package io.newsgraph.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A question of the catalogue.
 *
 * @param name its name, the file's name without {@code .rq}
 * @param english the question in English
 * @param french the question in French
 * @param parameters what it wants to know, in order
 * @param example values with which it can be tried
 * @param sparql the whole file, header included
 */
public record Question(
    String name,
    String english,
    String french,
    List<Parameter> parameters,
    Map<String, String> example,
    String sparql) {

  /** Keeps the list unmodifiable. */
  public Question {
    parameters = List.copyOf(parameters);
  }

  /** The parameter with this name. */
  public Optional<Parameter> parameter(String wanted) {
    return parameters.stream().filter(parameter -> parameter.name().equals(wanted)).findFirst();
  }
}
