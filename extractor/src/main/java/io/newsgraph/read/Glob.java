package io.newsgraph.read;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;

/**
 * A path with wildcards: {@code *}, {@code ?}, {@code [a-z]}, <code>{a,b}</code> and, over folders,
 * {@code **}.
 *
 * @param folder the part before the first wildcard
 * @param pattern the rest
 */
record Glob(Path folder, String pattern) {

  private static final String WILDCARDS = "*?[{";
  private static final String ANY_FOLDERS = "**/";

  static boolean isGlob(String argument) {
    return argument.chars().anyMatch(c -> WILDCARDS.indexOf(c) >= 0);
  }

  static Glob of(String argument) {
    int wildcard = 0;
    while (WILDCARDS.indexOf(argument.charAt(wildcard)) < 0) {
      wildcard++;
    }
    int slash = argument.lastIndexOf('/', wildcard);
    String folder = slash < 0 ? "." : argument.substring(0, Math.max(1, slash));
    return new Glob(Path.of(folder), argument.substring(slash + 1));
  }

  /**
   * Tells which paths below the folder it names, relative to the folder; <code>**</code> and a
   * slash stand for no folder too.
   *
   * @throws java.util.regex.PatternSyntaxException if the pattern is broken
   */
  PathMatcher matcher() {
    PathMatcher whole = matcher(pattern);
    if (!pattern.startsWith(ANY_FOLDERS)) {
      return whole;
    }
    PathMatcher here = matcher(pattern.substring(ANY_FOLDERS.length()));
    return path -> whole.matches(path) || here.matches(path);
  }

  private static PathMatcher matcher(String pattern) {
    return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
  }
}
