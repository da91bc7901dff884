package io.newsgraph.extract;

import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import io.newsgraph.text.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who does what a verb says: its own subject, the agent of a passive, and the subject that a
 * relative clause, a participle, an infinitive or a coordinated verb takes from its surroundings.
 */
final class VerbSubjects {

  /** The prepositions of the agent of a passive. */
  static final Set<List<String>> AGENT = Set.of(List.of("par"), List.of("by"));

  /** Verbs whose subject does what they tell somebody. */
  private static final Set<String> TELLING =
      Set.of("promettre", "jurer", "annoncer", "dire", "indiquer", "confirmer", "promise", "vow");

  private static final Set<String> OF = Set.of("de", "d'");
  private static final int DEPTH = 6;

  private final Sentence sentence;

  VerbSubjects(Sentence sentence) {
    this.sentence = sentence;
  }

  List<Token> subject(Token verb, boolean transitive, int depth) {
    if (depth > DEPTH) {
      return List.of();
    }
    if (Voice.isPassive(sentence, verb) && transitive) {
      return agent(verb);
    }
    List<Token> own = Trees.resolved(sentence, sentence.children(verb, "nsubj"));
    if (!own.isEmpty()) {
      return own;
    }
    Optional<Token> inverted = invertedSubject(verb);
    return inverted.isPresent() ? List.of(inverted.get()) : sharedSubject(verb, depth);
  }

  /** "le parti que préside Anna Roy": what follows the verb is its subject. */
  Optional<Token> invertedSubject(Token verb) {
    boolean que =
        verb.isRelation("acl:relcl")
            && sentence.subtree(verb).stream()
                .anyMatch(
                    t -> t.id() < verb.id() && Set.of("que", "qu'").contains(Words.fold(t.form())));
    return que
        ? sentence.children(verb, "obj").stream().filter(o -> o.id() > verb.id()).findFirst()
        : Optional.empty();
  }

  List<Token> agent(Token verb) {
    List<Token> agents = new ArrayList<>(sentence.children(verb, "obl:agent"));
    for (Token child : sentence.children(verb)) {
      boolean oblique = child.isRelation("obl") || child.isRelation("nmod");
      List<String> marker = Trees.marker(sentence, child);
      if (oblique && !agents.contains(child) && AGENT.contains(marker)) {
        agents.add(child);
      }
    }
    return agents;
  }

  /** The subject that a verb without its own one takes from its surroundings. */
  List<Token> sharedSubject(Token verb, int depth) {
    if (verb.head() == 0) {
      return List.of();
    }
    Token governor = governor(verb);
    if (verb.isRelation("conj") && Trees.isClausal(sentence, governor)) {
      return anySubject(openRelative(governor, verb).orElse(governor), depth);
    }
    if (verb.isRelation("conj")) {
      return Trees.clauseHead(sentence, verb)
          .filter(Trees::isVerbal)
          .map(clause -> anySubject(clause, depth))
          .orElse(List.of());
    }
    if (verb.isRelation("dep") && Trees.isVerbal(governor)) {
      return anySubject(governor, depth);
    }
    if (verb.isRelation("acl")) {
      return acl(verb, governor, depth);
    }
    if (verb.isRelation("amod")) {
      return List.of(governor);
    }
    boolean nonFinite = !verb.feats().is("VerbForm", "Fin");
    if (verb.isRelation("xcomp")
        || nonFinite
            && (verb.isRelation("ccomp")
                || verb.isRelation("advcl")
                || verb.isRelation("parataxis"))) {
      return controller(verb, governor, depth);
    }
    return List.of();
  }

  /** "Prior to joining X, she led Y": what the adverb goes with. */
  private Token governor(Token verb) {
    Token governor = sentence.token(verb.head());
    boolean adverb = governor.upos() == Upos.ADV && governor.isRelation("advmod");
    return adverb && governor.head() != 0 ? sentence.token(governor.head()) : governor;
  }

