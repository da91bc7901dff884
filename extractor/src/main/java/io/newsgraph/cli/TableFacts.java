package io.newsgraph.cli;

import io.newsgraph.PipelineResult;
import io.newsgraph.link.Fact;
import io.newsgraph.text.Document;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.stream.Collectors;

/** Facts for a reader: status and fact, who says so, and the sentence it rests on. */
final class TableFacts implements FactWriter {

  private static final String INDENT = " ".repeat(12);

  private final Output out;

  TableFacts(Output out) {
    this.out = out;
  }

  @Override
  public void write(PipelineResult result) {
    out.text(writer -> write(result, writer));
    out.flush();
  }

  private static void write(PipelineResult result, Writer writer) throws IOException {
    Document document = result.linked().extraction().document().document();
    writer.append(document.id());
    if (document.metadata().title().isPresent()) {
      writer.append(": ").append(document.metadata().title().get());
    }
    writer.append('\n');
    for (Fact fact : result.facts()) {
      write(fact, writer);
    }
    if (result.facts().isEmpty()) {
      writer.append("  no fact found\n");
    }
    writer.append('\n');
  }

  private static void write(Fact fact, Writer writer) throws IOException {
    String status = fact.certainty().localName().toLowerCase(Locale.ROOT);
    writer.append(
        "  %-8s  %s  %s  %s".formatted(status, fact.subject(), fact.relation(), fact.object()));
    if (!fact.qualifiers().isEmpty()) {
      writer.append(
          fact.qualifiers().entrySet().stream()
              .map(entry -> entry.getKey() + " " + entry.getValue())
              .collect(Collectors.joining(", ", " (", ")")));
    }
    writer.append('\n');
    if (fact.source().isPresent()) {
      writer.append(INDENT).append("source: ").append(fact.source().get()).append('\n');
    }
    writer.append(INDENT).append("\"").append(fact.quote().replaceAll("\\s+", " ")).append("\"\n");
  }
}
