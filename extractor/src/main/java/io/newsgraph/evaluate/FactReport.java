package io.newsgraph.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * The printable score of extracted facts.
 *
 * @param score the figures
 * @param relations the figures of each relation
 * @param qualifiers how well qualifiers were read
 * @param reliability what confidences are worth
 */
public record FactReport(
    FactScore score,
    List<RelationScore> relations,
    QualifierScore qualifiers,
    Reliability reliability)
    implements Report {

  static FactReport of(FactScore score) {
    return new FactReport(
        score,
        RelationScore.of(score),
        QualifierScorer.score(score.lenientMatching().pairs()),
        Reliability.of(score.truthMatching()));
  }

  /** Totals, relations, qualifiers and reliability. */
  @Override
  public List<String> lines() {
    List<String> lines = new ArrayList<>(summary());
    lines.add("");
    lines.addAll(relationLines());
    lines.add("");
    lines.addAll(qualifierLines());
    lines.add("");
    lines.addAll(reliabilityLines());
    return lines;
  }

  /** The four lines of totals, as tools/score_facts.py prints them. */
  public List<String> summary() {
    return List.of(
        "truth    " + score.truth(),
        "lenient  " + score.lenient(),
        "strict   " + score.strict(),
        String.format(
            Locale.ROOT,
            "status %s hedged %s false_facts %d source_R %s source_P %s",
            Prf.round(score.status()),
            printed(score.hedged()),
            score.falseFacts(),
            printed(score.sourceRecall()),
            printed(score.sourcePrecision())));
  }

  private static String printed(OptionalDouble share) {
    return share.isPresent() ? Prf.round(share.getAsDouble()) : "None";
  }

  private List<String> relationLines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            "%-20s %5s %5s %6s %5s %6s %6s %6s %8s",
            "relation", "gold", "found", "missed", "wrong", "P", "R", "F1", "truth F1"));
    for (RelationScore each : relations) {
      Prf lenient = each.lenient();
      lines.add(
          String.format(
              Locale.ROOT,
              "%-20s %5d %5d %6d %5d %6.3f %6.3f %6.3f %8.3f",
              each.relation(),
              lenient.gold(),
              lenient.found(),
              lenient.gold() - lenient.found(),
              lenient.wrong(),
              lenient.precision(),
              lenient.recall(),
              lenient.f1(),
              each.truth().f1()));
    }
    return lines;
  }

  private List<String> qualifierLines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            "%-20s %5s %5s %12s %5s %6s %6s %6s %9s",
            "qualifier", "gold", "right", "contradicted", "extra", "P", "R", "F1", "strict F1"));
    qualifiers.byKey().forEach((key, counts) -> lines.add(qualifierLine(key, counts)));
    lines.add(qualifierLine("all", qualifiers.total()));
    return lines;
  }

  private static String qualifierLine(String key, QualifierScore.Counts counts) {
    Prf lenient = counts.lenient();
    return String.format(
        Locale.ROOT,
        "%-20s %5d %5d %12d %5d %6.3f %6.3f %6.3f %9.3f",
        key,
        counts.demanded(),
        counts.right(),
        counts.contradicted(),
        counts.extra(),
        lenient.precision(),
        lenient.recall(),
        lenient.f1(),
        counts.strict().f1());
  }

  private List<String> reliabilityLines() {
    List<String> lines = new ArrayList<>();
    lines.add(String.format("%-12s %5s %5s %11s", "confidence", "right", "wrong", "share right"));
    reliability.bins().forEach(bin -> lines.add(binLine(bin)));
    lines.add(
        binLine(reliability.high())
            + String.format(
                Locale.ROOT, "   %.3f of all right rows", reliability.shareOfRightAtHigh()));
    return lines;
  }

  private static String binLine(Reliability.Bin bin) {
    return String.format(
        Locale.ROOT,
        "%.2f – %.2f  %5d %5d %11s",
        bin.from(),
        bin.to(),
        bin.right(),
        bin.wrong(),
        bin.right() + bin.wrong() == 0
            ? "–"
            : String.format(Locale.ROOT, "%.3f", bin.shareRight()));
  }

  /** One tab-separated line for each fact missed, row wrong, certainty wrong or false fact. */
  @Override
  public List<String> errors() {
    return FactErrors.of(score);
  }
}
