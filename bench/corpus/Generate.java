import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes a corpus of any size: articles from the templates beside this file, with invented names and
 * other numbers in each. The same size and seed give the same corpus, and the first hundred articles
 * of a large one are a small one.
 *
 * <p>Use: {@code java bench/corpus/Generate.java FOLDER COUNT [SEED]}; a thousand articles a folder.
 */
public final class Generate {

  private static final Pattern SLOT = Pattern.compile("\\{([A-Za-z]+)([0-9]?)\\}");
  private static final int PER_FOLDER = 1000;

  private static final List<String> FIRST =
      List.of("Anne", "Claire", "Paul", "Marc", "Julie", "Laura", "David", "Martin", "Sarah", "Thomas",
          "Alice", "Hugo", "Emma", "Victor", "Louise", "Simon");
  private static final List<String> HEADS =
      List.of("Bel", "Mar", "Tor", "Val", "Ker", "Lan", "Dor", "Fer", "Nov", "Sal", "Ver", "Bran", "Cor",
          "Gal", "Mont", "Pel", "Ros", "Tal");
  private static final List<String> MIDDLES =
      List.of("a", "e", "i", "o", "an", "en", "in", "on", "ar", "er", "ol", "el");
  private static final List<String> TAILS_OF_PEOPLE =
      List.of("dier", "bert", "mann", "ton", "tin", "court", "vel", "nier", "let", "son");
  private static final List<String> TAILS_OF_FIRMS =
      List.of("tex", "lis", "nova", "mex", "dis", "via", "tron", "nys", "tec", "lux");
  private static final List<String> TAILS_OF_PLACES =
      List.of("ville", "bourg", "field", "mouth", "gny", "lac", "ham", "port");

  private static final Map<String, List<String>> WORDS =
      Map.of(
          "jour", List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi"),
          "day", List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday"),
          "adjfr", List.of("lyonnais", "breton", "belge", "italien", "normand"),
          "adjen", List.of("Scottish", "Welsh", "Danish", "Canadian", "Texan"),
          "produitfr", List.of("vélos", "lunettes", "pompes", "moteurs", "montres", "robots"),
          "producten", List.of("bicycles", "glasses", "pumps", "engines", "watches", "robots"));

  private Generate() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    int count = Integer.parseInt(arguments[1]);
    long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
    List<String> templates = templates();
    for (int i = 0; i < count; i++) {
      Random random = new Random(seed * 1_000_003 + i);
      Path part = folder.resolve("%03d".formatted(i / PER_FOLDER));
      Files.createDirectories(part);
      String template = templates.get(i % templates.size());
      Files.writeString(part.resolve("%07d.txt".formatted(i)), article(template, random));
    }
  }

  private static List<String> templates() throws IOException {
    List<String> templates = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("bench/corpus/templates"))) {
      for (Path file : files.sorted().toList()) {
        templates.add(Files.readString(file));
      }
    }
    return templates;
  }

  private static String article(String template, Random random) {
    Map<String, String> values = new HashMap<>();
    Matcher slots = SLOT.matcher(template);
    return slots.replaceAll(
        slot -> values.computeIfAbsent(slot.group(), key -> value(slot, random)));
  }

  private static String value(MatchResult slot, Random random) {
    return switch (slot.group(1)) {
      case "P" -> pick(FIRST, random) + " " + name(TAILS_OF_PEOPLE, random);
      case "O" -> name(TAILS_OF_FIRMS, random);
      case "L" -> name(TAILS_OF_PLACES, random);
      case "an" -> Integer.toString(slot.group(2).equals("1") ? 1950 + random.nextInt(40)
          : 2000 + random.nextInt(20));
      case "n" -> Integer.toString(slot.group(2).equals("5") ? 2 + random.nextInt(30)
          : 10 + random.nextInt(900));
      default -> pick(WORDS.get(slot.group(1)), random);
    };
  }

  private static String name(List<String> tails, Random random) {
    return pick(HEADS, random) + pick(MIDDLES, random) + pick(tails, random);
  }

  private static String pick(List<String> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
