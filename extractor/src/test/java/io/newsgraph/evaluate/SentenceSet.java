package io.newsgraph.evaluate;

import io.newsgraph.Pipeline;
import io.newsgraph.Settings;
import io.newsgraph.text.Document;
import io.newsgraph.text.Language;
import io.newsgraph.text.Metadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * Single sentences with the facts that they state, written before the extractor had seen them: a
 * tab-separated file of number, sentence, and {@code subject > property > object > certainty >
 * source} parted by {@code ;} ({@code |} between alternatives, asserted where no certainty is
 * given). In the place of the source, {@code optional} marks a fact on which readers differ.
 *
 * @param language the language of the sentences
 * @param sentences the sentences
 */
record SentenceSet(Language language, List<Entry> sentences) {

  private static final Path FOLDER = Path.of("src", "test", "resources", "io", "newsgraph");

  /** A sentence and its facts. */
  record Entry(int id, String text, List<GoldFact> gold) {}

  static SentenceSet read(Language language) throws IOException {
    return read("sentences", language);
  }

  /** Passages of two to four sentences, whose facts hang on who is meant in them. */
  static SentenceSet passages(Language language) throws IOException {
    return read("passages", language);
  }

  private static SentenceSet read(String folder, Language language) throws IOException {
    Path file = FOLDER.resolve(folder).resolve(language.code() + ".tsv");
    try (Stream<String> lines = Files.lines(file)) {
      return new SentenceSet(
          language, lines.skip(1).filter(l -> !l.isBlank()).map(SentenceSet::entry).toList());
    }
  }

  private static Entry entry(String line) {
    String[] cells = line.split("\t", -1);
    List<GoldFact> gold = new ArrayList<>();
    for (String fact : cells[2].split(" ; ")) {
      if (!fact.isBlank()) {
        gold.add(fact(cells[0], fact.strip().split(" > ")));
      }
    }
    return new Entry(Integer.parseInt(cells[0]), cells[1], gold);
  }

  private static GoldFact fact(String id, String[] parts) {
    boolean optional = parts.length > 4 && parts[4].equals("optional");
    return new GoldFact(
        id,
        GoldFact.alternatives(parts[0]),
        GoldFact.alternatives(parts[1]),
        GoldFact.alternatives(parts[2]),
        parts.length > 3 ? GoldFact.alternatives(parts[3]) : List.of("asserted"),
        parts.length > 4 && !optional ? GoldFact.alternatives(parts[4]) : List.of(),
        Map.of(),
        optional);
  }

  /** The score of the pipeline on the sentences whose number is wanted. */
  FactScore score(IntPredicate wanted) {
    Pipeline pipeline = Pipeline.of(Settings.defaults());
    List<GoldFact> gold = new ArrayList<>();
    List<FactRow> rows = new ArrayList<>();
    for (Entry entry : sentences) {
      if (wanted.test(entry.id())) {
        gold.addAll(entry.gold());
        String id = entry.id() + ".txt";
        pipeline
            .run(new Document(id, entry.text(), language, Metadata.unknown()))
            .facts()
            .forEach(fact -> rows.add(FactRow.of(fact)));
      }
    }
    return new FactScorer(gold, rows).score();
  }
}
