package io.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MainTest {

  @Test
  void versionIsTheOneOfTheBuild() {
    CommandRun run = CommandRun.of("--version");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).matches("newsgraph \\d+\\.\\d+\\.\\d+\\R");
  }

  @Test
  void withoutCommandShowsUsageOnStderr() {
    CommandRun run = CommandRun.of();
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("Usage: newsgraph");
  }

  @Test
  void unknownCommandOrOptionIsAUsageErrorOfOneLine() {
    for (String argument : new String[] {"buidl", "--frobnicate"}) {
      CommandRun run = CommandRun.of(argument);
      assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
      assertThat(run.problems()).hasSize(1);
      assertThat(run.err()).contains(argument).contains("newsgraph --help");
    }
  }
}
