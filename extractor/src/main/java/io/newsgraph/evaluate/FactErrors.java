package io.newsgraph.evaluate;

import java.util.ArrayList;
import java.util.List;

/** Lists what went wrong, for error analysis. */
final class FactErrors {

  private FactErrors() {}

  /** Missed facts, wrong rows, wrong certainties and false facts of the lenient matching. */
  static List<String> of(FactScore score) {
    List<String> lines = new ArrayList<>();
    FactMatching lenient = score.lenientMatching();
    lenient.missed().forEach(gold -> lines.add("MISSED\t" + gold(gold)));
    lenient.wrong().forEach(row -> lines.add("WRONG\t" + row(row)));
    lenient.pairs().stream()
        .filter(pair -> !pair.rightCertainty())
        .forEach(
            pair -> lines.add("STATUS\t" + gold(pair.gold()) + "\tgot " + pair.row().certainty()));
    score.falseFactRows().forEach(row -> lines.add("FALSE\t" + row(row)));
    return lines;
  }

  private static String gold(GoldFact gold) {
    return String.join(
        "\t",
        gold.document(),
        String.join("|", gold.subject()),
        String.join("|", gold.relation()),
        String.join("|", gold.object()),
        String.join("|", gold.certainty()));
  }

  private static String row(FactRow row) {
    return String.join(
        "\t", row.document(), row.subject(), row.relation(), row.object(), row.certainty());
  }
}
