package io.newsgraph.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Turns the arguments of a command into inputs: files, folders with everything below them, globs
 * such as {@code news/**}{@code /*.txt}, http and https addresses, and {@code -} for standard
 * input.
 *
 * <p>The id of a document is its path relative to the input root: the folder named, the folder part
 * before the first wildcard, the folder of a file named by itself, or the one root given.
 */
public final class InputFinder {

  private static final Pattern OTHER_SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://");

  private final Optional<Path> root;
  private final List<Input> inputs = new ArrayList<>();
  private final List<Rejection> rejected = new ArrayList<>();
  private final List<Path> folders = new ArrayList<>();
  private final Map<String, Path> pathOfId = new HashMap<>();

  /**
   * A finder for one scan.
   *
   * @param root folder that ids are relative to, instead of that of each argument
   */
  public InputFinder(Optional<Path> root) {
    this.root = root;
  }

  /** Finds the inputs that these arguments name. */
  public Scan find(List<String> arguments) {
    arguments.forEach(this::find);
    return new Scan(inputs, rejected, folders);
  }

  private void find(String argument) {
    if (argument.equals("-")) {
      if (!inputs.contains(new Input.StandardInput())) {
        inputs.add(new Input.StandardInput());
      }
      return;
    }
    if (OTHER_SCHEME.matcher(argument).lookingAt()) {
      findAddress(argument);
      return;
    }
    try {
      Path path = Path.of(argument);
      if (Files.isDirectory(path)) {
        addFolder(argument, path, file -> true);
      } else if (!Files.exists(path) && Glob.isGlob(argument)) {
        addGlob(argument);
      } else {
        addNamed(argument, path);
      }
    } catch (InvalidPathException | PatternSyntaxException e) {
      reject(argument, "is no path or pattern of paths", "check how it is written");
    }
  }

  private void findAddress(String argument) {
    int fragment = argument.indexOf('#');
    Input.Web page = new Input.Web(fragment < 0 ? argument : argument.substring(0, fragment));
    if (!Web.isAddress(argument)) {
      reject(argument, "is not on the web", "give an http or https address, or a path");
    } else if (!inputs.contains(page)) {
      inputs.add(page);
    }
  }

  /** Finds the inputs that a file lists, one a line; {@code -} is a list on standard input. */
  public Scan findListed(String list, InputStream standardInput) {
    try {
      if (list.equals("-")) {
        return find(lines(standardInput));
      }
      Path file = Path.of(list);
      if (!Files.isRegularFile(file)) {
        reject(list, "is no file with a list of inputs", "check the path");
        return new Scan(inputs, rejected, folders);
      }
      try (InputStream in = Files.newInputStream(file)) {
        return find(lines(in));
      }
    } catch (IOException | InvalidPathException e) {
      reject(list, "cannot be read", "check its permissions");
    } catch (ReadException e) {
      rejected.add(e.of(list));
    }
    return new Scan(inputs, rejected, folders);
  }

  private static List<String> lines(InputStream in) throws ReadException, IOException {
    return Content.ofFile("list", in, ReadOptions.defaults())
        .text()
        .lines()
        .filter(line -> !line.isBlank())
        .toList();
  }

  private void addNamed(String argument, Path path) {
    if (!Files.exists(path)) {
      reject(argument, "does not exist", "check the path");
    } else if (!Files.isRegularFile(path)) {
      reject(argument, "is no regular file (a pipe or a device)", "use - to read standard input");
    } else {
      add(path, path.toAbsolutePath().getParent());
    }
  }

  private void addGlob(String argument) {
    Glob glob = Glob.of(argument);
    if (!Files.isDirectory(glob.folder())) {
      reject(argument, "does not exist", "check the path");
    } else {
      addFolder(argument, glob.folder(), glob.matcher());
    }
  }

  private void addFolder(String argument, Path folder, PathMatcher wanted) {
    int before = inputs.size() + rejected.size();
    FolderScan scan = new FolderScan(folder, wanted);
    try {
      scan.run();
      folders.add(folder);
    } catch (IOException e) {
      reject(argument, "cannot be searched (" + e.getMessage() + ")", "check its permissions");
    }
    rejected.addAll(scan.rejected());
    scan.files().forEach(file -> add(file, folder));
    if (before == inputs.size() + rejected.size()) {
      reject(
          argument, "holds no article", "name files, or a folder with files that newsgraph reads");
    }
  }

  private void add(Path path, Path argumentRoot) {
    Path base = root.orElse(argumentRoot).toAbsolutePath().normalize();
    Path file = path.toAbsolutePath().normalize();
    String id =
        (file.startsWith(base) ? base.relativize(file) : file)
            .toString()
            .replace(file.getFileSystem().getSeparator(), "/");
    Path known = pathOfId.putIfAbsent(id, file);
    if (known == null) {
      inputs.add(new Input.File(path, id));
    } else if (!known.equals(file)) {
      reject(
          path.toString(),
          "would get the same name '" + id + "' as " + known,
          "name their common folder, or give it with --root");
    }
  }

  private void reject(String name, String reason, String advice) {
    rejected.add(Rejection.invalid(name, reason, advice));
  }
}
