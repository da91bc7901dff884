package io.newsgraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.newsgraph.Pipeline;
import io.newsgraph.Settings;
import io.newsgraph.corpus.IngestOptions.Absent;
import io.newsgraph.fixture.OntologyFiles;
import io.newsgraph.lexicon.LexiconException;
import io.newsgraph.read.DocumentReader;
import io.newsgraph.read.InputFinder;
import io.newsgraph.read.ReadOptions;
import io.newsgraph.read.Scan;
import io.newsgraph.store.Signature;
import io.newsgraph.store.Store;
import io.newsgraph.text.AnnotatedDocument;
import io.newsgraph.text.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.riot.out.NodeFmtLib;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ingest with an annotation that finds no sentences but obeys words of the article. */
class IngestTest {

  private static final String ARTICLE = "Le maire de la ville a ouvert le parc numéro ";

  @TempDir private Path folder;

  private final Store store = Store.openOrCreate(Store.MEMORY);
  private final AtomicInteger annotated = new AtomicInteger();
  private final AtomicBoolean stop = new AtomicBoolean();
  private final CountDownLatch never = new CountDownLatch(1);
  private final List<Outcome> outcomes = Collections.synchronizedList(new ArrayList<>());

  @AfterEach
  void close() {
    never.countDown();
    store.close();
  }

  @Test
  void leavesOutWhatIsStoredAlready() throws IOException {
    article("a.txt", ARTICLE + 1);
    article("b.txt", ARTICLE + 2);
    assertThat(ingest()).extracting(Tally::done, Tally::unchanged).containsExactly(2, 0);
    String before = quads(store);
    assertThat(ingest()).extracting(Tally::done, Tally::unchanged).containsExactly(0, 2);
    assertThat(annotated).hasValue(2);
    assertThat(quads(store)).isEqualTo(before);
  }

