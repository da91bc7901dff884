package io.newsgraph.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The score of coreference.
 *
 * @param exact mentions compared by their words
 * @param heads mentions compared by their head word
 * @param links right, wrong and unknown links by kind of mention, and those claims rely on
 * @param errors a tab-separated line for each link that is not right: WRONG or UNKNOWN, group,
 *     mention, the name it is linked to, document
 */
public record CorefReport(
    Metrics exact, Metrics heads, Map<String, CorefLinks.Count> links, List<String> errors)
    implements Report {

  /**
   * The metrics of the CoNLL shared task.
   *
   * @param mentions mentions in chains
   * @param muc links
   * @param bCubed mentions with their chains
   * @param ceafEntity entities
   */
  public record Metrics(
      CorefScore mentions, CorefScore muc, CorefScore bCubed, CorefScore ceafEntity) {

    static <M> Metrics of(List<Set<M>> key, List<Set<M>> response) {
      return new Metrics(
          CorefMetrics.mentions(key, response),
          CorefMetrics.muc(key, response),
          CorefMetrics.bCubed(key, response),
          CorefMetrics.ceafEntity(key, response));
    }

    Metrics plus(Metrics other) {
      return new Metrics(
          mentions.plus(other.mentions),
          muc.plus(other.muc),
          bCubed.plus(other.bCubed),
          ceafEntity.plus(other.ceafEntity));
    }

    /** Mean F1 of the three metrics. */
    public double conll() {
      return (muc.f1() + bCubed.f1() + ceafEntity.f1()) / 3;
    }
  }

  /** Adds the counts of documents up. */
  static CorefReport of(List<CorefReport> documents) {
    CorefScore none = CorefScore.none();
    Metrics nothing = new Metrics(none, none, none, none);
    Map<String, CorefLinks.Count> links = new TreeMap<>();
    documents.forEach(
        d -> d.links.forEach((kind, count) -> links.merge(kind, count, CorefLinks.Count::plus)));
    return new CorefReport(
        documents.stream().map(CorefReport::exact).reduce(nothing, Metrics::plus),
        documents.stream().map(CorefReport::heads).reduce(nothing, Metrics::plus),
        links,
        documents.stream().flatMap(d -> d.errors.stream()).toList());
  }

  /** Precision of the links that claims rely on; links the corpus cannot judge left aside. */
  public double claimLinkPrecision() {
    CorefLinks.Count count = links.getOrDefault(CorefLinks.CLAIMS, new CorefLinks.Count(0, 0, 0));
    return Prf.ratio(count.right(), count.right() + count.wrong());
  }

  @Override
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.addAll(lines("exact mentions", exact));
    lines.addAll(lines("head words", heads));
    lines.add(
        String.format("%-12s %6s %6s %8s %10s", "links", "right", "wrong", "unknown", "precision"));
    links.forEach((kind, count) -> lines.add(line(kind, count)));
    return lines;
  }

  private static List<String> lines(String name, Metrics metrics) {
    return List.of(
        name,
        "  mentions " + metrics.mentions(),
        "  MUC      " + metrics.muc(),
        "  B3       " + metrics.bCubed(),
        "  CEAF-e   " + metrics.ceafEntity(),
        String.format(Locale.ROOT, "  CoNLL F1 %.3f", metrics.conll()));
  }

  private static String line(String kind, CorefLinks.Count count) {
    return String.format(
        Locale.ROOT,
        "%-12s %6d %6d %8d %10.3f",
        kind,
        count.right(),
        count.wrong(),
        count.unknown(),
        Prf.ratio(count.right(), count.right() + count.wrong()));
  }
}
