package io.newsgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script at the root starts the program from anywhere and passes on what it is given. */
@Tag("packaged")
class LauncherTest {

  private static final Path LAUNCHER = Path.of("..", "newsgraph").toAbsolutePath().normalize();

  @TempDir private Path directory;

  @Test
  void runsThroughChainOfLinksFromAnotherDirectoryWithBlanksInItsName() throws Exception {
    Path bin = Files.createDirectory(directory.resolve("my tools"));
    Files.createSymbolicLink(bin.resolve("there"), LAUNCHER);
    Files.createSymbolicLink(bin.resolve("ng"), Path.of("there"));

    Run run = run(bin, "./ng", "--version");

    assertThat(run.out()).startsWith("newsgraph ");
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void passesOnTheExitCode() throws Exception {
    assertThat(run(directory, LAUNCHER.toString(), "--no-such-option").exitCode()).isEqualTo(2);
  }

  @Test
  void keepsArgumentsWithBlanksAndStarsWhole() throws Exception {
    Run run = run(directory, LAUNCHER.toString(), "no such * command");

    assertThat(run.err()).contains("'no such * command'");
  }

  @Test
  void writesUtf8InAnyLocale() throws Exception {
    Run run = run(directory, "env", "LC_ALL=C", LAUNCHER.toString(), "été");

    assertThat(run.err()).contains("'été'");
  }

  @Test
  void readsTurtleThatItIsGivenBesidesWhatTheBuildPacked() throws Exception {
    Path lexicon = Files.writeString(directory.resolve("own.ttl"), "no Turtle");
    Path article = Files.writeString(directory.resolve("a.txt"), "Le maire a ouvert le parc.");

    Run run =
        run(
            directory,
            LAUNCHER.toString(),
            "extract",
            "--lexicon",
            lexicon.toString(),
            article.toString());

    assertThat(run.err()).contains("own.ttl: line 1");
    assertThat(run.exitCode()).isEqualTo(3);
  }

  private record Run(int exitCode, String out, String err) {}

  private Run run(Path workingDirectory, String... command)
      throws IOException, InterruptedException {
    Path out = directory.resolve("out");
    Path err = directory.resolve("err");
    Process process =
        new ProcessBuilder(List.of(command))
            .directory(workingDirectory.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    int exitCode = process.waitFor();
    return new Run(exitCode, read(out), read(err));
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
