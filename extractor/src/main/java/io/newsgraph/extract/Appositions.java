package io.newsgraph.extract;

import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import io.newsgraph.text.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which name a common noun goes with: "la start-up toulousaine Aérolis", "DeepMind, l'entreprise
 * …", "chief executive Jane Roe", "le patron de Tesla, Elon Musk".
 */
final class Appositions {

  private final Mentions mentions;
  private final Fit fit;

  /** Appositions while nothing is known of classes. */
  Appositions(Mentions mentions) {
    this(mentions, Appositions::mayTake);
  }

  /** Appositions that keep to what the classes allow. */
  Appositions(Mentions mentions, Fit fit) {
    this.mentions = mentions;
    this.fit = fit;
  }

  /** Whether a noun may be said of a name. */
  interface Fit {
    boolean test(Sentence sentence, Token noun, Mention name);
  }

  /** The names that the noun is an apposition to or a title of, the nearest first. */
  List<Mention> namesOf(Sentence sentence, Token noun) {
    List<Mention> names = new ArrayList<>();
    attachedName(sentence, noun).ifPresent(names::add);
    if (isPlural(noun) && !names.isEmpty()) {
      Token first = sentence.token(names.get(0).head());
      Trees.coordinated(sentence, first).forEach(member -> addName(sentence, member, names));
    }
    if (!isPlural(noun)) {
      precedingName(sentence, noun).ifPresent(name -> addOnce(names, name));
      if (!names.isEmpty()) {
        return names;
      }
    }
    for (Token child : sentence.children(noun, "appos")) {
      for (Token member : Trees.coordinated(sentence, child)) {
        addName(sentence, member, names);
      }
    }
    if (noun.isRelation("appos")
        && noun.head() > endOfFront(sentence, noun)
        && !isSubject(sentence, noun, sentence.token(noun.head()))) {
      Token head = sentence.token(noun.head());
      List<Token> members =
          isPlural(noun)
              ? Trees.coordinated(sentence, Trees.firstConjunct(sentence, head))
              : List.of(head);
      members.forEach(member -> addName(sentence, member, names));
      if (names.isEmpty()) {
        attachedName(sentence, head).ifPresent(name -> addOnce(names, name));
      }
    }
    if (noun.isRelation("conj")) {
      Token first = Trees.firstConjunct(sentence, noun);
      if (first.isRelation("appos") && isCommon(first)) {
        namesOf(sentence, first).forEach(name -> addOnce(names, name));
      }
    }
    return names;
  }

