package io.newsgraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.export.Export;
import io.newsgraph.export.ExportFormats;
import io.newsgraph.export.Selection;
import io.newsgraph.link.Linker;
import io.newsgraph.store.Store;
import io.newsgraph.vocabulary.Nif;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What was acknowledged survives {@code kill -9} at any moment: after each kill the store opens,
 * holds every acknowledged document whole and no part of another, and exports are whole or absent.
 * The store goes from kill to kill, so that what one left behind is there at the next.
 */
@EnabledOnOs({OS.LINUX, OS.MAC})
class CrashTest {

  /** What is killed. */
  enum Operation {
    BUILD,
    REMOVE,
    EXPORT,
    COMPACTION
  }

  private static final int MANY = 13;
  private static final int REMOVED = -1;
  private static final int LATEST_MILLIS = 1500;
  private static final Pattern EDITION = Pattern.compile("Edition (\\d+) of \\d+");

  @TempDir private Path folder;
  private final Random random = new Random(4);
  private final List<Process> started = new ArrayList<>();

  /** Which version of an article, or a later one, is there for certain, or that none is. */
  private final Map<String, Integer> acknowledged = new HashMap<>();

  @AfterEach
  void end() {
    started.forEach(Process::destroyForcibly);
  }

  @ParameterizedTest
  @EnumSource
  void survivesAKill(Operation operation) throws Exception {
    survives(operation, 1);
  }

  @ParameterizedTest
  @EnumSource
  @Tag("slow")
  void survivesManyKills(Operation operation) throws Exception {
    survives(operation, MANY);
  }

  private void survives(Operation operation, int kills) throws Exception {
    if (operation == Operation.EXPORT || operation == Operation.COMPACTION) {
      fill();
    }
    for (int i = 0; i < kills; i++) {
      int moment = random.nextInt(LATEST_MILLIS);
      String log = killed(operation, moment);
      String situation = operation + ", kill " + i + " after " + moment + " ms";
      note(log);
      try (Store store = Store.open(folder + "/db")) {
        assertThat(store.audit()).as(situation).isEmpty();
        assertAsAcknowledged(versions(store), situation);
        if (operation == Operation.EXPORT && Files.exists(folder.resolve("export.nq"))) {
          assertThat(Files.readString(folder.resolve("export.nq")))
              .as(situation)
              .isEqualTo(exported(store));
        }
      }
    }
  }

  private void fill() throws IOException {
    CrashChild.writeArticles(folder.resolve("news"), 0);
    try (Store store = Store.openOrCreate(folder + "/db")) {
      CrashChild.ingest(
          CrashChild.pipeline(), store, folder.resolve("news"), id -> acknowledged.put(id, 0));
    }
    assertThat(acknowledged).hasSize(CrashChild.ARTICLES);
  }

  /** What the child said until it was killed, this long after it was ready. */
  private String killed(Operation operation, int moment) throws Exception {
    Path log = Files.createTempFile(folder, "log", "");
    Path errors = folder.resolve("errors");
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                CrashChild.class.getName(),
                operation.name(),
                folder.toString())
            .redirectOutput(log.toFile())
            .redirectError(errors.toFile())
            .start();
    started.add(child);
    while (!Files.readString(log).startsWith("ready")) {
      assertThat(child.isAlive()).as(() -> read(errors)).isTrue();
      Thread.sleep(20);
    }
    Thread.sleep(moment);
    assertThat(child.isAlive()).as(() -> read(errors)).isTrue();
    child.destroyForcibly();
    assertThat(child.waitFor(20, TimeUnit.SECONDS)).isTrue();
    return Files.readString(log);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, UTF_8);
    } catch (IOException e) {
      return e.toString();
    }
  }

  /** Takes in what a child said; a last line that is cut off says nothing. */
  private void note(String log) {
    for (String line : log.substring(0, log.lastIndexOf('\n') + 1).lines().toList()) {
      String[] words = line.split(" ");
      switch (words[0]) {
        case "storing" -> acknowledged.values().removeIf(version -> version == REMOVED);
        case "stored" -> acknowledged.put(words[1], Integer.parseInt(words[2]));
        case "removing" -> acknowledged.remove(words[1]);
        case "removed" -> acknowledged.put(words[1], REMOVED);
        default -> {}
      }
    }
  }

  private void assertAsAcknowledged(Map<String, Integer> stored, String situation) {
    acknowledged.forEach(
        (id, version) -> {
          int found = stored.getOrDefault(id, REMOVED);
          if (version == REMOVED) {
            assertThat(found).as(situation + ": " + id).isEqualTo(REMOVED);
          } else {
            assertThat(found).as(situation + ": " + id).isGreaterThanOrEqualTo(version);
          }
        });
  }

  private static Map<String, Integer> versions(Store store) {
    Map<String, Integer> versions = new HashMap<>();
    store
        .documents()
        .forEach(
            (iri, signature) -> {
              String text =
                  store.read(
                      dataset ->
                          dataset.getGraph(NodeFactory.createURI(iri)).stream(
                                  Node.ANY, Nif.IS_STRING, Node.ANY)
                              .map(triple -> triple.getObject().getLiteralLexicalForm())
                              .findFirst()
                              .orElseThrow());
              Matcher edition = EDITION.matcher(text);
              assertThat(edition.find()).isTrue();
              versions.put(signature.id(), Integer.parseInt(edition.group(1)));
            });
    return versions;
  }

  private static String exported(Store store) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Export(store, Linker.DEFAULT_BASE)
        .to(ExportFormats.named("nq").orElseThrow(), Selection.everything(), out);
    return out.toString(UTF_8);
  }
}
