package io.newsgraph.query;

import io.newsgraph.query.Parameter.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the header of a question:
 *
 * <pre>
 * #+ summary: Who runs an organization?
 * #+ summary@fr: Qui dirige une organisation ?
 * #+ parameters:
 * #+   organization (entity): the organization | l’organisation
 * #+   since (date, optional): not before this date | pas avant cette date
 * #+ example: organization=Vega
 * </pre>
 */
final class QuestionReader {

  private static final Pattern LINE = Pattern.compile("#\\+ ([a-z@]+):\\s*(.*)");
  private static final Pattern PARAMETER =
      Pattern.compile("#\\+\\s+(\\w+) \\((\\w+)(, optional)?\\):\\s*(.+?)\\s*\\|\\s*(.+)");

  private final String name;
  private final Map<String, String> fields = new LinkedHashMap<>();
  private final List<Parameter> parameters = new ArrayList<>();

  private QuestionReader(String name) {
    this.name = name;
  }

  static Question read(String name, String sparql) {
    QuestionReader reader = new QuestionReader(name);
    sparql.lines().takeWhile(line -> line.startsWith("#+")).forEach(reader::line);
    return new Question(
        name,
        reader.field("summary"),
        reader.field("summary@fr"),
        reader.parameters,
        values(reader.fields.getOrDefault("example", "")),
        sparql);
  }

  private void line(String line) {
    Matcher field = LINE.matcher(line);
    Matcher parameter = PARAMETER.matcher(line);
    if (field.matches()) {
      fields.put(field.group(1), field.group(2).strip());
    } else if (parameter.matches()) {
      parameters.add(parameter(parameter));
    } else {
      throw fault("cannot read the header line \"" + line + "\"");
    }
  }

  private Parameter parameter(Matcher line) {
    Type type = Type.of(line.group(2)).orElseThrow(() -> fault("no such type: " + line.group(2)));
    return new Parameter(line.group(1), type, line.group(3) != null, line.group(4), line.group(5));
  }

  private String field(String key) {
    String value = fields.getOrDefault(key, "");
    if (value.isEmpty()) {
      throw fault("the header has no \"#+ " + key + ":\"");
    }
    return value;
  }

  /** Values as in {@code organization=Vega; since=2019}. */
  private static Map<String, String> values(String text) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String pair : text.split(";")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        values.put(pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
      }
    }
    return values;
  }

  private QueryException fault(String problem) {
    return new QueryException.Syntax(1, 1, name + ".rq: " + problem);
  }
}
