package io.newsgraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.read.Input;
import io.newsgraph.read.InputFinder;
import io.newsgraph.read.Rejection;
import io.newsgraph.read.Scan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {

  private static final Instant NOW = Instant.parse("2025-03-04T10:00:00Z");

  @TempDir private Path folder;
  private final Watch watch = new Watch(Duration.ofMinutes(10));

  @Test
  void aFileIsWorkedOnWhenItComesChangesOrGoes() throws IOException {
    Path file = write("a.txt", "x", NOW.minusSeconds(60));
    write("b.txt", "x", NOW.minusSeconds(60));
    assertThat(step(NOW)).containsExactly("a.txt", "b.txt");
    assertThat(watch.changes(scan(), NOW)).isEmpty();
    write("a.txt", "xy", NOW.minusSeconds(60));
    assertThat(step(NOW)).containsExactly("a.txt");
    Files.delete(file);
    assertThat(step(NOW)).isEmpty();
    assertThat(watch.changes(scan(), NOW)).isEmpty();
  }

  @Test
  void aFileThatIsBeingWrittenWaits() throws IOException {
    write("a.txt", "x", NOW.minusMillis(300));
    assertThat(watch.changes(scan(), NOW)).isEmpty();
    assertThat(step(NOW.plusSeconds(2))).containsExactly("a.txt");
  }

  @Test
  void whatCouldNotBeWorkedOnComesAgain() throws IOException {
    write("a.txt", "x", NOW.minusSeconds(60));
    assertThat(watch.changes(scan(), NOW)).isPresent();
    assertThat(watch.changes(scan(), NOW)).isPresent();
  }

  @Test
  void aFeedIsLeftAloneForAWhile() {
    Scan feed = new Scan(List.of(new Input.Web("https://g.example/feed")), List.of());
    Scan changes = watch.changes(feed, NOW).orElseThrow();
    watch.done(changes, NOW);
    assertThat(watch.changes(feed, NOW.plusSeconds(599))).isEmpty();
    assertThat(watch.changes(feed, NOW.plusSeconds(600))).isPresent();
  }

  @Test
  void aProblemIsToldOnce() {
    Rejection problem = Rejection.invalid("x", "does not exist", "check the path");
    Scan bad = new Scan(List.of(), List.of(problem));
    Scan changes = watch.changes(bad, NOW).orElseThrow();
    assertThat(changes.rejected()).containsExactly(problem);
    watch.done(changes, NOW);
    assertThat(watch.changes(bad, NOW)).isEmpty();
  }

  private List<String> step(Instant now) {
    Scan changes = watch.changes(scan(), now).orElseThrow();
    watch.done(changes, now);
    return changes.inputs().stream().map(Input::id).toList();
  }

  private Scan scan() {
    return new InputFinder(Optional.empty()).find(List.of(folder.toString()));
  }

  private Path write(String name, String text, Instant time) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    return Files.setLastModifiedTime(file, FileTime.from(time));
  }
}
