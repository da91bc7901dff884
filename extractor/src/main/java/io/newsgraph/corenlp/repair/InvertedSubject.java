package io.newsgraph.corenlp.repair;

import io.newsgraph.text.Upos;
import java.util.Set;

/**
 * Subjects after their verb that the parser takes for objects: the clitic of "tranche-t-il", the
 * speaker after a quotation ("», balaie un proche du dossier") and the subject in a relative clause
 * with an object pronoun ("que contrôle Patrick Drahi").
 */
final class InvertedSubject implements Repair {

  private static final Set<String> CLOSING = Set.of("»", "”", "\"", "''");
  private static final Set<String> SUBORDINATE =
      Set.of("xcomp", "acl", "acl:relcl", "advcl", "conj", "obl", "dep", "appos", "obj", "ccomp");
  private static final Set<String> NOT_SUBJECT = Set.of("obj", "xcomp", "obl", "dep", "appos");

  @Override
  public void apply(Graph graph) {
    for (int word = 1; word <= graph.size(); word++) {
      if (isClitic(graph, word)) {
        attachClitic(graph, word);
      } else if (graph.isVerbal(word) && !graph.is(word, "aux") && !graph.has(word, "nsubj")) {
        speaker(graph, word);
        relative(graph, word);
      }
    }
  }

  private static boolean isClitic(Graph graph, int word) {
    return graph.form(word).startsWith("-")
        && graph.tag(word) == Upos.PRON
        && graph.feats(word).is("Case", "Nom");
  }

  private static void attachClitic(Graph graph, int clitic) {
    int verb = clitic - 1;
    if (verb < 1 || !graph.isVerbal(verb)) {
      return;
    }
    if (graph.is(verb, "aux") || graph.is(verb, "cop")) {
      verb = graph.head(verb);
    }
    if (graph.dominates(clitic, verb)) {
      return;
    }
    boolean other = graph.children(verb, "nsubj").stream().anyMatch(s -> s != clitic);
    graph.attach(clitic, verb, other ? "expl:subj" : "nsubj");
    inserted(graph, verb);
  }

  private static void speaker(Graph graph, int verb) {
    int begin = graph.groupBegin(verb);
    int before = begin - 1;
    if (before > 1 && graph.form(before).equals(",")) {
      before--;
    }
    boolean afterQuote = before >= 1 && CLOSING.contains(graph.form(before));
    if (afterQuote && graph.isFiniteClause(verb)) {
      int infinitive = graph.child(verb, "xcomp");
      if (firstNominalAfter(graph, verb, verb)
          || (infinitive == verb + 1 && firstNominalAfter(graph, infinitive, verb))) {
        inserted(graph, verb);
      }
    }
  }

  /** A clause that says who speaks is inserted, not subordinate. */
  private static void inserted(Graph graph, int verb) {
    int before = graph.groupBegin(verb) - 1;
    boolean afterComma = before >= 1 && graph.tag(before) == Upos.PUNCT;
    if (afterComma && SUBORDINATE.stream().anyMatch(r -> graph.relation(verb).equals(r))) {
      graph.relabel(verb, "parataxis");
    }
  }

  /** Makes the first bare noun below a word the verb's subject; false if there is none. */
  private static boolean firstNominalAfter(Graph graph, int head, int verb) {
    for (int child : graph.children(head)) {
      if (child > head && isBareNominal(graph, child)) {
        graph.attach(child, verb, "nsubj");
        return true;
      }
    }
    return false;
  }

  private static boolean isBareNominal(Graph graph, int word) {
    return NOT_SUBJECT.stream().anyMatch(r -> graph.is(word, r))
        && !graph.has(word, "case")
        && !graph.has(word, "mark")
        && (graph.tag(word) == Upos.PROPN || graph.has(word, "det"));
  }

  private static void relative(Graph graph, int verb) {
    boolean objectPronoun =
        graph.children(verb).stream()
            .anyMatch(c -> c < verb && graph.isRelativePronoun(c) && graph.is(c, "obj"));
    if (objectPronoun && graph.isFiniteClause(verb)) {
      firstNominalAfter(graph, verb, verb);
    }
  }
}
