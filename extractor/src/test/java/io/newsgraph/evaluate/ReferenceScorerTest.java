package io.newsgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compares with the reference scorer, a Python program that lies outside the project in ../shared,
 * on rows made from gold files by seeded damage. Skipped where it is not there.
 */
class ReferenceScorerTest {

  private static final Path SHARED = Path.of("..", "..", "shared");
  private static final Path REFERENCE = SHARED.resolve("tools/score_facts.py");

  @TempDir Path folder;

  @Test
  void agreesOnDamagedGold() throws IOException, InterruptedException {
    if (!Files.isReadable(REFERENCE) || !hasPython()) {
      System.out.println("ReferenceScorerTest skipped, no ../shared");
      Assumptions.abort("skipped, no ../shared");
    }
    for (Path gold : goldFiles()) {
      for (int seed = 0; seed < 2; seed++) {
        Path rows = folder.resolve("rows-" + seed + ".tsv");
        Files.write(rows, Damage.rows(gold, new Random(seed)));
        assertThat(Evaluation.facts(gold, rows).summary())
            .as("%s, seed %d", gold, seed)
            .isEqualTo(reference(gold, rows));
      }
    }
  }

  private static List<Path> goldFiles() throws IOException {
    Path own = Path.of("src/test/resources/io/newsgraph");
    List<Path> roots = List.of(own, SHARED.resolve("data/news-dev"), SHARED.resolve("seed"));
    List<Path> files = new ArrayList<>();
    for (Path root : roots) {
      try (Stream<Path> all = Files.walk(root)) {
        all.filter(file -> file.endsWith("gold.tsv")).sorted().forEach(files::add);
      }
    }
    return files;
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static List<String> reference(Path gold, Path rows)
      throws IOException, InterruptedException {
    Process python =
        new ProcessBuilder("python3", REFERENCE.toString(), gold.toString(), rows.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String out = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(python.waitFor()).isZero();
    return out.lines().toList();
  }

  /** Rows as a middling extractor would give them, made from gold. */
  private static final class Damage {

    private static final List<String> CERTAINTIES =
        List.of("asserted", "reported", "planned", "negated");

    static List<String> rows(Path goldFile, Random random) throws IOException {
      List<GoldFact> gold = GoldFile.read(goldFile);
      List<String> relations = List.copyOf(Relations.all());
      List<String> lines = new ArrayList<>();
      lines.add("document\tsubject\trelation\tobject\tcertainty\tattributedTo\tqualifiers");
      for (GoldFact fact : gold) {
        for (int copies = random.nextInt(3); copies >= 0; copies--) {
          if (random.nextInt(10) > 1) {
            lines.add(row(fact, gold, relations, random));
          }
        }
      }
      return lines;
    }

    private static String row(
        GoldFact fact, List<GoldFact> gold, List<String> relations, Random random) {
      String subject = name(any(fact.subject(), random), gold, random);
      String object = name(any(fact.object(), random), gold, random);
      boolean turned = random.nextInt(12) == 0;
      String relation = any(fact.relation(), random);
      return String.join(
          "\t",
          "xx/" + fact.document() + ".txt",
          turned ? object : subject,
          random.nextInt(8) == 0 ? relative(relation, relations, random) : relation,
          turned ? subject : object,
          any(random.nextInt(5) == 0 ? CERTAINTIES : fact.certainty(), random),
          source(fact, gold, random),
          "");
    }

    private static String relative(String relation, List<String> relations, Random random) {
      List<String> chain =
          relations.stream().filter(r -> Relations.sameChain(relation, r)).toList();
      return any(random.nextInt(3) == 0 ? relations : chain, random);
    }

    private static String source(GoldFact fact, List<GoldFact> gold, Random random) {
      if (random.nextInt(6) == 0) {
        return any(any(gold, random).subject(), random);
      }
      return fact.source().isEmpty() ? "" : name(any(fact.source(), random), gold, random);
    }

    private static String name(String name, List<GoldFact> gold, Random random) {
      List<String> words = List.of(name.split(" "));
      return switch (random.nextInt(12)) {
        case 0 -> "la " + name.toUpperCase(Locale.ROOT);
        case 1 -> String.join(" ", words.subList(0, 1 + random.nextInt(words.size())));
        case 2 -> String.join(" ", words.subList(random.nextInt(words.size()), words.size()));
        case 3 -> "groupe " + name + " et associés";
        case 4 -> any(any(gold, random).object(), random);
        case 5 -> name.replace('\'', '’').replace('e', 'é');
        case 6 -> name.matches("[0-9-]+") ? name.substring(0, Math.min(4, name.length())) : name;
        case 7 -> name.replaceAll("^([0-9])([0-9]{3})$", "$1 $2").replace("e9 EUR", "04e9 €");
        default -> name;
      };
    }

    private static <T> T any(List<T> choices, Random random) {
      return choices.get(random.nextInt(choices.size()));
    }
  }
}
