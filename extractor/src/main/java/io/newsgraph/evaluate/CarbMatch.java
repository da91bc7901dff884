package io.newsgraph.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How well an extraction says what a gold tuple says: CaRB's default match ("binary lenient tuple
 * match"). Relations are compared with relations, first arguments with first arguments and the
 * joined others with the joined others, as bags of words with case kept. Without a common word in
 * the relation, or with an argument lacking, precision and recall are 0. The extraction's "be" also
 * matches another form of the verb. Where the gold's relation is a verb of saying, the arguments
 * may also stand the other way round.
 *
 * @param precision share of the extraction's words that match
 * @param recall share of the gold's words that match
 */
record CarbMatch(double precision, double recall) implements Comparable<CarbMatch> {

  private static final CarbMatch NONE = new CarbMatch(0, 0);
  private static final Set<String> FORMS_OF_BE = Resources.words("carb-forms-of-be.txt");
  private static final Set<String> SAYING = Resources.words("carb-verbs-of-saying.txt");
  private static final String BE = "be";

  static CarbMatch of(OpenTuple gold, OpenTuple extraction) {
    CarbMatch straight = compare(gold.binary(), extraction.binary());
    if (SAYING.stream().noneMatch(gold.relation()::contains)) {
      return straight;
    }
    CarbMatch turned = compare(gold.binary(), extraction.turned());
    return straight.compareTo(turned) >= 0 ? straight : turned;
  }

  private static CarbMatch compare(OpenTuple gold, OpenTuple extraction) {
    Count count = new Count();
    if (count.add(gold.relation(), extraction.relation(), true) == 0) {
      return NONE;
    }
    for (int i = 0; i < gold.arguments().size(); i++) {
      if (i < extraction.arguments().size()) {
        count.add(gold.arguments().get(i), extraction.arguments().get(i), false);
      } else {
        return NONE;
      }
    }
    return new CarbMatch(
        Prf.ratio(count.matching, count.given), Prf.ratio(count.matching, count.demanded));
  }

  private static final class Count {

    private int matching;
    private int given;
    private int demanded;

    private int add(String gold, String extraction, boolean relation) {
      List<String> wanted = OpenTuple.words(gold);
      List<String> left = new ArrayList<>(OpenTuple.words(extraction));
      demanded += wanted.size();
      given += left.size();
      int common = 0;
      for (String word : wanted) {
        if (left.remove(word)) {
          common++;
        }
      }
      if (relation && left.contains(BE) && wanted.stream().anyMatch(FORMS_OF_BE::contains)) {
        common++;
      }
      matching += common;
      return common;
    }
  }

  @Override
  public int compareTo(CarbMatch other) {
    int byPrecision = Double.compare(precision, other.precision);
    return byPrecision != 0 ? byPrecision : Double.compare(recall, other.recall);
  }
}
