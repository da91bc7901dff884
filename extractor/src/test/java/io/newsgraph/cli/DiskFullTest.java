package io.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.newsgraph.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A disk that runs full in the middle of a build: a small file system in memory, where this user
 * may mount one.
 */
@EnabledOnOs(OS.LINUX)
@Tag("slow")
class DiskFullTest {

  private static final int ARTICLES = 240;

  @TempDir private Path folder;
  private boolean mounted;

  @AfterEach
  void unmount() throws Exception {
    if (mounted) {
      run("umount", folder.resolve("disk").toString());
    }
  }

  @Test
  void whatWasCommittedIsSafeAndTheRepeatSucceeds() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    mounted = run("mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", disk.toString()) == 0;
    assumeTrue(
        mounted,
        "no file system can be mounted: " + Files.readString(folder.resolve("log")).strip());
    articles();
    assertThat(build()).isEqualTo(ExitCode.IO);
    assertThat(Files.readString(folder.resolve("log")))
        .contains("disk full; free some space and run again, what was committed is safe")
        .doesNotContain("\tat ");
    int committed;
    try (Store store = Store.open(disk + "/db")) {
      assertThat(store.audit()).isEmpty();
      committed = store.documents().size();
    }
    assertThat(committed).isBetween(100, ARTICLES - 1);
    assertThat(run("mount", "-o", "remount,size=400m", disk.toString())).isZero();
    assertThat(build()).isZero();
    assertThat(Files.readString(folder.resolve("log"))).contains(committed + " unchanged");
    try (Store store = Store.open(disk + "/db")) {
      assertThat(store.audit()).isEmpty();
      assertThat(store.documents()).hasSize(ARTICLES);
    }
  }

  /** Articles that fill the disk after the first batch of a hundred. */
  private void articles() throws IOException {
    Path news = Files.createDirectory(folder.resolve("news"));
    String sentence = "Le maire a ouvert le parc de la ville avec ses amis. ";
    for (int i = 0; i < ARTICLES; i++) {
      Files.writeString(news.resolve(i + ".txt"), "Parc %d. ".formatted(i) + sentence.repeat(2000));
    }
  }

  private int build() throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Dmarker=" + folder.resolve("marker-" + System.nanoTime()),
                "-cp",
                System.getProperty("java.class.path"),
                SlowBuild.class.getName(),
                "build",
                "--store",
                folder + "/disk/db",
                folder + "/news"));
    return run(command.toArray(String[]::new));
  }

  private int run(String... command) throws Exception {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }
}
