package io.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.newsgraph.fixture.Stores;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a store on disk can get wrong. */
class StoreFolderTest {

  @TempDir private Path folder;

  private String location() {
    return folder.resolve("db").toString();
  }

  private void build() {
    try (Store store = Store.openOrCreate(location())) {
      store.replace(Stores.documents());
    }
  }

  @Test
  void readingNeverCreatesAFolder() {
    assertThatThrownBy(() -> Store.open(location())).isInstanceOf(StoreException.Missing.class);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void emptyFolderHoldsNoStoreAndStaysEmpty() {
    assertThatThrownBy(() -> Store.open(folder.toString()))
        .isInstanceOf(StoreException.Missing.class);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void folderOfOtherThingsIsRefusedAndLeftAlone() throws IOException {
    Files.writeString(folder.resolve("letter.txt"), "Dear reader");
    assertThatThrownBy(() -> Store.open(folder.toString()))
        .isInstanceOf(StoreException.NotAStore.class);
    assertThatThrownBy(() -> Store.openOrCreate(folder.toString()))
        .isInstanceOf(StoreException.NotAStore.class);
    assertThat(folder.toFile().list()).containsExactly("letter.txt");
  }

  @Test
  void fileIsNoStore() throws IOException {
    Path file = Files.writeString(folder.resolve("db"), "text");
    assertThatThrownBy(() -> Store.open(file.toString()))
        .isInstanceOf(StoreException.NotAStore.class);
    assertThatThrownBy(() -> Store.openOrCreate(file.toString()))
        .isInstanceOf(StoreException.NotAStore.class);
  }

  @Test
  void storeIsThereAgainAfterClosing() {
    build();
    try (Store store = Store.open(location())) {
      assertThat(store.documents()).hasSize(5);
      assertThat(store.replace(Stores.documents())).containsOnly(Change.UNCHANGED);
    }
  }

  @Test
  void nothingIsWrittenWhenNothingChanged() throws IOException {
    build();
    Map<String, String> before = contents();
    try (Store store = Store.open(location())) {
      store.replace(Stores.documents());
    }
    assertThat(contents()).isEqualTo(before);
  }

  private Map<String, String> contents() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(Path.of(location()))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(
            file.toString(),
            file.endsWith("tdb.lock")
                ? "lock"
                : Files.getLastModifiedTime(file) + " " + Files.size(file));
      }
    }
    return contents;
  }

  @Test
  void storeOpenInAnotherProcessIsBusyAndNamesIt() throws Exception {
    build();
    Process other = holder();
    try {
      assertThat(other.inputReader().readLine()).isEqualTo("open");
      StoreException.Busy busy =
          catchThrowableOfType(StoreException.Busy.class, () -> Store.open(location()));
      assertThat(busy.process()).hasValue(other.pid());
      assertThat(busy).hasMessageContaining("store busy").hasMessageContaining("" + other.pid());
    } finally {
      other.destroyForcibly().waitFor();
    }
    try (Store store = Store.open(location())) {
      assertThat(store.documents()).hasSize(5);
    }
  }

  @Test
  void holderThatHasNotWrittenItsNumberYetMakesTheStoreBusyNotDamaged() throws Exception {
    build();
    Process other = holder();
    try {
      assertThat(other.inputReader().readLine()).isEqualTo("open");
      Files.write(Path.of(location(), "tdb.lock"), new byte[0]);
      StoreException.Busy busy =
          catchThrowableOfType(StoreException.Busy.class, () -> Store.open(location()));
      assertThat(busy.process()).isEmpty();
    } finally {
      other.destroyForcibly().waitFor();
    }
  }

  @Test
  void storeThatAnotherIsJustLettingGoOfCanBeOpenedAfterwards() throws Exception {
    build();
    Path inner = Path.of(location(), "Data-0001", "tdb.lock");
    try (FileChannel channel = FileChannel.open(inner, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      assertThat(lock.isValid()).isTrue();
      assertThatThrownBy(() -> Store.open(location())).isInstanceOf(RuntimeException.class);
    }
    try (Store store = Store.open(location())) {
      assertThat(store.documents()).hasSize(5);
    }
  }

  private Process holder() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-cp",
            System.getProperty("java.class.path"),
            StoreHolder.class.getName(),
            location())
        .redirectErrorStream(false)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Opens a store in a process of its own and keeps it until killed. */
  static final class StoreHolder {

    private StoreHolder() {}

    public static void main(String[] arguments) throws IOException {
      try (Store store = Store.open(arguments[0])) {
        System.out.println(store.documents().isEmpty() ? "empty" : "open");
        System.out.flush();
        System.in.read();
      }
    }
  }

  @Test
  void truncatedFilesAreReportedAsDamage() throws IOException {
    build();
    for (String name : List.of("nodes-data.obj", "nodes.idn", "SPO.idn", "GSPO.idn")) {
      cut(Path.of(location(), "Data-0001", name));
    }
    assertThatThrownBy(
            () -> {
              try (Store store = Store.open(location())) {
                store.status();
              }
            })
        .isInstanceOf(StoreException.Damaged.class)
        .hasMessageContaining("damaged");
  }

  private static void cut(Path file) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.setLength(bytes.length() / 3);
    }
  }

  @Test
  void leftoverLockOfAKilledCreationIsNoObstacle() throws IOException {
    Files.createDirectory(Path.of(location()));
    Files.writeString(Path.of(location(), "tdb.lock"), "");
    build();
    try (Store store = Store.open(location())) {
      assertThat(store.documents()).hasSize(5);
    }
  }
}
