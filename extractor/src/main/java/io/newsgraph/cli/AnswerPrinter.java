package io.newsgraph.cli;

import io.newsgraph.query.Answer;
import io.newsgraph.vocabulary.Prefixes;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.Context;

/** Prints the answers of queries. */
final class AnswerPrinter {

  private final Output output;
  private final AnswerFormat format;
  private final ReadableTerms terms;
  private final int width;

  AnswerPrinter(Output output, AnswerFormat format, ReadableTerms terms, int width) {
    this.output = output;
    this.format = format;
    this.terms = terms;
    this.width = width;
  }

  void print(Answer answer) {
    if (answer instanceof Answer.Table table) {
      print(table);
    } else if (answer instanceof Answer.Truth truth) {
      print(truth);
    } else if (answer instanceof Answer.Triples triples) {
      print(triples.graph());
    }
  }

  private void print(Answer.Table table) {
    switch (format) {
      case table -> output.text(writer -> writeTable(table, writer));
      case csv -> output.text(writer -> new CsvAnswer(terms).write(table, writer));
      case tsv -> output.bytes(stream -> write(table, ResultSetLang.RS_TSV, stream));
      case json -> output.bytes(stream -> write(table, ResultSetLang.RS_JSON, stream));
    }
  }

  private void writeTable(Answer.Table table, Writer writer) throws IOException {
    ReadableTable readable = new ReadableTable(table, terms);
    TextTable text = new TextTable(readable.header(), width);
    readable.rows().forEach(text::add);
    for (String line : text.lines()) {
      writer.append(line).append('\n');
    }
    writer.append('(').append(Numbers.count(table.rows().size(), "row")).append(")\n");
  }

  private static void write(Answer.Table table, Lang lang, OutputStream stream) {
    RowSet rows =
        RowSetStream.create(
            table.columns().stream().map(Var::alloc).toList(), table.rows().iterator());
    RowSetWriterRegistry.getFactory(lang).create(lang).write(stream, rows, Context.emptyContext());
  }

  private void print(Answer.Truth truth) {
    if (format == AnswerFormat.json) {
      output.text(writer -> writer.append("{\"head\":{},\"boolean\":" + truth.yes() + "}\n"));
    } else {
      output.text(writer -> writer.append(truth.yes() ? "yes" : "no").append('\n'));
    }
  }

  private void print(Graph graph) {
    graph.getPrefixMapping().setNsPrefixes(Prefixes.all());
    RDFFormat rdf = format == AnswerFormat.json ? RDFFormat.JSONLD : RDFFormat.TURTLE_PRETTY;
    output.bytes(stream -> RDFWriter.source(graph).format(rdf).output(stream));
  }
}
