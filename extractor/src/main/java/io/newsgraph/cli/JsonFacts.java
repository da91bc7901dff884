package io.newsgraph.cli;

import io.newsgraph.PipelineResult;
import io.newsgraph.link.Fact;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Facts as one JSON object a line, with the members of the TSV columns. */
final class JsonFacts implements FactWriter {

  private final Output out;

  JsonFacts(Output out) {
    this.out = out;
  }

  @Override
  public void write(PipelineResult result) {
    for (Fact fact : result.facts()) {
      out.text(writer -> writer.append(object(fact)).append('\n'));
    }
    out.flush();
  }

  private static String object(Fact fact) {
    return "{\"document\":%s,\"subject\":%s,\"relation\":%s,\"object\":%s,\"certainty\":%s,\"attributedTo\":%s,\"qualifiers\":%s,\"begin\":%d,\"end\":%d,\"evidence\":%s,\"confidence\":%s}"
        .formatted(
            Json.string(fact.document()),
            Json.string(fact.subject()),
            Json.string(fact.relation()),
            Json.string(fact.object()),
            Json.string(fact.certainty().localName().toLowerCase(Locale.ROOT)),
            fact.source().map(Json::string).orElse("null"),
            qualifiers(fact.qualifiers()),
            fact.evidence().begin(),
            fact.evidence().end(),
            Json.string(fact.quote()),
            String.format(Locale.ROOT, "%.2f", fact.confidence()));
  }

  private static String qualifiers(Map<String, String> qualifiers) {
    return qualifiers.entrySet().stream()
        .map(entry -> Json.string(entry.getKey()) + ":" + Json.string(entry.getValue()))
        .collect(Collectors.joining(",", "{", "}"));
  }
}
