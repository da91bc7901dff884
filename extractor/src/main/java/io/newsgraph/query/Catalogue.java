package io.newsgraph.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The questions in {@code queries/}: one SPARQL query a file, with a header that says what it asks.
 */
public final class Catalogue {

  private static final String SUFFIX = ".rq";
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private Catalogue() {}

  /**
   * The question with this name; reads no other file.
   *
   * @throws QueryException.Unknown when there is none; the message names similar ones
   */
  public static Question find(String name) {
    String key = name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    return read(key).orElseThrow(() -> unknown(name));
  }

  /**
   * A question of the user's own.
   *
   * @param name what messages call it
   * @param sparql a query with a header as those of the catalogue have
   * @throws QueryException.Syntax when the header is at fault
   */
  public static Question parse(String name, String sparql) {
    return QuestionReader.read(name, sparql);
  }

  /** True when a question has this name. */
  public static boolean contains(String name) {
    return NAME.matcher(name).matches() && resource(name) != null;
  }

  private static Optional<Question> read(String name) {
    if (!contains(name)) {
      return Optional.empty();
    }
    try (InputStream in = resource(name).openStream()) {
      return Optional.of(QuestionReader.read(name, new String(in.readAllBytes(), UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URL resource(String name) {
    return Catalogue.class.getResource("/queries/" + name + SUFFIX);
  }

  /** All questions in the order of their names. */
  public static List<Question> all() {
    URL folder = Catalogue.class.getResource("/queries");
    if (folder == null) {
      throw new IllegalStateException("queries/ is not on the class path; build again");
    }
    try {
      return all(folder.toURI());
    } catch (URISyntaxException | IOException e) {
      throw new IllegalStateException("cannot read queries/", e);
    }
  }

  private static List<Question> all(URI folder) throws IOException {
    if (!folder.getScheme().equals("jar")) {
      return read(Path.of(folder));
    }
    String place = folder.getRawSchemeSpecificPart();
    Path jar = Path.of(URI.create(place.substring(0, place.indexOf("!/"))));
    try (FileSystem content = FileSystems.newFileSystem(jar)) {
      return read(content.getPath("/queries"));
    }
  }

  private static List<Question> read(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(SUFFIX))
          .map(file -> file.substring(0, file.length() - SUFFIX.length()))
          .flatMap(name -> read(name).stream())
          .sorted(Comparator.comparing(Question::name))
          .toList();
    }
  }

  private static QueryException unknown(String name) {
    List<String> similar =
        all().stream()
            .map(Question::name)
            .filter(known -> Stream.of(name.split("\\W+")).anyMatch(w -> isPart(w, known)))
            .limit(3)
            .toList();
    return new QueryException.Unknown(
        "no question is called \""
            + name
            + "\""
            + (similar.isEmpty() ? "" : "; similar: " + String.join(", ", similar))
            + "; newsgraph queries lists them all");
  }

  private static boolean isPart(String word, String name) {
    return word.length() > 2 && name.contains(word);
  }
}
