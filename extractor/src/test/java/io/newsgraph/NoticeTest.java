package io.newsgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The file of licences must keep up with what the program is made of. */
class NoticeTest {

  private static final Path NOTICE = Path.of("..", "NOTICE");
  private static final Path CLASS_PATH = Path.of("target", "classpath.txt");

  @Test
  void noticeNamesEveryLibraryOfTheProgram() throws IOException {
    Set<String> named =
        Pattern.compile("[^\\w.-]+")
            .splitAsStream(Files.readString(NOTICE))
            .collect(Collectors.toSet());

    Set<String> missing = libraries();
    missing.removeAll(named);

    assertThat(missing).as("libraries without a licence in NOTICE").isEmpty();
  }

  /** The artifact names: a local repository keeps a jar as …/artifact/version/file. */
  private static Set<String> libraries() throws IOException {
    String classPath = Files.readString(CLASS_PATH).strip();
    return Arrays.stream(classPath.split(File.pathSeparator))
        .map(jar -> Path.of(jar).getParent().getParent().getFileName().toString())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
