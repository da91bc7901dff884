package io.newsgraph.corenlp.repair;

import io.newsgraph.corenlp.repair.WordLists.Kind;
import io.newsgraph.text.Upos;
import java.util.List;
import java.util.Set;

/**
 * A time without preposition ("mardi", "l'an passé") takes the place of the object, holds it below
 * itself ("officialisé, ce lundi, l'arrivée") or passes for the subject ("Dimanche, les Bleus
 * reçoivent").
 */
final class TimeAdverbial implements Repair {

  private static final Set<String> HELD = Set.of("nmod", "dep", "appos", "conj", "obj");

  private final WordLists words;

  TimeAdverbial(WordLists words) {
    this.words = words;
  }

  @Override
  public void apply(Graph graph) {
    for (int word = 1; word <= graph.size(); word++) {
      if (!isTime(graph, word)) {
        continue;
      }
      if (graph.is(word, "obj")) {
        object(graph, word);
      } else if (graph.is(word, "nsubj") && word == 1) {
        subject(graph, word);
      }
      if (graph.is(word, "obl")) {
        releaseObject(graph, word);
      }
    }
  }

  private boolean isTime(Graph graph, int word) {
    return graph.tag(word) == Upos.NOUN
        && words.contains(Kind.TIME, graph.lemma(word))
        && !graph.has(word, "nummod")
        && !graph.has(word, "case");
  }

  /** The time is no object when another one follows on the verb or below the time's participle. */
  private void object(Graph graph, int word) {
    int verb = graph.head(word);
    List<Integer> objects = graph.children(verb, "obj");
    boolean near =
        graph.has(word, "det")
            && graph.children(word, "amod").stream()
                .anyMatch(a -> words.contains(Kind.NEAR, graph.lemma(a)));
    boolean other = near || objects.stream().anyMatch(o -> o > word);
    for (int child : graph.children(word)) {
      int swallowed = graph.child(child, "obj");
      boolean participle = child > word && graph.isPastParticiple(child);
      if (participle && swallowed > child && !other) {
        graph.attach(swallowed, verb, "obj");
        other = true;
      }
    }
    if (other) {
      graph.relabel(word, "obl");
    }
  }

  private static void subject(Graph graph, int word) {
    int verb = graph.head(word);
    int held = graph.child(word, "conj");
    if (held > 0 && held < verb && !graph.has(held, "cc")) {
      graph.attach(held, verb, "nsubj");
      for (int other : graph.children(word, "conj")) {
        graph.attach(other, held, "conj");
      }
      graph.relabel(word, "obl");
    } else if (graph.children(verb, "nsubj").size() > 1) {
      graph.relabel(word, "obl");
    }
  }

  private static void releaseObject(Graph graph, int word) {
    int verb = graph.head(word);
    if (graph.tag(verb) != Upos.VERB || graph.has(verb, "obj") || graph.has(verb, "aux:pass")) {
      return;
    }
    for (int child : graph.children(word)) {
      boolean held =
          child > word
              && child > verb
              && HELD.stream().anyMatch(r -> graph.is(child, r))
              && graph.isNominal(child)
              && graph.has(child, "det")
              && !graph.has(child, "case");
      if (held) {
        graph.attach(child, verb, "obj");
        return;
      }
    }
  }
}
