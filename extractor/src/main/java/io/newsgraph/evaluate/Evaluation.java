package io.newsgraph.evaluate;

import io.newsgraph.extract.OpenClaim;
import io.newsgraph.link.Fact;
import io.newsgraph.link.LinkedExtraction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The scorers by what is scored; every method returns a {@link Report} to print. */
public final class Evaluation {

  private Evaluation() {}

  /** Extracts the facts of one article file. */
  @FunctionalInterface
  public interface ArticleExtractor {

    /** The facts of this file; their document is the path or the name of the file. */
    List<Fact> extract(Path article) throws IOException;
  }

  /** Scores facts against gold facts. */
  public static FactReport facts(List<GoldFact> gold, List<FactRow> rows) {
    return FactReport.of(new FactScorer(gold, rows).score());
  }

  /**
   * Scores facts against gold facts in some of the articles only.
   *
   * @param articles file stems of the articles
   */
  public static FactReport facts(List<GoldFact> gold, List<FactRow> rows, Set<String> articles) {
    return facts(
        gold.stream().filter(fact -> articles.contains(fact.document())).toList(),
        rows.stream().filter(row -> articles.contains(row.document())).toList());
  }

  /**
   * Scores what {@code extract --format tsv} printed.
   *
   * @param gold gold file
   * @param rows the printed table
   * @throws GoldException when one of the two cannot be read
   */
  public static FactReport facts(Path gold, Path rows) throws IOException {
    return facts(GoldFile.read(gold), FactRow.read(rows));
  }

  /**
   * Extracts and scores a folder of articles ({@code *.txt}) with their {@code gold.tsv}.
   *
   * @throws GoldException when there is no gold file or no article
   */
  public static FactReport folder(Path folder, ArticleExtractor extractor) throws IOException {
    Path goldFile = folder.resolve("gold.tsv");
    if (!Files.isRegularFile(goldFile)) {
      throw new GoldException(folder.toString(), 0, "has no gold.tsv");
    }
    List<GoldFact> gold = GoldFile.read(goldFile);
    List<FactRow> rows = new ArrayList<>();
    for (Path article : articles(folder)) {
      extractor.extract(article).forEach(fact -> rows.add(FactRow.of(fact)));
    }
    return facts(gold, rows);
  }

  /**
   * Extracts and scores KnowledgeNet; what counts is said at {@link KnowledgeNetScorer}.
   *
   * @param file its JSON lines
   * @param pipeline from the text of an English document to its extraction; spans address the text
   *     as given; called from several threads when the options say so
   * @param options folds, limit and threads
   * @throws GoldException when a line is not what the format asks for
   */
  public static KnowledgeNetReport knowledgeNet(
      Path file, Function<String, LinkedExtraction> pipeline, KnowledgeNetOptions options)
      throws IOException {
    return new KnowledgeNetScorer(KnowledgeNetMapping.standard(), pipeline)
        .score(KnowledgeNetFile.read(file, options), options.threads());
  }

  /**
   * Extracts and scores a corpus with gold coreference (CoNLL-U like columns, see {@link
   * CorefFile}).
   *
   * @param file the corpus
   * @param pipeline from a text to its extraction; spans address the text as given
   * @param options which mentions are scored
   * @throws GoldException when a line is not what the format asks for
   */
  public static CorefReport coreference(
      Path file, Function<String, LinkedExtraction> pipeline, CorefOptions options)
      throws IOException {
    return new CorefScorer(pipeline, options).score(CorefFile.read(file));
  }

  /**
   * Scores open extraction on CaRB, see {@link CarbScorer}.
   *
   * @param file gold tuples
   * @param extractor from a sentence (words parted by blanks, Penn Treebank style) to its claims
   * @param threads sentences processed at a time
   * @throws GoldException when a line has no relation
   */
  public static CarbReport carb(Path file, Function<String, List<OpenClaim>> extractor, int threads)
      throws IOException {
    Map<String, List<OpenTuple>> gold = CarbFile.read(file);
    List<String> sentences = List.copyOf(gold.keySet());
    List<List<OpenClaim>> claims = Parallel.map(sentences, threads, extractor);
    Map<String, List<OpenTuple>> tuples = new HashMap<>();
    for (int i = 0; i < sentences.size(); i++) {
      tuples.put(sentences.get(i), claims.get(i).stream().map(OpenTuple::of).toList());
    }
    return CarbScorer.score(gold, tuples);
  }

  /**
   * Scores open extraction on BenchIE, see {@link BenchieScorer}.
   *
   * @param file gold facts
   * @param extractor from a sentence (words parted by blanks, Penn Treebank style) to its claims
   * @param threads sentences processed at a time
   * @throws GoldException when a line is not what the format asks for
   */
  public static BenchieReport benchie(
      Path file, Function<String, List<OpenClaim>> extractor, int threads) throws IOException {
    return Parallel.map(
            BenchieFile.read(file),
            threads,
            sentence -> BenchieReport.of(sentence, extractor.apply(sentence.text())))
        .stream()
        .reduce(new BenchieReport(new Prf(0, 0, 0), new Prf(0, 0, 0)), BenchieReport::plus);
  }

  private static List<Path> articles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> articles =
          files.filter(file -> file.getFileName().toString().endsWith(".txt")).sorted().toList();
      if (articles.isEmpty()) {
        throw new GoldException(folder.toString(), 0, "has no article (*.txt)");
      }
      return articles;
    }
  }
}
