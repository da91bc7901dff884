package io.newsgraph.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.Pipeline;
import io.newsgraph.PipelineResult;
import io.newsgraph.Settings;
import io.newsgraph.corpus.CorpusExtraction;
import io.newsgraph.corpus.Outcome;
import io.newsgraph.corpus.RunOptions;
import io.newsgraph.read.DocumentReader;
import io.newsgraph.read.InputFinder;
import io.newsgraph.read.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.spark.launcher.JavaModuleOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shards of a cluster hold what one machine extracts. */
class ClusterExtractionTest {

  private static final String SAMPLES = Path.of("..", "samples").toString();
  private static final int PORT = 17077;

  @TempDir private Path folder;

  private final List<Process> cluster = new ArrayList<>();

  @AfterEach
  void stop() throws InterruptedException {
    for (Process process : cluster) {
      process.destroyForcibly();
      process.waitFor(20, TimeUnit.SECONDS);
    }
  }

  @Test
  void allCoresOfThisMachine() throws IOException {
    Path shards = folder.resolve("local");
    assertThat(SparkMain.run("--shards", "3", "-o", shards.toString(), SAMPLES)).isZero();
    assertThat(lines(shards)).isEqualTo(ofOneMachine());
    assertThat(files(shards)).hasSize(3);
  }

  @Test
  void standaloneMasterAndWorker() throws IOException, InterruptedException {
    start("org.apache.spark.deploy.master.Master", "--host", "127.0.0.1", "--port", "" + PORT);
    String master = "spark://127.0.0.1:" + PORT;
    start(
        "org.apache.spark.deploy.worker.Worker",
        "--host",
        "127.0.0.1",
        "--cores",
        "2",
        "--memory",
        "4g",
        "--work-dir",
        folder.resolve("work").toString(),
        master);
    Path shards = folder.resolve("cluster");
    String classPath = System.getProperty("java.class.path");
    int exitCode =
        SparkMain.run(
            "--master",
            master,
            "--shards",
            "2",
            "--executor-class-path",
            classPath,
            "-o",
            shards.toString(),
            SAMPLES);
    assertThat(exitCode).as(output()).isZero();
    assertThat(lines(shards)).isEqualTo(ofOneMachine());
  }

  @Test
  void neverWritesIntoAFolderInUse() throws IOException {
    Path used = Files.createDirectory(folder.resolve("used"));
    Files.writeString(used.resolve("note.txt"), "mine");
    assertThat(SparkMain.run("-o", used.toString(), SAMPLES)).isEqualTo(6);
    assertThat(files(used)).hasSize(1);
  }

  private void start(String main, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(JavaModuleOptions.defaultModuleOptionArray()));
    command.addAll(List.of("-Xmx512m", "-cp", System.getProperty("java.class.path"), main));
    command.addAll(List.of("--webui-port", "0"));
    command.addAll(List.of(arguments));
    Path log = folder.resolve(main + ".log");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    // The jars are on the class path; the worker only looks whether an installation is there.
    Files.createDirectories(folder.resolve("jars"));
    builder.environment().put("SPARK_HOME", folder.toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    cluster.add(builder.start());
  }

  /** What the processes of the cluster printed. */
  private String output() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> logs = Files.walk(folder)) {
      for (Path log : logs.filter(f -> f.toString().matches(".*(\\.log|stderr)")).toList()) {
        all.append(log).append('\n').append(Files.readString(log));
      }
    }
    return all.toString();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static List<String> lines(Path shards) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Path shard : files(shards)) {
      lines.addAll(Files.readAllLines(shard));
    }
    return lines.stream().sorted().toList();
  }

  private static List<String> ofOneMachine() {
    Settings settings = Settings.defaults();
    List<String> lines = new ArrayList<>();
    new CorpusExtraction(
            Pipeline.of(settings),
            new DocumentReader(ReadOptions.defaults()),
            RunOptions.of(1, settings.timeLimit(), () -> false))
        .run(
            new InputFinder(Optional.empty()).find(List.of(SAMPLES)),
            outcome -> lines.addAll(quads(outcome)));
    assertThat(lines).hasSizeGreaterThan(100);
    return lines.stream().sorted().toList();
  }

  private static List<String> quads(Outcome outcome) {
    PipelineResult result = ((Outcome.Done) outcome).result();
    return result.graph().graph().stream()
        .map(
            t ->
                NodeFmtLib.strNT(t.getSubject())
                    + ' '
                    + NodeFmtLib.strNT(t.getPredicate())
                    + ' '
                    + NodeFmtLib.strNT(t.getObject())
                    + " <"
                    + result.graph().iri()
                    + "> .")
        .toList();
  }
}