  @Test
  void readsAFileThatWasTouchedButDoesNotAnalyseItAgain() throws IOException {
    Path file = article("a.txt", ARTICLE + 1);
    ingest();
    Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(1)));
    assertThat(ingest().unchanged()).isEqualTo(1);
    assertThat(annotated).hasValue(1);
  }

  @Test
  void readsAFileThatWasTouchedOnceOnly() throws IOException {
    Path file = article("a.txt", ARTICLE + 1);
    ingest();
    Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(1)));
    ingest();
    assertThat(store.signature("a.txt").orElseThrow().edition()).endsWith(" 1970-01-01T00:00:01Z");
  }

  @Test
  void ofTwoDocumentsWithOneNameTheFirstCounts() throws IOException {
    Path corpus =
        article(
            "c.jsonl",
            "{\"id\":1,\"text\":\"%s1\"}\n{\"id\":1,\"text\":\"%s2\"}".formatted(ARTICLE, ARTICLE));
    IngestOptions options = new IngestOptions(options(2), "s", 10, false);
    Tally tally = ingest(List.of(corpus.toString()), options);
    assertThat(tally).extracting(Tally::done, Tally::invalid).containsExactly(1, 1);
    assertThat(quads(store)).contains("parc numéro 1").doesNotContain("parc numéro 2");
    assertThat(ingest(List.of(corpus.toString()), options))
        .extracting(Tally::unchanged, Tally::invalid)
        .containsExactly(1, 1);
  }

  @Test
  void reportsWhatIsGoneAndRemovesItOnlyWhenTold() throws IOException {
    Path gone = article("a.txt", ARTICLE + 1);
    article("b.txt", ARTICLE + 2);
    Path corpus = article("c.jsonl", record(1) + record(2));
    ingest();
    Files.delete(gone);
    Files.writeString(corpus, record(2));
    outcomes.clear();
    assertThat(ingest()).extracting(Tally::gone, Tally::removed).containsExactly(2, 0);
    assertThat(outcomes)
        .contains(new Outcome.Gone("a.txt", false), new Outcome.Gone("c.jsonl#1", false));
    assertThat(store.documents()).hasSize(4);
    IngestOptions pruning = new IngestOptions(options(2), "s", 10, false, Absent.REMOVE);
    assertThat(ingest(pruning)).extracting(Tally::gone, Tally::removed).containsExactly(2, 2);
    assertThat(store.documents().values())
        .extracting(Signature::id)
        .containsExactlyInAnyOrder("b.txt", "c.jsonl#2");
    assertThat(store.audit()).isEmpty();
  }

  @Test
  void whatWasNotLookedForIsNotGone() throws IOException {
    article("a.txt", ARTICLE + 1);
    Path corpus = article("c.jsonl", record(1) + record(2));
    ingest();
    Path other = Files.createDirectory(folder.resolve("other"));
    Path sole = Files.writeString(other.resolve("x.txt"), ARTICLE + 3);
    assertThat(ingest(List.of(sole.toString()), options(Absent.REMOVE)).gone()).isZero();
    Files.delete(folder.resolve("a.txt"));
    assertThat(ingest(List.of(other.toString()), options(Absent.REMOVE)).gone()).isZero();
    Files.writeString(corpus, "no json at all");
    assertThat(ingest(options(Absent.IGNORE)).gone()).isZero();
    stop.set(true);
    assertThat(ingest(options(Absent.REMOVE)).gone()).isZero();
  }

  private IngestOptions options(Absent absent) {
    return new IngestOptions(options(2), "s", 10, false, absent);
  }

  private static String record(int id) {
    return "{\"id\":%d,\"text\":\"%s%d\"}\n".formatted(id, ARTICLE, id);
  }

  @Test
  void replacesWhatHasChangedAndNothingElse() throws IOException {
    article("a.txt", ARTICLE + 1);
    article("b.txt", ARTICLE + 2);
    ingest();
    article("a.txt", ARTICLE + 333);
    assertThat(ingest()).extracting(Tally::done, Tally::unchanged).containsExactly(1, 1);
    assertThat(quads(store)).contains("parc numéro 333").doesNotContain("parc numéro 1\"");
    assertThat(store.documents()).hasSize(2);
  }

  @Test
  void worksAgainWhenTheSettingsHaveChangedOrWhenTold() throws IOException {
    article("a.txt", ARTICLE + 1);
    ingest();
    assertThat(ingest(new IngestOptions(options(1), "other", 10, false)).done()).isEqualTo(1);
    assertThat(ingest(new IngestOptions(options(1), "other", 10, true)).done()).isEqualTo(1);
    assertThat(ingest(new IngestOptions(options(1), "other", 10, false)).done()).isZero();
  }

  @Test
  void storesTheSameWhateverTheOrderTheBatchesAndTheThreads() throws IOException {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      names.add(article(i + ".txt", ARTICLE + i).toString());
    }
    ingest(names, new IngestOptions(options(1), "s", 100, false));
    Collections.shuffle(names, new Random(3));
    try (Store other = Store.openOrCreate(Store.MEMORY)) {
      new Ingest(pipeline(), reader(), other, new IngestOptions(options(4), "s", 7, false))
          .run(new InputFinder(Optional.empty()).find(names), outcomes::add);
      assertThat(quads(other)).isEqualTo(quads(store));
    }
  }

  @Test
  void handsOutcomesOnInOrderAndOnlyWhatIsCommitted() throws IOException {
    for (int i = 10; i < 30; i++) {
      article(i + ".txt", ARTICLE + i);
    }
    List<String> seen = new ArrayList<>();
    Scan scan = new InputFinder(Optional.empty()).find(List.of(folder.toString()));
    new Ingest(pipeline(), reader(), store, new IngestOptions(options(3), "s", 4, false))
        .run(
            scan,
            outcome -> {
              String id = ((Outcome.Done) outcome).document().id();
              assertThat(store.signature(id)).isPresent();
              seen.add(id);
            });
    assertThat(seen).hasSize(20).isSorted();
  }

  @Test
  void reportsDocumentsOnWhichAnythingIsThrownAndDoesTheOthers() throws IOException {
    article("a.txt", ARTICLE + "THROW");
    article("b.txt", ARTICLE + "ERROR");
    article("c.txt", ARTICLE + "MEMORY");
    article("d.txt", ARTICLE + "STACK");
    article("e.txt", ARTICLE + 5);
    article("f.txt", "");
    Tally tally = ingest();
    assertThat(tally)
        .extracting(Tally::done, Tally::invalid, Tally::overLimit)
        .containsExactly(1, 3, 2);
    assertThat(store.documents()).hasSize(1);
  }

  @Test
  void givesUpADocumentThatDoesNotEnd() throws IOException {
    article("a.txt", ARTICLE + "HANG");
    article("b.txt", ARTICLE + "HANG");
    article("c.txt", ARTICLE + 3);
    RunOptions impatient = new RunOptions(2, Duration.ofMillis(300), stop::get);
    Tally tally = ingest(new IngestOptions(impatient, "s", 10, false));
    assertThat(tally).extracting(Tally::done, Tally::overLimit).containsExactly(1, 2);
  }

  @Test
  void stopsBetweenDocumentsAndGoesOnFromThere() throws IOException {
    for (int i = 10; i < 60; i++) {
      article(i + ".txt", ARTICLE + i);
    }
    article("20.txt", ARTICLE + "STOP");
    Tally first = ingest(new IngestOptions(options(2), "s", 5, false));
    assertThat(first.done()).isBetween(1, 49);
    assertThat(first.rejected()).isZero();
    assertThat(store.documents()).hasSize(first.done());
    stop.set(false);
    article("20.txt", ARTICLE + 20);
    Tally second = ingest(new IngestOptions(options(2), "s", 5, false));
    assertThat(first.done() + second.done()).isBetween(50, 51);
    assertThat(store.documents()).hasSize(50);
  }

  @Test
  void storesNothingOfADocumentWhoseGraphHasNotThePrescribedShapes() throws IOException {
    article("bad.txt", ARTICLE + 1);
    article("good.txt", ARTICLE + 2);
    Tally tally = ingest(strict("good\\\\.txt"));
    assertThat(tally).extracting(Tally::done, Tally::invalid).containsExactly(1, 1);
    assertThat(outcomes.get(0))
        .asString()
        .contains("bad.txt", "not stored", "The name of the article is not a good one");
    assertThat(store.signature("bad.txt")).isEmpty();
    assertThat(quads(store)).contains("parc numéro 2").doesNotContain("parc numéro 1");
    assertThat(ingest(strict("bad\\\\.txt")))
        .extracting(Tally::done, Tally::unchanged)
        .containsExactly(1, 1);
  }

  @Test
  void endsBeforeAnythingIsStoredWhenTheShapesAreAtFault() throws IOException {
    article("a.txt", ARTICLE + 1);
    Pipeline pipeline = strict("x");
    Files.writeString(folder.resolve("ontology/shapes.ttl"), "no Turtle");
    assertThatThrownBy(() -> ingest(pipeline))
        .isInstanceOf(LexiconException.class)
        .hasMessageStartingWith("shapes.ttl: cannot be read");
    assertThat(store.documents()).isEmpty();
  }

  /** A pipeline over the real ontology with one more shape: documents have such a name. */
  private Pipeline strict(String pattern) throws IOException {
    Path own = folder.resolve("ontology");
    if (Files.notExists(own)) {
      Files.createDirectories(own.resolve("lexicon"));
      for (String file : List.of("newsgraph.ttl", "lexicon/fr.ttl", "lexicon/frames.ttl")) {
        Files.copy(OntologyFiles.path("ontology/" + file), own.resolve(file));
      }
    }
    String shape =
        """

        shape:Name a sh:NodeShape ; sh:targetClass ng:Document ; sh:property
            [ sh:path schema:identifier ; sh:pattern "^%s$" ;
              sh:message "The name of the article is not a good one." ] .
        """
            .formatted(pattern);
    Files.writeString(
        own.resolve("shapes.ttl"),
        Files.readString(OntologyFiles.path("ontology/shapes.ttl")) + shape);
    Settings settings =
        new Settings(
            Settings.defaults().base(),
            new Settings.Ontology(Optional.of(own), List.of(), false),
            0,
            Settings.defaults().direct(),
            false,
            Duration.ofMinutes(1));
    return Pipeline.of(settings, (document, notes) -> annotate(document));
  }

  private Tally ingest(Pipeline pipeline) {
    Scan scan = new InputFinder(Optional.empty()).find(List.of(folder + "/*.txt"));
    IngestOptions options = new IngestOptions(options(2), "s", 10, false);
    return new Ingest(pipeline, reader(), store, options).run(scan, outcomes::add);
  }

  private Tally ingest() {
    return ingest(new IngestOptions(options(2), "s", 10, false));
  }

  private Tally ingest(IngestOptions options) {
    return ingest(List.of(folder.toString()), options);
  }

  private Tally ingest(List<String> arguments, IngestOptions options) {
    Scan scan = new InputFinder(Optional.empty()).find(arguments);
    return new Ingest(pipeline(), reader(), store, options).run(scan, outcomes::add);
  }

  private RunOptions options(int threads) {
    return RunOptions.of(threads, Duration.ofSeconds(20), stop::get);
  }

  private static DocumentReader reader() {
    return new DocumentReader(ReadOptions.defaults(), InputStream.nullInputStream());
  }

  private Pipeline pipeline() {
    return Pipeline.of(Settings.defaults(), (document, notes) -> annotate(document));
  }

  private AnnotatedDocument annotate(Document document) {
    annotated.incrementAndGet();
    String order = document.text().substring(document.text().lastIndexOf(' ') + 1);
    switch (order) {
      case "THROW" -> throw new IllegalStateException("thrown");
      case "ERROR" -> throw new InternalError("tokenizer");
      case "MEMORY" -> throw new OutOfMemoryError("heap");
      case "STACK" -> throw new StackOverflowError();
      case "HANG" -> hang();
      case "STOP" -> stop.set(true);
      default -> {}
    }
    return new AnnotatedDocument(document, List.of());
  }

  private void hang() {
    while (never.getCount() > 0) {
      try {
        never.await();
      } catch (InterruptedException e) {
        // Like the models, it does not listen.
      }
    }
  }

  private Path article(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static String quads(Store store) {
    return store.read(
        dataset ->
            String.join(
                "\n",
                dataset.stream()
                    .filter(quad -> !quad.isDefaultGraph())
                    .map(
                        quad ->
                            NodeFmtLib.strNT(quad.getGraph())
                                + NodeFmtLib.strNT(quad.getSubject())
                                + NodeFmtLib.strNT(quad.getPredicate())
                                + NodeFmtLib.strNT(quad.getObject()))
                    .sorted()
                    .toList()));
  }
}
