package io.newsgraph.spark;

import io.newsgraph.corpus.CorpusExtraction;
import io.newsgraph.corpus.Outcome;
import io.newsgraph.corpus.RunOptions;
import io.newsgraph.corpus.Tally;
import io.newsgraph.rdf.DocumentGraph;
import io.newsgraph.read.DocumentReader;
import io.newsgraph.read.Input;
import io.newsgraph.read.Scan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;

/**
 * One part of the corpus, extracted into one N-Quads file: documents in the order of the inputs,
 * the quads of each sorted. The file appears when it is whole, so that a task that Spark starts
 * twice leaves the same bytes as one that it starts once.
 */
final class Shard {

  private final ShardSettings settings;

  Shard(ShardSettings settings) {
    this.settings = settings;
  }

  /** Extracts these inputs into {@code part-NNNNN.nq}. */
  ShardResult write(int number, List<Input> inputs) {
    Path folder = Path.of(settings.output());
    Path shard = folder.resolve(String.format("part-%05d.nq", number));
    List<String> rejected = new ArrayList<>();
    try {
      Path part = Files.createTempFile(folder, "." + shard.getFileName(), ".part");
      Tally tally;
      try (Writer out = Files.newBufferedWriter(part)) {
        tally = extraction().run(new Scan(inputs, List.of()), o -> take(o, out, rejected));
      } catch (IOException | RuntimeException e) {
        Files.deleteIfExists(part);
        throw e;
      }
      Files.move(part, shard, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return new ShardResult(tally.done(), tally.facts(), rejected);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CorpusExtraction extraction() {
    RunOptions one = RunOptions.of(1, settings.settings().timeLimit(), () -> false);
    return new CorpusExtraction(settings.pipeline(), new DocumentReader(settings.reading()), one);
  }

  private static void take(Outcome outcome, Writer out, List<String> rejected) {
    if (outcome instanceof Outcome.Rejected bad) {
      rejected.add(bad.rejection().toString());
    } else if (outcome instanceof Outcome.Done done) {
      write(done.result().graph(), out);
    }
  }

  private static void write(DocumentGraph document, Writer out) {
    String graph = ' ' + NodeFmtLib.strNT(NodeFactory.createURI(document.iri())) + " .\n";
    document.graph().stream()
        .map(t -> term(t.getSubject()) + term(t.getPredicate()) + NodeFmtLib.strNT(t.getObject()))
        .sorted()
        .forEach(triple -> append(triple + graph, out));
  }

  private static String term(Node node) {
    return NodeFmtLib.strNT(node) + ' ';
  }

  private static void append(String line, Writer out) {
    try {
      out.write(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
