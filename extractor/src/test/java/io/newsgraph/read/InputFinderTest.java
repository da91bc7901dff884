package io.newsgraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFinderTest {

  @TempDir private Path folder;

  @BeforeEach
  void fill() throws IOException {
    for (String name :
        List.of(
            "b.txt",
            "a.md",
            "README.md",
            "gold.tsv",
            "photo.jpg",
            ".hidden.txt",
            "2024/03/c.TXT",
            "2024/readme.txt",
            ".git/d.txt")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "x");
    }
  }

  @Test
  void takesArticlesBelowAFolderSortedByPathAndLeavesTheRestAlone() {
    Scan scan = find(folder.toString());
    assertThat(ids(scan)).containsExactly("2024/03/c.TXT", "a.md", "b.txt");
    assertThat(scan.rejected()).isEmpty();
  }

  @Test
  void takesAnyFileThatIsNamedItself() {
    assertThat(ids(find(path("README.md"), path("gold.tsv"))))
        .containsExactly("README.md", "gold.tsv");
  }

  @Test
  void takesPatternsOverFolders() {
    assertThat(ids(find(path("**/*.{txt,TXT}")))).containsExactly("2024/03/c.TXT", "b.txt");
    assertThat(ids(find(path("2024/*/*")))).containsExactly("03/c.TXT");
    assertThat(ids(find(path("?.md")))).containsExactly("a.md");
  }

  @Test
  void namesByTheRootThatIsGiven() {
    InputFinder finder = new InputFinder(Optional.of(folder));
    assertThat(ids(finder.find(List.of(path("2024"), path("b.txt")))))
        .containsExactly("2024/03/c.TXT", "b.txt");
  }

  @Test
  void takesAFileOnceHoweverOftenItIsNamed() {
    assertThat(ids(find(path("b.txt"), path("b.txt"), path("./b.txt")))).containsExactly("b.txt");
  }

  @Test
  void refusesTwoFilesThatWouldGetOneName() throws IOException {
    Files.writeString(folder.resolve("2024/b.txt"), "y");
    Scan scan = find(path("b.txt"), path("2024/b.txt"));
    assertThat(ids(scan)).containsExactly("b.txt");
    assertThat(scan.rejected()).singleElement().asString().contains("same name", "--root");
  }

  @Test
  void reportsWhatIsMissingOrHoldsNothing() throws IOException {
    Files.createDirectory(folder.resolve("empty"));
    Scan scan =
        find(path("nothing.txt"), path("empty"), path("*.nope"), path("nowhere/*.txt"), "a\u0000b");
    assertThat(scan.inputs()).isEmpty();
    assertThat(scan.rejected())
        .extracting(Rejection::reason)
        .containsExactly(
            "does not exist",
            "holds no article",
            "holds no article",
            "does not exist",
            "is no path or pattern of paths");
  }

  @Test
  void refusesDevices() {
    assertThat(find("/dev/null").rejected()).singleElement().asString().contains("device");
  }

  @Test
  void reportsLinksThatLeadAwayOrBack() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.createSymbolicLink(other.resolve("loop"), folder);
    Files.createSymbolicLink(other.resolve("gone.txt"), folder.resolve("gone"));
    Files.createSymbolicLink(other.resolve("out.txt"), folder.resolve("b.txt"));
    Files.writeString(other.resolve("e.txt"), "x");
    Files.createSymbolicLink(other.resolve("in.txt"), other.resolve("e.txt"));
    Scan scan = find(other.toString());
    assertThat(ids(scan)).containsExactly("e.txt");
    assertThat(scan.rejected())
        .extracting(Rejection::reason)
        .containsExactlyInAnyOrder(
            "is a link to a folder, which is not followed",
            "is a link to nothing",
            "is a link that leads out of the folder");
  }

  @Test
  void followsTheLinkThatIsNamed() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("2024"));
    assertThat(ids(find(link.toString()))).containsExactly("03/c.TXT");
  }

  @Test
  void takesStandardInputOnce() {
    assertThat(find("-", "-").inputs()).containsExactly(new Input.StandardInput());
  }

  private String path(String name) {
    return folder + "/" + name;
  }

  private static Scan find(String... arguments) {
    return new InputFinder(Optional.empty()).find(Arrays.asList(arguments));
  }

  private static List<String> ids(Scan scan) {
    return scan.inputs().stream().map(Input::id).toList();
  }
}
