package io.newsgraph.serve;

import io.newsgraph.query.Answer;
import io.newsgraph.query.Catalogue;
import io.newsgraph.query.Parameter;
import io.newsgraph.query.QueryRunner;
import io.newsgraph.query.Question;
import io.newsgraph.store.StoredStatement;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** The catalogue of questions, their answers, and questions in words. */
final class Questions {

  private static final int ROWS_SHOWN = 1_000;

  private final QueryRunner runner;
  private final Optional<QuestionAnswerer> answerer;
  private final List<Question> catalogue = Catalogue.all();

  Questions(QueryRunner runner, Optional<QuestionAnswerer> answerer) {
    this.runner = runner;
    this.answerer = answerer;
  }

  /** All questions with what they want to know. */
  void list(HttpServletRequest request, HttpServletResponse response) throws IOException {
    JsonArrayBuilder list = Json.createArrayBuilder();
    for (Question question : catalogue) {
      JsonArrayBuilder parameters = Json.createArrayBuilder();
      for (Parameter parameter : question.parameters()) {
        parameters.add(
            Json.createObjectBuilder()
                .add("name", parameter.name())
                .add("type", parameter.type().name().toLowerCase(Locale.ROOT))
                .add("optional", parameter.optional())
                .add("en", parameter.english())
                .add("fr", parameter.french()));
      }
      list.add(
          Json.createObjectBuilder()
              .add("name", question.name())
              .add("en", question.english())
              .add("fr", question.french())
              .add("sparql", question.sparql())
              .add("parameters", parameters));
    }
    Requests.json(response, list.build());
  }

  /** The answer to a question of the catalogue; its parameters are parameters of the request. */
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String name = Requests.required(request, "question");
    Question question =
        catalogue.stream()
            .filter(known -> known.name().equals(name))
            .findFirst()
            .orElseThrow(() -> HttpProblem.notFound("no question is called " + name));
    Map<String, String> values = new LinkedHashMap<>();
    for (Parameter parameter : question.parameters()) {
      Requests.value(request, parameter.name())
          .ifPresent(value -> values.put(parameter.name(), value));
    }
    Requests.json(response, json(runner.ask(question, values)).build());
  }

  /** The answer to a question in words. */
  void ask(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String text = Requests.required(request, "q");
    QuestionAnswerer answering =
        answerer.orElseThrow(
            () -> new HttpProblem(501, "this server was started without questions in words"));
    QuestionAnswerer.Reply reply;
    synchronized (answering) {
      reply = answering.answer(text);
    }
    JsonArrayBuilder findings = Json.createArrayBuilder();
    for (QuestionAnswerer.Finding finding : reply.findings()) {
      JsonArrayBuilder statements = Json.createArrayBuilder();
      finding.statements().forEach(statement -> statements.add(json(statement)));
      findings.add(
          Json.createObjectBuilder()
              .add("label", finding.label())
              .add("certainty", finding.certainty())
              .add("statements", statements));
    }
    Requests.json(
        response,
        Json.createObjectBuilder()
            .add("truth", reply.truth())
            .add("sparql", reply.sparql())
            .add("findings", findings)
            .build());
  }

  private static JsonObjectBuilder json(StoredStatement statement) {
    JsonArrayBuilder quotes = Json.createArrayBuilder();
    statement.quotes().forEach(quote -> quotes.add(quote.text()));
    JsonObjectBuilder qualifiers = Json.createObjectBuilder();
    statement.qualifiers().forEach(qualifiers::add);
    StoredStatement.Article article = statement.article();
    return Json.createObjectBuilder()
        .add("certainty", statement.certainty())
        .add("confidence", statement.confidence())
        .add("subject", statement.subjectLabel())
        .add("object", statement.objectLabel())
        .add("cue", statement.cue().orElse(""))
        .add("source", statement.source().orElse(""))
        .add("qualifiers", qualifiers)
        .add("quotes", quotes)
        .add(
            "article",
            Json.createObjectBuilder()
                .add("iri", article.iri())
                .add("id", article.id())
                .add("language", article.language())
                .add("title", article.title().orElse(""))
                .add("publisher", article.publisher().orElse(""))
                .add("published", article.published().orElse("")));
  }

  private static JsonObjectBuilder json(Answer answer) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    if (answer instanceof Answer.Truth truth) {
      return json.add("yes", truth.yes());
    }
    if (answer instanceof Answer.Table table) {
      return json.add("columns", Json.createArrayBuilder(table.columns()))
          .add("rows", rows(table))
          .add("truncated", table.truncated() || table.rows().size() > ROWS_SHOWN);
    }
    return json.add("triples", ((Answer.Triples) answer).graph().size());
  }

  private static JsonArrayBuilder rows(Answer.Table table) {
    JsonArrayBuilder rows = Json.createArrayBuilder();
    for (Binding row : table.rows().subList(0, Math.min(ROWS_SHOWN, table.rows().size()))) {
      JsonArrayBuilder cells = Json.createArrayBuilder();
      for (String column : table.columns()) {
        cells.add(cell(Optional.ofNullable(row.get(Var.alloc(column)))));
      }
      rows.add(cells);
    }
    return rows;
  }

  private static JsonObject cell(Optional<Node> node) {
    JsonObjectBuilder cell = Json.createObjectBuilder();
    node.filter(Node::isURI).ifPresent(iri -> cell.add("iri", iri.getURI()));
    node.filter(Node::isLiteral)
        .ifPresent(literal -> cell.add("text", literal.getLiteralLexicalForm()));
    return cell.build();
  }
}
