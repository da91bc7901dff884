package io.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one store exports, another takes. */
class LoadCommandTest {

  @TempDir private Path folder;

  private Path quads;

  @BeforeEach
  void exported() throws IOException {
    CannedAnnotation.article("cimenterie.txt", folder);
    CannedAnnotation.article("harbour.txt", folder);
    quads = folder.resolve("all.nq");
    run("build", folder.toString(), "--store", store("one"));
    run("export", "--format", "nq", "-o", quads.toString(), "--store", store("one"));
  }

  private String store(String name) {
    return folder.resolve("stores").resolve(name).toString();
  }

  private static CommandRun run(String... arguments) {
    return CommandRun.of(CannedAnnotation.PIPELINES, "", arguments);
  }

  @Test
  void theOtherStoreHoldsTheSame() throws IOException {
    CommandRun load = run("load", quads.toString(), "--store", store("two"));
    assertThat(load.exitCode()).as(load.err()).isZero();
    assertThat(load.err()).contains("2 documents loaded");
    assertThat(run("export", "--format", "nq", "--store", store("two")).out())
        .isEqualTo(Files.readString(quads));
    assertThat(run("verify", "--store", store("two")).exitCode()).isZero();
  }

  @Test
  void aStoreThatHasGrownTooLargeIsCompacted() throws IOException {
    run("load", quads.toString(), "--store", store("two"));
    Path first = Path.of(store("two"), "Data-0001");
    try (RandomAccessFile left = new RandomAccessFile(first.resolve("left").toFile(), "rw")) {
      left.setLength(300_000_000);
    }

    CommandRun load = run("load", quads.toString(), "--store", store("two"));

    assertThat(load.exitCode()).as(load.err()).isZero();
    assertThat(first).doesNotExist();
    assertThat(run("export", "--format", "nq", "--store", store("two")).out())
        .isEqualTo(Files.readString(quads));
  }

  @Test
  void aBadFileIsTakenNotAtAllAndTheOthersAre() throws IOException {
    String whole = Files.readString(quads);
    Path cut = Files.writeString(folder.resolve("cut.nq"), whole.substring(0, whole.length() - 9));
    Path foreign =
        Files.writeString(folder.resolve("foreign.nq"), "<urn:a> <urn:b> <urn:c> <urn:g> .\n");
    CommandRun load = run("load", cut.toString(), foreign.toString(), "--store", store("three"));
    assertThat(load.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(load.err()).contains("cut.nq: is not N-Quads").contains("no document of ours");
    assertThat(run("export", "--format", "nq", "--store", store("three")).out()).isEmpty();
    CommandRun some = run("load", cut.toString(), quads.toString(), "--store", store("three"));
    assertThat(some.exitCode()).isEqualTo(ExitCode.SOME_REJECTED);
    assertThat(
            run("load", folder.resolve("none.nq").toString(), "--store", store("four")).exitCode())
        .isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(folder.resolve("stores").resolve("four")).doesNotExist();
  }
}
