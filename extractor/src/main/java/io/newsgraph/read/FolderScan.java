package io.newsgraph.read;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds the articles below a folder: files with known extensions, sorted by path. Read-me files and
 * hidden files are left alone. Links are not followed out of the folder or back into it; those that
 * would hide an article are reported.
 */
final class FolderScan extends SimpleFileVisitor<Path> {

  private final Path folder;
  private final Path start;
  private final PathMatcher wanted;
  private final List<Path> files = new ArrayList<>();
  private final List<Rejection> rejected = new ArrayList<>();

  /**
   * A scan.
   *
   * @param folder what is searched; it may itself be a link
   * @param wanted is asked with paths relative to the folder
   */
  FolderScan(Path folder, PathMatcher wanted) {
    this.folder = folder;
    // "folder/." is the folder behind a link that was named, which "folder" is not.
    this.start = folder.resolve(".");
    this.wanted = wanted;
  }

  void run() throws IOException {
    Files.walkFileTree(start, this);
    files.sort(null);
  }

  List<Path> files() {
    return List.copyOf(files);
  }

  List<Rejection> rejected() {
    return List.copyOf(rejected);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
    return !directory.equals(start) && isHidden(directory)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    if (attributes.isSymbolicLink()) {
      visitLink(file);
    } else if (isArticle(file) && wanted.matches(start.relativize(file))) {
      if (attributes.isRegularFile()) {
        files.add(shown(file));
      } else {
        reject(file, "is no regular file (a pipe or a device)", "remove it from the folder");
      }
    }
    return FileVisitResult.CONTINUE;
  }

  private void visitLink(Path link) throws IOException {
    if (isHidden(link) || !wanted.matches(start.relativize(link))) {
      return;
    }
    if (!Files.exists(link)) {
      if (isArticle(link)) {
        reject(link, "is a link to nothing", "remove or repair it");
      }
    } else if (Files.isDirectory(link)) {
      reject(link, "is a link to a folder, which is not followed", "name that folder itself");
    } else if (isArticle(link) && !link.toRealPath().startsWith(folder.toRealPath())) {
      reject(link, "is a link that leads out of the folder", "name the file itself");
    }
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
    if (file.equals(start)) {
      throw e;
    }
    if (Files.isDirectory(file) || isArticle(file)) {
      reject(file, "cannot be read", "check its permissions");
    }
    return FileVisitResult.CONTINUE;
  }

  private void reject(Path file, String reason, String advice) {
    rejected.add(Rejection.invalid(shown(file).toString(), reason, advice));
  }

  private Path shown(Path file) {
    return folder.resolve(start.relativize(file));
  }

  private static boolean isHidden(Path file) {
    return file.getFileName().toString().startsWith(".");
  }

  private static boolean isArticle(Path file) {
    String name = file.getFileName().toString();
    return !isHidden(file)
        && !name.toLowerCase(Locale.ROOT).startsWith("readme")
        && Formats.ofName(name).isPresent();
  }
}
