package io.newsgraph.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One accepted wording of a fact; what stands in brackets may be left out, each pair of brackets
 * for itself. Several blanks are one; case counts.
 *
 * @param slots the texts that subject, relation and object may be
 */
record BenchieWording(List<Set<String>> slots) {

  static BenchieWording of(String subject, String relation, String object) {
    return new BenchieWording(
        Stream.of(subject, relation, object).map(BenchieWording::texts).toList());
  }

  private static Set<String> texts(String slot) {
    Set<String> texts = new HashSet<>();
    expand("", slot, texts);
    return texts;
  }

  private static void expand(String done, String rest, Set<String> texts) {
    int open = rest.indexOf('[');
    int close = rest.indexOf(']', open);
    if (open < 0 || close < 0) {
      texts.add(BenchieTriple.blanks(done + rest));
      return;
    }
    String before = done + rest.substring(0, open);
    expand(before, rest.substring(close + 1), texts);
    expand(before + rest.substring(open + 1, close), rest.substring(close + 1), texts);
  }

  boolean matches(BenchieTriple triple) {
    return slots.get(0).contains(triple.subject())
        && slots.get(1).contains(triple.relation())
        && slots.get(2).contains(triple.object());
  }
}
