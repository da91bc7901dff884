package io.newsgraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.Pipeline;
import io.newsgraph.Settings;
import io.newsgraph.export.Export;
import io.newsgraph.export.ExportFormats;
import io.newsgraph.export.Selection;
import io.newsgraph.fixture.OntologyFiles;
import io.newsgraph.read.DocumentReader;
import io.newsgraph.read.InputFinder;
import io.newsgraph.read.ReadOptions;
import io.newsgraph.read.Scan;
import io.newsgraph.store.Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The samples through the models into a store. */
@Tag("models")
class SampleIngestTest {

  private static final Path SAMPLES = OntologyFiles.path("samples");

  @Test
  void giveTheSameBytesWhateverTheThreadsAndTheOrder() throws IOException {
    List<String> files = samples();
    List<String> once = quads(files, 1);
    assertThat(once).hasSizeGreaterThan(files.size() * 50);
    Collections.shuffle(files, new Random(7));
    assertThat(quads(files, 2)).isEqualTo(once);
  }

  private static List<String> samples() throws IOException {
    try (Stream<Path> paths = Files.walk(SAMPLES)) {
      return new ArrayList<>(
          paths
              .filter(path -> path.toString().endsWith(".txt"))
              .map(Path::toString)
              .sorted()
              .toList());
    }
  }

  /** The sorted N-Quads of a store into which the files were read, in this order. */
  private static List<String> quads(List<String> files, int threads) throws IOException {
    Pipeline pipeline = Pipeline.of(Settings.defaults());
    RunOptions run = RunOptions.of(threads, Duration.ofMinutes(5), () -> false);
    DocumentReader reader =
        new DocumentReader(ReadOptions.defaults(), InputStream.nullInputStream());
    Scan scan = new InputFinder(Optional.of(SAMPLES)).find(files);
    try (Store store = Store.openOrCreate(Store.MEMORY)) {
      Tally tally =
          new Ingest(pipeline, reader, store, new IngestOptions(run, "settings", 2, false))
              .run(scan, outcome -> {});
      assertThat(tally.done()).isEqualTo(files.size());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new Export(store, Settings.defaults().base())
          .to(ExportFormats.named("nq").orElseThrow(), Selection.everything(), out);
      return out.toString(StandardCharsets.UTF_8).lines().sorted().toList();
    }
  }
}