  /**
   * "…, qui y a injecté un milliard et détient": the relative clause goes on where no comma ends
   * it.
   */
  private Optional<Token> openRelative(Token governor, Token verb) {
    for (int i = verb.id() - 1; i > governor.id(); i--) {
      Token token = sentence.token(i);
      if (token.form().equals(",")) {
        return Optional.empty();
      }
      if (token.isRelation("acl:relcl") && Trees.isVerbal(token)) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }

  private List<Token> acl(Token verb, Token noun, int depth) {
    boolean gerund = isMarked(verb, Set.of("of"));
    if (!Tenses.isInfinitive(sentence, verb) && !gerund) {
      return isTimeSpent(verb, noun) ? ofClause(noun, depth) : List.of(noun);
    }
    List<Token> owner = new ArrayList<>();
    sentence.children(noun, "nmod").stream().filter(this::isOwner).forEach(owner::add);
    sentence.children(noun, "det").stream()
        .filter(t -> Set.of("son", "sa", "ses", "leur").contains(Words.fold(t.form())))
        .forEach(owner::add);
    if (!owner.isEmpty()) {
      return owner;
    }
    return ofClause(noun, depth);
  }

  private List<Token> ofClause(Token noun, int depth) {
    Optional<Token> clause =
        sentence.child(noun, "cop").isPresent()
            ? Optional.of(noun)
            : Trees.clauseHead(sentence, noun);
    return clause.map(c -> anySubject(c, depth + 1)).orElse(List.of());
  }

  /** "après douze ans passés chez X, Y": the subject of the clause is who has spent them. */
  private boolean isTimeSpent(Token verb, Token noun) {
    return noun.isRelation("obl")
        && sentence.child(noun, "nummod").isPresent()
        && Voice.isPastParticiple(verb);
  }

  /** "l'offre de X", "X's plan", "the plan of X", "the plan by X". */
  private boolean isOwner(Token modifier) {
    List<String> marker = Trees.marker(sentence, modifier);
    return modifier.isRelation("nmod:poss")
        || marker.equals(List.of("de"))
        || marker.equals(List.of("of"))
        || AGENT.contains(marker);
  }

  private boolean isMarked(Token verb, Set<String> words) {
    return sentence.children(verb, "mark").stream()
        .anyMatch(m -> words.contains(Words.fold(m.form())));
  }

  /** Who does what the infinitive or gerund says ("prevents X from buying": X). */
  private List<Token> controller(Token verb, Token governor, int depth) {
    if (verb.isRelation("xcomp") || isMarked(verb, Set.of("from", "of"))) {
      List<Token> object = Trees.resolved(sentence, sentence.children(governor, "obj"));
      object.removeIf(o -> o.feats().is("Reflex", "Yes"));
      boolean before = !object.isEmpty() && object.get(0).id() < verb.id();
      if (before && isNominal(object.get(0))) {
        return object;
      }
      List<Token> dative = dative(verb, governor);
      if (!dative.isEmpty()) {
        return dative;
      }
    }
    return anySubject(governor, depth + 1);
  }

  /** "permet à X de racheter Y": X, unless it is only told ("promet à X de"). */
  private List<Token> dative(Token verb, Token governor) {
    if (TELLING.contains(governor.lemma())) {
      return List.of();
    }
    List<Token> out = new ArrayList<>(sentence.children(governor, "iobj"));
    if (isMarked(verb, OF)) {
      for (Token child : sentence.children(governor, "obl")) {
        boolean between = child.id() > governor.id() && child.id() < verb.id();
        if (between && Trees.marker(sentence, child).equals(List.of("à"))) {
          out.add(child);
        }
      }
    }
    return out;
  }

  static boolean isNominal(Token token) {
    return token.upos() == Upos.NOUN || token.upos() == Upos.PROPN || token.upos() == Upos.PRON;
  }

  /** The grammatical subject of a clause, whatever its voice. */
  List<Token> anySubject(Token verb, int depth) {
    if (depth > DEPTH) {
      return List.of();
    }
    List<Token> own = Trees.resolved(sentence, sentence.children(verb, "nsubj"));
    return own.isEmpty() ? sharedSubject(verb, depth + 1) : own;
  }
}
