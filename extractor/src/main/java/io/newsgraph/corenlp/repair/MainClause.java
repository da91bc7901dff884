package io.newsgraph.corenlp.repair;

import io.newsgraph.corenlp.repair.WordLists.Kind;
import io.newsgraph.text.Upos;

/**
 * The root must be the main clause: not a conjunction ("Et si …"), not a bare participle ("Cité un
 * temps …, il assure"), not the verb of a relative clause ("ACC, dont Stellantis détient 45 %, a
 * mis"), not the subject alone ("La FNSEA, que préside X, a salué").
 */
final class MainClause implements Repair {

  private final WordLists words;

  MainClause(WordLists words) {
    this.words = words;
  }

  @Override
  public void apply(Graph graph) {
    int root = graph.root();
    if (root == 0) {
      return;
    }
    if (graph.isTag(root, Upos.CCONJ, Upos.SCONJ, Upos.ADP, Upos.PUNCT, Upos.DET)) {
      functionWord(graph, root);
    } else if (graph.tag(root) == Upos.VERB && graph.isBareParticiple(root)) {
      participle(graph, root);
    } else if (graph.isNominal(root) && !graph.has(root, "cop") && !graph.has(root, "nsubj")) {
      nominal(graph, root);
    } else if (graph.isVerbal(root) && relativePronoun(graph, root) > 0) {
      relative(graph, root);
    } else if (graph.has(root, "mark") || isExistential(graph, root)) {
      subordinate(graph, root);
    }
  }

  /** "Il y a peu, le PDG clamait": the time is no main clause. */
  private boolean isExistential(Graph graph, int root) {
    return root == 3
        && words.contains(Kind.PERFECT, graph.lemma(root))
        && words.contains(Kind.EXISTENTIAL, graph.lemma(2));
  }

  private static void subordinate(Graph graph, int root) {
    int verb = freeClause(graph, root, true);
    boolean coordinated = verb > 0 && graph.is(verb, "conj") && graph.has(verb, "cc");
    if (verb > 0 && !coordinated && !graph.is(verb, "ccomp")) {
      promote(graph, verb, root, "advcl");
    }
  }

  private static void functionWord(Graph graph, int root) {
    for (int child : graph.children(root)) {
      if (graph.isVerbal(child) || graph.isNominal(child)) {
        promote(graph, child, root, graph.tag(root) == Upos.CCONJ ? "cc" : "dep");
        return;
      }
    }
  }

  private static void participle(Graph graph, int root) {
    int verb = freeClause(graph, root, true);
    if (verb > 0) {
      int noun = graph.leftward(root - 1, w -> graph.isNominal(w));
      boolean modifies =
          noun > 0
              && graph.head(noun) == root
              && graph.form(root - 1).equals(",")
              && noun == root - 2;
      promote(graph, verb, root, "advcl");
      if (modifies) {
        graph.attach(noun, verb, graph.relation(noun));
        graph.attach(root, noun, "acl");
      }
    } else {
      participleAndName(graph, root);
    }
  }

  /** "Arrivé en septembre, Luca de Meo signe …": the noun before the free verb is its subject. */
  private static void participleAndName(Graph graph, int root) {
    for (int verb = root + 2; verb <= graph.size(); verb++) {
      if (isClause(graph, verb) && !graph.has(verb, "nsubj")) {
        int begin = graph.groupBegin(verb);
        int noun = nounEndingAt(graph, begin - 1);
        int left = noun == 0 ? 0 : graph.leftmost(noun);
        if (noun > root && graph.isTag(Upos.PUNCT, left, left - 1)) {
          promote(graph, verb, root, "advcl");
          graph.attach(noun, verb, "nsubj");
        }
        return;
      }
    }
  }

  /** The highest noun whose phrase ends with this word. */
  private static int nounEndingAt(Graph graph, int last) {
    int noun = last;
    while (graph.head(noun) > 0
        && graph.head(noun) < noun
        && graph.rightmost(graph.head(noun)) == last
        && graph.isNominal(graph.head(noun))
        && !graph.is(noun, "conj")) {
      noun = graph.head(noun);
    }
    return graph.isNominal(noun) ? noun : 0;
  }