  /** The name that follows the noun without a break, or that it is a compound of (English). */
  Optional<Mention> attachedName(Sentence sentence, Token noun) {
    for (int i = noun.id() + 1; i <= sentence.size(); i++) {
      Optional<Mention> name = mentions.nameAt(sentence.index(), i);
      if (name.isPresent()) {
        boolean free = !isPossessive(sentence, name.get());
        return free && hangsTogether(sentence, noun, name.get()) ? name : Optional.empty();
      }
      Token between = sentence.token(i);
      boolean skip = between.upos() == Upos.ADJ || isQuote(between) || isOpening(sentence, between);
      if (!skip) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Anil Mehta, a professor at MIT": the name right before the comma before the noun. */
  private Optional<Mention> precedingName(Sentence sentence, Token noun) {
    boolean beside =
        noun.isRelation("appos")
            || noun.isRelation("dep")
            || noun.isRelation("conj")
            || noun.isRelation("nmod") && Trees.marker(sentence, noun).isEmpty()
            || isMisplaced(sentence, noun)
            || isExplained(sentence, noun);
    if (!beside || noun.isRelation("nmod:poss")) {
      return Optional.empty();
    }
    if (noun.isRelation("nmod") && sentence.child(noun, "case").isPresent()) {
      return Optional.empty();
    }
    int i = noun.id() - 1;
    while (i >= 1 && isBefore(sentence.token(i)) && i >= noun.id() - 5) {
      i--;
    }
    boolean comma = i > 1 && sentence.token(i).form().matches("[,(–—]");
    return comma
        ? mentions
            .nameAt(sentence.index(), i - 1)
            .filter(name -> fit.test(sentence, noun, name))
            .filter(name -> name.last() > endOfFront(sentence, noun))
            .filter(name -> !isSubject(sentence, noun, sentence.token(name.head())))
        : Optional.empty();
  }

  /** "naquit alors X, la marque qu'il fonda": no object of the verb but what X is. */
  private static boolean isExplained(Sentence sentence, Token noun) {
    boolean relative =
        sentence.children(noun, "acl:relcl").stream()
            .anyMatch(t -> t.id() > noun.id() && !noun.isRelation("nsubj"));
    return relative
        && noun.head() < noun.id()
        && Trees.marker(sentence, noun).isEmpty()
        && !sentence.children(noun, "det").isEmpty();
  }

  /**
   * "passe à X, le fabricant de Y, moyennant": no subject of a participle nor object of a passive.
   */
  private static boolean isMisplaced(Sentence sentence, Token noun) {
    if (noun.head() == 0 || sentence.children(noun, "det").isEmpty()) {
      return false;
    }
    Token governor = sentence.token(noun.head());
    boolean participle =
        governor.form().endsWith("ant") && Trees.isVerbal(governor) && governor.id() > noun.id();
    boolean passive = sentence.child(governor, "aux:pass").isPresent() && governor.id() < noun.id();
    return noun.isRelation("nsubj") && participle || noun.isRelation("obj") && passive;
  }

  /**
   * Where a bare noun or participle that is said of the noun ends ("Docteure de X, cette chimiste
   * …"): the id of the comma before the noun, 0 without such a phrase.
   */
  static int endOfFront(Sentence sentence, Token noun) {
    Token first = sentence.token(1);
    int comma = 2;
    while (comma < noun.id() && !sentence.token(comma).form().equals(",")) {
      comma++;
    }
    boolean bare =
        (first.upos() == Upos.NOUN || first.upos() == Upos.PROPN && first.entity().equals("O"))
                && sentence.children(first, "det").isEmpty()
            || first.feats().is("VerbForm", "Part") && first.upos() != Upos.AUX;
    boolean definite =
        comma < noun.id() - 1
            && comma >= noun.id() - 3
            && sentence.token(comma + 1).upos() == Upos.DET
            && !sentence.token(comma + 1).form().matches("une?|an?|des");
    return bare && definite ? comma : 0;
  }

  /** "Passée par X, la réalisatrice … adapte Y": the noun is whom the participle is said of. */
  static boolean isSubjectAfterParticiple(Sentence sentence, Token noun, Token name) {
    boolean marked = sentence.child(name, "case").isPresent();
    Token governor = name.head() == 0 ? name : sentence.token(name.head());
    boolean participle =
        Trees.isVerbal(governor)
            && governor.feats().is("VerbForm", "Part")
            && governor.id() <= 3
            && governor.id() < name.id()
            && sentence.child(governor, "nsubj").isEmpty()
            && sentence.child(governor, "aux").isEmpty();
    return marked
        && participle
        && noun.id() > name.id()
        && sentence.child(noun, "det").isPresent()
        && sentence.tokens().stream()
            .anyMatch(t -> t.id() > noun.id() && t.feats().is("VerbForm", "Fin"));
  }

  /** The noun is subject of a verb that has no other, whatever the parser hung it on. */
  private static boolean isSubject(Sentence sentence, Token noun, Token name) {
    return isSubjectAfterParticiple(sentence, noun, name)
        || isSubjectAfterSource(sentence, noun, name);
  }

  /**
   * "D'après X, l'éditeur prépare …": behind a phrase with a preposition the verb wants a subject.
   */
  private static boolean isSubjectAfterSource(Sentence sentence, Token noun, Token name) {
    if (name.head() == 0
        || Trees.marker(sentence, name).isEmpty()
        || sentence.child(noun, "det").isEmpty()
        || name.id() > 8) {
      return false;
    }
    Token verb = sentence.token(name.head());
    return Trees.isVerbal(verb)
        && verb.id() > noun.id()
        && (verb.feats().is("VerbForm", "Fin") || !sentence.children(verb, "aux").isEmpty())
        && sentence.children(verb).stream()
            .noneMatch(c -> c.isRelation("nsubj") || c.isRelation("expl") || c.isRelation("csubj"));
  }

  /** A name behind a preposition takes the noun only when the parser hung it there. */
  private static boolean mayTake(Sentence sentence, Token noun, Mention name) {
    Token head = sentence.token(name.head());
    boolean marked = !Trees.marker(sentence, head).isEmpty();
    return !marked || noun.head() == head.id() || noun.isRelation("dep");
  }

  private static boolean isBefore(Token token) {
    return token.upos() == Upos.DET
        || token.upos() == Upos.ADJ
        || token.upos() == Upos.NOUN
        || token.upos() == Upos.NUM
        || token.upos() == Upos.ADP && token.isRelation("case")
        || token.upos() == Upos.ADV;
  }

  private static boolean isOpening(Sentence sentence, Token between) {
    return between.upos() == Upos.DET
        && between.id() < sentence.size()
        && Words.startsUpper(between.form());
  }

  private static boolean isQuote(Token token) {
    return token.form().matches("[«»\"“”'‘’]|``|''");
  }

  private static boolean isPossessive(Sentence sentence, Mention name) {
    int next = name.last() + 1;
    return next <= sentence.size()
        && sentence.token(next).form().matches("['’]s?")
        && sentence.token(next).upos() == Upos.PART;
  }

  private static boolean hangsTogether(Sentence sentence, Token noun, Mention name) {
    Token head = sentence.token(name.head());
    boolean below =
        head.head() == noun.id() && !head.isRelation("nsubj") && !head.isRelation("obj");
    boolean above =
        Trees.firstConjunct(sentence, noun).head() == head.id() && !noun.isRelation("nsubj");
    boolean sisters = head.head() == noun.head() && head.isRelation("flat");
    boolean parserSlip = sentence.children(head, "case").isEmpty() && !head.isRelation("nsubj");
    return below || above || sisters || parserSlip;
  }

  private void addName(Sentence sentence, Token token, List<Mention> names) {
    Optional<Mention> name = mentions.nameAt(sentence.index(), token.id());
    if (name.isEmpty() && (token.upos() == Upos.NOUN || token.upos() == Upos.PROPN)) {
      name = attachedName(sentence, token);
    }
    name.ifPresent(n -> addOnce(names, n));
  }

  private static void addOnce(List<Mention> names, Mention name) {
    if (!names.contains(name)) {
      names.add(name);
    }
  }

  private static boolean isCommon(Token token) {
    return token.upos() == Upos.NOUN || token.upos() == Upos.ADJ;
  }

  static boolean isPlural(Token token) {
    return token.feats().is("Number", "Plur");
  }
}
