package io.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only a process of its own can show: signals, and a store that another one has open. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class ProcessTest {

  private static final int ARTICLES = 600;

  @TempDir private Path folder;
  private final List<Process> started = new ArrayList<>();

  @AfterEach
  void end() {
    started.forEach(Process::destroyForcibly);
  }

  @ParameterizedTest
  @CsvSource({"TERM,143", "INT,130"})
  void aSignalFinishesTheBatchAndTheNextRunGoesOn(String signal, int exitCode) throws Exception {
    Process build = buildUnderWay();
    new ProcessBuilder("kill", "-" + signal, Long.toString(build.pid())).start().waitFor();
    assertThat(build.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(build.exitValue()).isEqualTo(exitCode);
    assertThat(folder.resolve("log")).content().contains("newsgraph: stopped before the end");
    int done;
    try (Store store = Store.open(folder + "/db")) {
      done = store.documents().size();
      assertThat(done).isBetween(150, ARTICLES - 1);
    }
    CommandRun next =
        CommandRun.of(
            CannedAnnotation.PIPELINES, "", "build", "--store", folder + "/db", folder + "/news");
    assertThat(next.exitCode()).isZero();
    assertThat(next.out()).contains(ARTICLES - done + " articles", done + " unchanged");
  }

  @Test
  void watchTakesWhatComesLetsQueriesInAndEndsOnASignal() throws Exception {
    Path news = Files.createDirectory(folder.resolve("news"));
    Files.writeString(news.resolve("a.txt"), "Le maire a ouvert le parc de la ville.");
    Process watch = start("watch", "--every", "1", "--store", folder + "/db", news.toString());
    waitForLog(watch, "1 article stored");
    Path gone = Files.writeString(news.resolve("b.txt"), "Le maire a fermé le parc de la ville.");
    waitForLog(watch, "1 article stored", "1 article stored");
    Files.delete(gone);
    waitForLog(watch, "b.txt: does not exist any more");
    CommandRun status = CommandRun.of("status", "--store", folder + "/db");
    for (int i = 0; i < 600 && status.exitCode() == ExitCode.STORE_BUSY; i++) {
      // It came while the watch was looking, which opens the store.
      Thread.sleep(100);
      status = CommandRun.of("status", "--store", folder + "/db");
    }
    assertThat(status.out()).contains("documents   2");
    new ProcessBuilder("kill", "-TERM", Long.toString(watch.pid())).start().waitFor();
    assertThat(watch.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(watch.exitValue()).isEqualTo(143);
  }

  private void waitForLog(Process process, String... lines) throws Exception {
    Pattern wanted = Pattern.compile("(?s).*" + String.join(".*", lines) + ".*");
    while (!wanted.matcher(Files.readString(folder.resolve("log"))).matches()) {
      assertThat(process.isAlive()).isTrue();
      Thread.sleep(50);
    }
  }

  @Test
  void aStoreThatIsOpenElsewhereIsBusyAndNamesTheProcess() throws Exception {
    Process build = buildUnderWay();
    CommandRun run = CommandRun.of("status", "--store", folder + "/db");
    assertThat(run.exitCode()).isEqualTo(ExitCode.STORE_BUSY);
    assertThat(run.problems()).hasSize(1);
    assertThat(run.err()).contains("process " + build.pid());
  }

  private void articles() throws IOException {
    Path news = Files.createDirectory(folder.resolve("news"));
    for (int i = 0; i < ARTICLES; i++) {
      Files.writeString(news.resolve(i + ".txt"), "Le maire a ouvert le parc numéro " + i + ".");
    }
  }

  private Process buildUnderWay() throws Exception {
    articles();
    Process process = start("build", "--store", folder + "/db", folder + "/news");
    while (!Files.exists(folder.resolve("marker"))) {
      assertThat(process.isAlive()).isTrue();
      Thread.sleep(50);
    }
    return process;
  }

  private Process start(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Dmarker=" + folder.resolve("marker"),
                "-cp",
                System.getProperty("java.class.path"),
                SlowBuild.class.getName()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    started.add(process);
    return process;
  }
}