  private static void nominal(Graph graph, int root) {
    int clause = freeClause(graph, root, true);
    if (clause > 0 && graph.has(root, "case") && graph.head(clause) > 0) {
      promote(graph, clause, root, "obl:mod");
      return;
    }
    if (clause > 0 && isInterruptedByApposition(graph, root, clause)) {
      int apposed = graph.child(clause, "nsubj");
      promote(graph, clause, root, "nsubj");
      graph.attach(apposed, root, "appos");
      return;
    }
    int verb = freeClause(graph, root, false);
    if (verb > 0) {
      promote(graph, verb, root, graph.has(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
    } else if (graph.has(root, "case")) {
      behindPhrase(graph, root);
    }
  }

  /** "D'après Acme, l'éditeur vendrait Zeta": the noun behind the comma and its finite "clause". */
  private static void behindPhrase(Graph graph, int root) {
    for (int noun : graph.children(root, "appos")) {
      for (int verb : graph.children(noun, "acl")) {
        if (isClause(graph, verb)
            && !graph.has(verb, "nsubj")
            && !graph.form(graph.groupBegin(verb) - 1).equals(",")) {
          promote(graph, verb, root, "obl:mod");
          graph.attach(noun, verb, graph.has(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
          return;
        }
      }
    }
  }

  /** "L'acquéreur, un groupe basé à X, s'est engagé": the first noun is the subject. */
  private static boolean isInterruptedByApposition(Graph graph, int root, int verb) {
    int subject = graph.child(verb, "nsubj");
    int begin = graph.leftmost(subject);
    boolean comma =
        graph.form(begin).equals(",") || (begin > 1 && graph.form(begin - 1).equals(","));
    return (graph.is(verb, "acl") || graph.is(verb, "appos"))
        && graph.head(verb) == root
        && subject < verb
        && comma
        && begin <= graph.rightmostBefore(root, subject) + 2
        && graph.form(graph.groupBegin(verb) - 1).equals(",");
  }

  private static void relative(Graph graph, int root) {
    int pronoun = relativePronoun(graph, root);
    int noun = graph.leftward(pronoun - 1, w -> graph.isNominal(w));
    if (noun == 0) {
      return;
    }
    int without = freeClause(graph, root, false);
    int verb = without > 0 || !graph.has(noun, "case") ? without : freeClause(graph, root, true);
    if (verb == 0) {
      return;
    }
    while (graph.head(noun) > 0 && graph.head(noun) < noun && graph.is(noun, "flat")) {
      noun = graph.head(noun);
    }
    promote(graph, verb, root, "acl:relcl");
    for (int child : graph.children(root)) {
      if (child < pronoun) {
        graph.attach(child, verb, graph.relation(child));
      }
    }
    if (!graph.dominates(root, noun)) {
      graph.attach(root, noun, "acl:relcl");
    }
    if (!graph.has(verb, "nsubj") && graph.head(noun) == verb) {
      graph.relabel(noun, "nsubj");
    }
  }

  private static int relativePronoun(Graph graph, int verb) {
    for (int word = 2; word < verb; word++) {
      boolean own =
          graph.head(word) == verb
              || (graph.head(word) > word && graph.head(graph.head(word)) == verb);
      if (own && graph.isRelativePronoun(word)) {
        return word;
      }
    }
    return 0;
  }

  /**
   * A finite clause right of the root that is not a relative one and not introduced by a
   * conjunction.
   *
   * @param withSubject whether it has its own subject
   */
  private static int freeClause(Graph graph, int root, boolean withSubject) {
    for (int word = root + 1; word <= graph.size(); word++) {
      if (isClause(graph, word)
          && graph.has(word, "nsubj") == withSubject
          && followsPunctuation(graph, word, withSubject)) {
        return word;
      }
    }
    return 0;
  }

  private static boolean isClause(Graph graph, int word) {
    return graph.isVerbal(word)
        && !graph.is(word, "aux")
        && !graph.is(word, "cop")
        && graph.isFiniteClause(word)
        && !graph.isRelativeClause(word)
        && !graph.has(word, "mark");
  }

  private static boolean followsPunctuation(Graph graph, int verb, boolean withSubject) {
    int begin = withSubject ? graph.leftmost(verb) : graph.groupBegin(verb);
    return begin > 1 && (graph.tag(begin) == Upos.PUNCT || graph.tag(begin - 1) == Upos.PUNCT);
  }

  private static void promote(Graph graph, int newRoot, int oldRoot, String relation) {
    graph.attach(newRoot, 0, "root");
    graph.attach(oldRoot, newRoot, relation);
  }
}
