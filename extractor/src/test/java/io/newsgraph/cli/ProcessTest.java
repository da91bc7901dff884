package io.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
    Path marker = folder.resolve("marker");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Dmarker=" + marker,
                "-cp",
                System.getProperty("java.class.path"),
                SlowBuild.class.getName(),
                "build",
                "--store",
                folder + "/db",
                folder + "/news")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    started.add(process);
    while (!Files.exists(marker)) {
      assertThat(process.isAlive()).isTrue();
      Thread.sleep(50);
    }
    return process;
  }
}
