package io.newsgraph.corenlp.repair;

import io.newsgraph.corenlp.repair.WordLists.Kind;
import io.newsgraph.text.Upos;
import java.util.Locale;

/**
 * "Edna Frey, a Leeds graduate and former banker, …": a noun phrase right behind a name and a comma
 * is no conjunct of the name but explains it; "a director of Calder and chair of Tarn": a position
 * is no conjunct of the name under another one.
 */
final class RoleInSeries implements Repair {

  private final WordLists words;

  RoleInSeries(WordLists words) {
    this.words = words;
  }

  @Override
  public void apply(Graph graph) {
    for (int noun = 3; noun <= graph.size(); noun++) {
      int name = graph.head(noun);
      boolean conjunct =
          graph.is(noun, "conj")
              && graph.tag(noun) == Upos.NOUN
              && name > 0
              && name < noun
              && graph.tag(name) == Upos.PROPN;
      if (!conjunct) {
        continue;
      }
      if (isBehindName(graph, noun)) {
        explain(graph, noun, name);
      } else if (isUnderRole(graph, noun, name)) {
        graph.attach(noun, graph.head(name), "conj");
        for (int coordinator : graph.children(name, "cc")) {
          if (coordinator < noun) {
            graph.attach(coordinator, noun, "cc");
          }
        }
      }
    }
  }

  private static boolean isBehindName(Graph graph, int noun) {
    int begin = graph.leftmost(noun);
    while (begin < noun && graph.tag(begin) == Upos.PUNCT) {
      begin++;
    }
    return begin > 2
        && (graph.tag(begin) == Upos.DET || graph.has(noun, "nmod"))
        && graph.form(begin - 1).equals(",")
        && graph.tag(begin - 2) == Upos.PROPN
        && graph.entity(begin - 2).endsWith("PER")
        && !graph.has(noun, "cc");
  }

  private static void explain(Graph graph, int noun, int name) {
    graph.attach(noun, name, "appos");
    for (int later : graph.children(name, "conj")) {
      boolean series =
          later > noun && graph.tag(later) == Upos.NOUN && commaFree(graph, noun, later);
      if (series) {
        graph.attach(later, noun, "conj");
      }
    }
  }

  private static boolean commaFree(Graph graph, int from, int to) {
    for (int word = from + 1; word < to; word++) {
      if (graph.form(word).equals(",")) {
        return false;
      }
    }
    return true;
  }

  private boolean isUnderRole(Graph graph, int noun, int name) {
    int role = graph.head(name);
    return role > 0
        && role < name
        && graph.is(name, "nmod")
        && graph.has(name, "case")
        && graph.has(noun, "nmod")
        && isPosition(graph, noun)
        && isPosition(graph, role);
  }

  private boolean isPosition(Graph graph, int word) {
    return words.contains(Kind.POSITION, graph.lemma(word).toLowerCase(Locale.ROOT));
  }
}
