package io.newsgraph.corenlp.repair;

import io.newsgraph.corenlp.repair.WordLists.Kind;
import io.newsgraph.text.Upos;

/**
 * "l'Alpine A390, que le groupe assemble": what the parser took for a conjunction is a relative
 * pronoun, when it follows a noun and the verb of its clause has no object.
 */
final class ObjectRelative implements Repair {

  private final WordLists words;

  ObjectRelative(WordLists words) {
    this.words = words;
  }

  @Override
  public void apply(Graph graph) {
    for (int pronoun = 2; pronoun < graph.size(); pronoun++) {
      int verb = graph.head(pronoun);
      invertSubject(graph, pronoun, verb);
      boolean clause =
          graph.is(pronoun, "mark")
              && words.contains(Kind.RELATIVE, graph.lemma(pronoun))
              && graph.tag(pronoun - 1) != Upos.ADV
              && verb > pronoun
              && graph.isVerbal(verb)
              && (graph.is(verb, "ccomp") || graph.is(verb, "advcl"))
              && graph.leftmost(verb) >= pronoun - 1
              && !hasObject(graph, verb);
      int noun = clause ? antecedent(graph, pronoun) : 0;
      if (noun > 0
          && !graph.dominates(verb, noun)
          && (isRelative(graph, verb, noun) || graph.child(verb, "nsubj") > verb)) {
        graph.setRelativePronoun(pronoun);
        graph.attach(pronoun, verb, "obj");
        graph.attach(verb, noun, "acl:relcl");
      }
    }
    toName(graph);
  }

  /**
   * "la propriété d'Acme, que contrôle Léa Roy": an object relative goes with the name before it.
   */
  private static void toName(Graph graph) {
    for (int pronoun = 3; pronoun < graph.size(); pronoun++) {
      int verb = graph.head(pronoun);
      boolean inverted =
          graph.isRelativePronoun(pronoun)
              && graph.is(pronoun, "obj")
              && graph.form(pronoun - 1).equals(",")
              && graph.tag(pronoun - 2) == Upos.PROPN
              && graph.is(verb, "acl")
              && graph.child(verb, "nsubj") > verb;
      if (!inverted) {
        continue;
      }
      int name = pronoun - 2;
      while (graph.is(name, "flat") && graph.head(name) > 0 && graph.head(name) < name) {
        name = graph.head(name);
      }
      if (graph.is(name, "nmod") && graph.dominates(graph.head(verb), name)) {
        graph.attach(verb, name, graph.relation(verb));
      }
    }
  }

  /** "Acme, que contrôle le fonds Zeta": behind a comma and the verb stands the subject. */
  private void invertSubject(Graph graph, int pronoun, int verb) {
    boolean inverted =
        pronoun > 2
            && graph.is(pronoun, "mark")
            && words.contains(Kind.RELATIVE, graph.lemma(pronoun))
            && graph.form(pronoun - 1).equals(",")
            && graph.tag(pronoun - 2) == Upos.PROPN
            && verb == pronoun + 1
            && graph.tag(verb) == Upos.VERB
            && !graph.has(verb, "nsubj")
            && graph.children(verb, "obj").size() == 1;
    if (inverted && graph.child(verb, "obj") > verb) {
      graph.relabel(graph.child(verb, "obj"), "nsubj");
    }
  }

  private static boolean hasObject(Graph graph, int verb) {
    return graph.has(verb, "obj")
        || graph.has(verb, "ccomp")
        || graph.has(verb, "xcomp")
        || graph.has(verb, "cop")
        || graph.has(verb, "expl")
        || graph.has(verb, "aux:pass");
  }

  /** The noun that ends before the pronoun, a comma between allowed. */
  private int antecedent(Graph graph, int pronoun) {
    int above = graph.head(graph.head(pronoun));
    if (above > 0 && above < pronoun && graph.tag(above) == Upos.NOUN) {
      return above;
    }
    int last = graph.form(pronoun - 1).equals(",") ? pronoun - 2 : pronoun - 1;
    if (last < 1 || !(graph.isNominal(last) || graph.tag(last) == Upos.ADJ)) {
      return 0;
    }
    int noun = last;
    while (graph.head(noun) > 0
        && graph.head(noun) < noun
        && (graph.is(noun, "flat") || graph.is(noun, "amod"))) {
      noun = graph.head(noun);
    }
    boolean time = words.contains(Kind.TIME, graph.lemma(noun));
    return graph.isNominal(noun) && !time ? noun : 0;
  }

  /** Not "l'idée que …", and not what somebody said: the verb above has its object already. */
  private boolean isRelative(Graph graph, int verb, int noun) {
    int above = graph.head(verb);
    if (above == noun || graph.isNominal(above)) {
      return !words.contains(Kind.CLAUSAL, graph.lemma(above));
    }
    return graph.has(above, "obj")
        || graph.has(above, "aux:pass")
        || graph.has(above, "nsubj:pass")
        || (graph.isPastParticiple(above) && graph.is(noun, "obl"));
  }
}
