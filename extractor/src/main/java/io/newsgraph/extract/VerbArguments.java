package io.newsgraph.extract;

import io.newsgraph.lexicon.Argument;
import io.newsgraph.lexicon.Sense;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import io.newsgraph.text.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The arguments of a verb in the alternations of its clause: active, passive, participle, relative
 * clause, infinitive with a controller, coordination. The one mapping of frames to Universal
 * Dependencies for verbs.
 */
final class VerbArguments {

  /** The prepositions of the agent of a passive. */
  static final Set<List<String>> AGENT = Set.of(List.of("par"), List.of("by"));

  private static final Set<String> ARTICLES = Set.of("le", "la", "les", "l'", "the");
  private static final int DEPTH = 6;

  private final Sentence sentence;

  VerbArguments(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Heads of the phrases that fill the argument, coordination spread out. */
  List<Token> fill(Predicate predicate, Sense sense, Argument argument) {
    boolean transitive =
        sense.subject().contains(Argument.Function.DIRECT_OBJECT)
            || sense.object().contains(Argument.Function.DIRECT_OBJECT)
            || predicate.parts().stream().anyMatch(part -> part.isRelation("nsubj:pass"));
    List<Token> heads =
        argument instanceof Argument.Prepositional p
            ? prepositional(predicate, p.marker())
            : function(predicate, transitive, (Argument.Function) argument);
    return expand(heads.stream().filter(t -> !predicate.has(t)).toList());
  }

  private List<Token> function(
      Predicate predicate, boolean transitive, Argument.Function function) {
    Token verb = predicate.head();
    return switch (function) {
      case SUBJECT -> subject(verb, transitive, 0);
      case DIRECT_OBJECT -> object(predicate, verb, 0);
      case INDIRECT_OBJECT -> dative(verb);
      case COMPLEMENT -> complement(verb);
      case GENITIVE -> compounds(verb);
      case COPULATIVE_SUBJECT -> object(predicate, verb, 0);
      default -> List.of();
    };
  }

  private List<Token> expand(List<Token> heads) {
    List<Token> all = new ArrayList<>();
    for (Token head : heads) {
      for (Token member : Trees.coordinated(sentence, head)) {
        if (!all.contains(member)) {
          all.add(member);
        }
      }
    }
    return all;
  }

  /** True for the passive and for a bare past participle. */
  boolean isPassive(Token verb) {
    if (sentence.child(verb, "aux:pass").isPresent()
        || sentence.child(verb, "nsubj:pass").isPresent()) {
      return true;
    }
    if (!isPastParticiple(verb)) {
      return false;
    }
    boolean auxiliary = !sentence.children(verb, "aux").isEmpty();
    if (auxiliary) {
      return sentence.child(verb, "obl:agent").isPresent()
          && sentence.children(verb, "aux").stream()
              .anyMatch(a -> a.lemma().equals("être") || a.lemma().equals("be"));
    }
    if (verb.isRelation("conj")) {
      Token first = Trees.coordinatedVerb(sentence, verb);
      if (isPastParticiple(first)) {
        return isPassive(first);
      }
      if (Trees.isVerbal(first)) {
        return sentence.child(verb, "nsubj").isEmpty();
      }
    }
    return sentence.child(verb, "nsubj").isEmpty()
        || verb.isRelation("acl")
        || verb.isRelation("amod");
  }

  static boolean isPastParticiple(Token verb) {
    return verb.feats().is("VerbForm", "Part") && !verb.feats().is("Tense", "Pres");
  }

  List<Token> subject(Token verb, boolean transitive, int depth) {
    if (depth > DEPTH) {
      return List.of();
    }
    if (isPassive(verb) && transitive) {
      return agent(verb);
    }
    List<Token> own = resolved(sentence.children(verb, "nsubj"));
    if (!own.isEmpty()) {
      return own;
    }
    Optional<Token> inverted = invertedSubject(verb);
    return inverted.isPresent() ? List.of(inverted.get()) : sharedSubject(verb, depth);
  }

  /** "le parti que préside Anna Roy": what follows the verb is its subject. */
  private Optional<Token> invertedSubject(Token verb) {
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
  private List<Token> sharedSubject(Token verb, int depth) {
    if (verb.head() == 0) {
      return List.of();
    }
    Token governor = sentence.token(verb.head());
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
    boolean infinitive = verb.feats().is("VerbForm", "Inf");
    boolean gerund = isMarked(verb, Set.of("of"));
    if (!infinitive && !gerund) {
      return List.of(noun);
    }
    List<Token> owner = new ArrayList<>();
    sentence.children(noun, "nmod").stream().filter(this::isOwner).forEach(owner::add);
    sentence.children(noun, "det").stream()
        .filter(t -> Set.of("son", "sa", "ses", "leur").contains(Words.fold(t.form())))
        .forEach(owner::add);
    if (!owner.isEmpty()) {
      return owner;
    }
    Optional<Token> clause =
        sentence.child(noun, "cop").isPresent()
            ? Optional.of(noun)
            : Trees.clauseHead(sentence, noun);
    return clause.map(c -> anySubject(c, depth + 1)).orElse(List.of());
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
      List<Token> object = resolved(sentence.children(governor, "obj"));
      boolean after = !object.isEmpty() && object.get(0).id() < verb.id();
      if (after && isNominal(object.get(0))) {
        return object;
      }
      List<Token> dative = sentence.children(governor, "iobj");
      if (!dative.isEmpty()) {
        return dative;
      }
    }
    return anySubject(governor, depth + 1);
  }

  private static boolean isNominal(Token token) {
    return token.upos() == Upos.NOUN || token.upos() == Upos.PROPN || token.upos() == Upos.PRON;
  }

  /** The grammatical subject of a clause, whatever its voice. */
  List<Token> anySubject(Token verb, int depth) {
    if (depth > DEPTH) {
      return List.of();
    }
    List<Token> own = resolved(sentence.children(verb, "nsubj"));
    return own.isEmpty() ? sharedSubject(verb, depth + 1) : own;
  }

  List<Token> object(Predicate predicate, Token verb, int depth) {
    if (isPassive(verb)) {
      List<Token> theme = resolved(sentence.children(verb, "obj"));
      theme.removeIf(predicate::has);
      if (!theme.isEmpty() && sentence.child(verb, "nsubj").isPresent()) {
        return theme;
      }
      List<Token> own = resolved(sentence.children(verb, "nsubj"));
      return own.isEmpty() ? sharedSubject(verb, depth) : own;
    }
    if (sentence.child(verb, "nsubj").isEmpty() && invertedSubject(verb).isPresent()) {
      return List.of(sentence.token(verb.head()));
    }
    List<Token> own = new ArrayList<>(resolved(sentence.children(verb, "obj")));
    own.removeIf(predicate::has);
    if (!own.isEmpty()) {
      return own;
    }
    List<Token> other = partitive(verb);
    if (!other.isEmpty()) {
      return other;
    }
    if (verb.isRelation("acl:relcl") && !hasRelative(verb)) {
      return List.of(sentence.token(verb.head()));
    }
    for (Token next : sentence.children(verb, "conj")) {
      if (Trees.isVerbal(next) && next.id() <= verb.id() + 4) {
        List<Token> shared = resolved(sentence.children(next, "obj"));
        if (!shared.isEmpty()) {
          return shared;
        }
      }
    }
    return List.of();
  }

  /** "engager d'anciens chercheurs": a plural with de right after the verb is its object. */
  private List<Token> partitive(Token verb) {
    for (Token child : sentence.children(verb)) {
      boolean plural = Appositions.isPlural(child) && child.upos() == Upos.NOUN;
      boolean de =
          child.isRelation("obl")
              && Trees.marker(sentence, child).equals(List.of("de"))
              && sentence.children(child, "case").stream().anyMatch(c -> c.id() == verb.id() + 1);
      boolean dative = child.isRelation("iobj") && child.id() > verb.id() && isNominal(child);
      if (plural && de || dative) {
        return List.of(child);
      }
    }
    return List.of();
  }

  private boolean hasRelative(Token verb) {
    return sentence.subtree(verb).stream().anyMatch(Pronouns::isRelative);
  }

  private List<Token> dative(Token verb) {
    List<Token> out = new ArrayList<>(resolved(sentence.children(verb, "iobj")));
    if (isPassive(verb) && sentence.child(verb, "obj").isPresent()) {
      out.addAll(resolved(sentence.children(verb, "nsubj")));
    }
    out.addAll(marked(verb, List.of("à")));
    out.addAll(marked(verb, List.of("to")));
    return out;
  }

  private List<Token> complement(Token verb) {
    List<Token> out = new ArrayList<>();
    for (Token child : sentence.children(verb)) {
      List<String> marker = Trees.marker(sentence, child);
      boolean as = marker.equals(List.of("comme")) || marker.equals(List.of("as"));
      if ((child.isRelation("xcomp") && !Trees.isVerbal(child)) || as) {
        out.add(child);
      }
    }
    return out;
  }

  private List<Token> compounds(Token word) {
    List<Token> out = new ArrayList<>(sentence.children(word, "compound"));
    for (Token child : sentence.children(word)) {
      boolean hyphen =
          child.id() < word.id()
              && sentence.token(child.id() + 1).form().equals("-")
              && !child.form().equals("-");
      if (hyphen && !out.contains(child)) {
        out.add(child);
      }
    }
    out.addAll(sentence.children(word, "obl:npmod"));
    out.addAll(sentence.children(word, "obl:unmarked"));
    out.addAll(sentence.children(word, "nmod:poss"));
    out.addAll(hyphenated(word));
    return out;
  }

  /** "Stockholm-based": what stands before the hyphen hangs on the participle as it may. */
  private List<Token> hyphenated(Token word) {
    boolean joined = word.id() > 2 && sentence.token(word.id() - 1).form().equals("-");
    return sentence.children(word, "obl").stream()
        .filter(t -> joined && t.id() == word.id() - 2 && Trees.marker(sentence, t).isEmpty())
        .toList();
  }

  private List<Token> prepositional(Predicate predicate, List<String> marker) {
    Token verb = predicate.head();
    List<Token> out = new ArrayList<>();
    if (marker.equals(List.of("de"))) {
      out.addAll(relativeAdverb(verb, marker));
      predicate.parts().forEach(part -> out.addAll(relativeAdverb(part, marker)));
    }
    if (!out.isEmpty()) {
      return out;
    }
    for (Token part : predicate.parts()) {
      out.addAll(marked(part, marker));
    }
    marked(verb, marker).stream().filter(t -> !out.contains(t)).forEach(out::add);
    if (out.isEmpty() && !marker.equals(List.of("de")) && !marker.equals(List.of("of"))) {
      for (Token child : sentence.children(verb)) {
        boolean argument =
            child.isRelation("obj")
                || child.isRelation("obl")
                || child.isRelation("xcomp")
                || child.isRelation("nsubj:pass");
        if (argument && child.id() > verb.id()) {
          out.addAll(marked(child, marker));
        }
      }
    }
    if (out.isEmpty()) {
      out.addAll(relativeAdverb(verb, marker));
      out.addAll(clitic(verb, marker));
    }
    if (out.isEmpty() && verb.isRelation("conj") == false) {
      for (Token next : sentence.children(verb, "conj")) {
        if (Trees.isVerbal(next) && next.id() <= verb.id() + 3) {
          out.addAll(marked(next, marker));
        }
      }
    }
    return out;
  }

  /** "y a investi", "en est propriétaire": the clitic stands for à, dans or de and a noun. */
  private List<Token> clitic(Token verb, List<String> marker) {
    boolean place = Set.of("à", "en", "dans").contains(marker.get(0)) && marker.size() == 1;
    boolean of = marker.equals(List.of("de"));
    List<Token> out = new ArrayList<>();
    for (int i = Math.max(1, verb.id() - 3); i < verb.id(); i++) {
      Token token = sentence.token(i);
      String form = Words.fold(token.form());
      if (token.upos() == Upos.PRON && (place && form.equals("y") || of && form.equals("en"))) {
        out.add(token);
      }
    }
    return out;
  }

  private List<Token> relativeAdverb(Token verb, List<String> marker) {
    boolean place = Set.of("à", "en", "dans", "in", "at").contains(marker.get(0));
    boolean of = marker.equals(List.of("de")) || marker.equals(List.of("of"));
    for (Token child : sentence.children(verb)) {
      String form = Words.fold(child.form());
      boolean where = place && (form.equals("ou") || form.equals("where"));
      if (where || of && form.equals("dont")) {
        Optional<Token> antecedent = Trees.antecedent(sentence, child);
        if (antecedent.isPresent()) {
          return List.of(antecedent.get());
        }
      }
    }
    return List.of();
  }

  /** Phrases below the word that are marked by this preposition. */
  List<Token> marked(Token word, List<String> marker) {
    List<Token> out = new ArrayList<>();
    for (Token child : sentence.children(word)) {
      if (isPhrase(child) && Trees.marker(sentence, child).equals(marker)) {
        out.add(relativeResolved(child));
      }
    }
    return out.isEmpty() && marker.size() > 2 ? compound(word, marker) : out;
  }

  private static boolean isPhrase(Token child) {
    return child.isRelation("obl")
        || child.isRelation("nmod")
        || child.isRelation("advcl")
        || child.isRelation("xcomp")
        || child.isRelation("advmod")
        || child.isRelation("dep")
        || child.isRelation("iobj");
  }

  /** "à la tête de X", "au sein de X" where the parser makes a phrase of the noun in between. */
  private List<Token> compound(Token word, List<String> marker) {
    List<String> words =
        marker.stream()
            .filter(w -> !ARTICLES.contains(w))
            .map(w -> w.equals("d'") ? "de" : w)
            .toList();
    List<Token> nouns = new ArrayList<>();
    List<Token> heads = List.of(word);
    for (int i = 0; i + 2 < words.size(); i += 2) {
      heads = nouns(heads, words.get(i), words.get(i + 1));
      if (heads.isEmpty()) {
        return List.of();
      }
      nouns.addAll(0, heads);
    }
    List<String> last = List.of(words.get(words.size() - 1));
    return nouns.stream()
        .flatMap(noun -> marked(noun, last).stream())
        .filter(token -> !nouns.contains(token))
        .toList();
  }

  private List<Token> nouns(List<Token> heads, String preposition, String noun) {
    return heads.stream()
        .flatMap(head -> marked(head, List.of(preposition)).stream())
        .filter(token -> NounPhrases.same(token, Words.fold(noun)))
        .toList();
  }

  private List<Token> resolved(List<Token> tokens) {
    return new ArrayList<>(tokens.stream().map(this::relativeResolved).toList());
  }

  private Token relativeResolved(Token token) {
    return Pronouns.isRelative(token) ? Trees.antecedent(sentence, token).orElse(token) : token;
  }
}
