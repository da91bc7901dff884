package io.newsgraph.corenlp.repair;

import io.newsgraph.corenlp.repair.WordLists.Kind;
import io.newsgraph.text.Upos;
import java.util.Set;

/** "NAME, le NOUN …," is an apposition to the name, whatever else the parser hung the noun on. */
final class Apposition implements Repair {

  /** Relations a noun phrase without preposition has only by mistake in this place. */
  private static final Set<String> DOUBTFUL =
      Set.of(
          "advcl", "conj", "nmod", "dep", "obl", "xcomp", "parataxis", "appos", "acl", "compound");

  /** Relations a name without preposition has to a verb only by mistake in this place. */
  private static final Set<String> STRAY =
      Set.of("conj", "dep", "obl", "xcomp", "advcl", "obj", "appos");

  private final WordLists words;

  Apposition(WordLists words) {
    this.words = words;
  }

  @Override
  public void apply(Graph graph) {
    for (int comma = 2; comma < graph.size(); comma++) {
      if (graph.form(comma).equals(",")) {
        int name = nameEndingAt(graph, comma - 1);
        int noun = name == 0 ? 0 : nounBeginningAt(graph, comma + 1);
        if (noun > 0 && !graph.dominates(noun, name) && isDoubtful(graph, noun, name)) {
          graph.attach(noun, name, "appos");
        }
        nameAfterTitle(graph, comma);
        nameOfRelation(graph, comma);
      }
    }
  }

  /** "avec son mari, le cinéaste Paolo Rinaldi": who stands in a relation is named behind it. */
  private void nameOfRelation(Graph graph, int comma) {
    int named = comma + 1 < graph.size() ? nounBeginningAt(graph, comma + 1) : 0;
    boolean withName =
        named > 0
            && graph.children(named, "appos").stream().anyMatch(c -> graph.tag(c) == Upos.PROPN);
    if (!withName || graph.is(named, "nsubj") || graph.has(named, "case")) {
      return;
    }
    int noun = nounEndingAt(graph, comma - 1);
    boolean possessed =
        graph.tag(noun) == Upos.NOUN
            && graph.children(noun, "det").stream().anyMatch(d -> graph.feats(d).is("Poss", "Yes"));
    if (possessed && !graph.dominates(named, noun) && graph.head(named) != noun) {
      graph.attach(named, noun, "appos");
    }
  }

  /** "sourit son patron, Karim Osmani,": a name behind a noun with an article names it. */
  private static void nameAfterTitle(Graph graph, int comma) {
    int name = comma + 1;
    boolean stray =
        graph.tag(name) == Upos.PROPN
            && graph.entity(name).equals("B-PER")
            && STRAY.stream().anyMatch(r -> graph.relation(name).equals(r))
            && !graph.has(name, "cc")
            && !graph.has(name, "conj")
            && graph.isVerbal(graph.head(name));
    int noun = stray ? nounEndingAt(graph, comma - 1) : 0;
    if (noun > 0 && graph.tag(noun) == Upos.NOUN && graph.has(noun, "det")) {
      graph.attach(name, noun, "appos");
    }
  }

  /** The highest noun whose phrase ends with this word. */
  private static int nounEndingAt(Graph graph, int last) {
    int noun = last;
    while (graph.head(noun) > 0
        && graph.head(noun) < noun
        && graph.isNominal(graph.head(noun))
        && !graph.is(noun, "conj")) {
      noun = graph.head(noun);
    }
    return noun;
  }

  /** The head of the name whose last word this is. */
  private static int nameEndingAt(Graph graph, int last) {
    if (graph.tag(last) != Upos.PROPN) {
      return 0;
    }
    int head = last;
    while (graph.is(head, "flat") && graph.head(head) > 0 && graph.head(head) < head) {
      head = graph.head(head);
    }
    return head;
  }

  /** The noun of a phrase that begins here with an article and ends at a comma or a full stop. */
  private static int nounBeginningAt(Graph graph, int begin) {
    if (graph.tag(begin) != Upos.DET) {
      return 0;
    }
    int noun = graph.head(begin);
    if (noun <= begin || graph.tag(noun) != Upos.NOUN || graph.leftmost(noun) < begin - 1) {
      return 0;
    }
    return noun;
  }

  private boolean isDoubtful(Graph graph, int noun, int name) {
    boolean list = graph.is(noun, "conj") && graph.children(graph.head(noun), "conj").size() > 1;
    boolean secondObject = graph.is(noun, "obj") && graph.head(name) == graph.head(noun);
    return (secondObject || DOUBTFUL.stream().anyMatch(r -> graph.is(noun, r)))
        && !(graph.head(noun) == name && graph.is(noun, "appos"))
        && !list
        && !graph.has(noun, "case")
        && !graph.has(noun, "cc")
        && !graph.has(noun, "conj")
        && !graph.has(noun, "nummod")
        && !words.contains(Kind.TIME, graph.lemma(noun));
  }
}
