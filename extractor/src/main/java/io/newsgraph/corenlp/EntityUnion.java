package io.newsgraph.corenlp;

import java.util.ArrayList;
import java.util.List;

/**
 * The labels of two name models as one. The first is the better judge of types; the second finds
 * more names, of which it often takes companies and products for persons and places.
 */
final class EntityUnion {

  private EntityUnion() {}

  /**
   * The first model's labels, and the second's where the first has none.
   *
   * @param tags Penn tags: a single word that is no proper noun ("Danish") is no name
   */
  static List<String> of(List<String> first, List<String> second, List<String> tags) {
    List<String> result = new ArrayList<>(first);
    int i = 0;
    while (i < second.size()) {
      int end = i + 1;
      if (second.get(i).startsWith("B-")) {
        while (end < second.size() && second.get(end).startsWith("I-")) {
          end++;
        }
        boolean name = end - i > 1 || tags.get(i).startsWith("NNP");
        if (name && first.subList(i, end).stream().allMatch("O"::equals)) {
          copy(second, i, end, result);
        }
      }
      i = end;
    }
    return result;
  }

  private static void copy(List<String> labels, int begin, int end, List<String> result) {
    String type = labels.get(begin).substring(2);
    boolean doubtful = end - begin == 1 && !type.equals("ORG");
    for (int i = begin; i < end; i++) {
      result.set(i, labels.get(i).substring(0, 2) + (doubtful ? "MISC" : type));
    }
  }
}
