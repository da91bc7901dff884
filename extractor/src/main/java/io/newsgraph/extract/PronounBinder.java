package io.newsgraph.extract;

import io.newsgraph.lexicon.EntityClass;
import io.newsgraph.text.Language;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import io.newsgraph.text.Upos;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/** Binds pronouns and possessives to what has been mentioned before. */
final class PronounBinder {

  private final LexiconIndex index;
  private final Mentions mentions;
  private final Bindings bindings;
  private final Discourse discourse;
  private final Genders genders;
  private final RoleNouns roles;
  private final Appositions appositions;

  PronounBinder(
      LexiconIndex index,
      Mentions mentions,
      Bindings bindings,
      Discourse discourse,
      Genders genders,
      RoleNouns roles,
      Appositions appositions) {
    this.index = index;
    this.mentions = mentions;
    this.bindings = bindings;
    this.discourse = discourse;
    this.genders = genders;
    this.roles = roles;
    this.appositions = appositions;
  }

  /** Binds a personal pronoun. */
  void pronoun(Sentence sentence, Token head, Mention mention) {
    Pronouns.Pronoun pronoun = Pronouns.of(index.language(), head).orElseThrow();
    if (isImpersonal(sentence, head)) {
      return;
    }
    Optional<Integer> echoed = echoedSubject(sentence, head);
    if (echoed.isPresent()) {
      bindings.bind(
          mention,
          echoed.get(),
          Resolution.Kind.PRONOUN,
          0.9,
          "it stresses the subject of its clause");
      return;
    }
    boolean they = pronoun.plural() && index.language() == Language.ENGLISH;
    IntPredicate test =
        e ->
            genders.agrees(e, pronoun)
                && !isCoArgument(sentence, head, e)
                && !(they && isSingular(sentence, e));
    if (Words.fold(head.form()).endsWith("-ci")) {
      discourse
          .last(sentence.index(), head.id(), test)
          .ifPresent(
              e -> bindings.bind(mention, e, Resolution.Kind.PRONOUN, 0.7, "the one named last"));
      return;
    }
    Optional<Integer> same = sameWord(sentence, head).filter(test::test);
    if (same.isPresent()) {
      bindings.bind(
          mention,
          same.get(),
          Resolution.Kind.PRONOUN,
          0.75,
          "the same pronoun before it in the sentence");
      return;
    }
    discourse
        .best(sentence.index(), head.id(), test)
        .ifPresent(
            choice ->
                bindings.bind(
                    mention,
                    choice.entity(),
                    Resolution.Kind.PRONOUN,
                    0.45 + 0.45 * choice.share(),
                    "the most salient antecedent that agrees"));
  }

  /** "A has not bought it; B may have bought it": one pronoun in one sentence means one thing. */
  private Optional<Integer> sameWord(Sentence sentence, Token pronoun) {
    if (index.language() != Language.ENGLISH) {
      return Optional.empty();
    }
    return sentence.tokens().stream()
        .filter(
            t -> t.id() < pronoun.id() && Words.fold(t.form()).equals(Words.fold(pronoun.form())))
        .flatMap(t -> bindings.at(sentence, t).stream())
        .reduce((a, b) -> b);
  }

  private boolean isImpersonal(Sentence sentence, Token head) {
    if (head.isRelation("expl")) {
      return true;
    }
    String word = Words.fold(head.form());
    boolean il = word.equals("il") || word.equals("it");
    if (!il || !head.isRelation("nsubj")) {
      return false;
    }
    Token predicate = sentence.token(head.head());
    boolean clausal =
        sentence.child(predicate, "csubj").isPresent()
            || (predicate.upos() == Upos.ADJ
                && (sentence.child(predicate, "ccomp").isPresent()
                    || sentence.child(predicate, "xcomp").isPresent()));
    return clausal || Set.of("falloir", "agir", "pleuvoir", "rester").contains(predicate.lemma());
  }

  /**
   * "Le joueur, lui, signe", "Google aurait lui aussi investi": the stressed pronoun is the
   * subject.
   */
  private Optional<Integer> echoedSubject(Sentence sentence, Token pronoun) {
    boolean stressed = Set.of("lui", "elle", "eux", "elles").contains(Words.fold(pronoun.form()));
    if (!stressed
        || pronoun.isRelation("nsubj")
        || pronoun.head() == 0
        || pronoun.id() >= sentence.size()) {
      return Optional.empty();
    }
    String next = Words.fold(sentence.token(pronoun.id() + 1).form());
    boolean between =
        next.equals(",") && pronoun.id() > 1 && sentence.token(pronoun.id() - 1).form().equals(",");
    if (!between && !next.equals("aussi") && !next.equals("-meme")) {
      return Optional.empty();
    }
    return sentence.children(sentence.token(pronoun.head()), "nsubj").stream()
        .flatMap(t -> bindings.at(sentence, t).stream())
        .findFirst();
  }

  /** "Sky says they have": what the sentence treats as one is not meant by a plural. */
  private boolean isSingular(Sentence sentence, int entity) {
    for (Token subject : sentence.tokens()) {
      boolean same =
          subject.isRelation("nsubj")
              && mentions
                  .nameAt(sentence.index(), subject.id())
                  .filter(m -> bindings.of(m).equals(Optional.of(entity)))
                  .isPresent();
      if (same && sentence.token(subject.head()).feats().is("Number", "Sing")) {
        return true;
      }
    }
    return false;
  }

  private boolean isCoArgument(Sentence sentence, Token pronoun, int entity) {
    boolean adverbial = Set.of("y", "en").contains(Words.fold(pronoun.form()));
    if (!adverbial
            && !pronoun.isRelation("obj")
            && !pronoun.isRelation("iobj")
            && !pronoun.isRelation("obl")
        || pronoun.head() == 0) {
      return false;
    }
    Token verb = sentence.token(pronoun.head());
    return sentence.children(verb, "nsubj").stream()
        .map(t -> Pronouns.isRelative(t) ? Trees.antecedent(sentence, t).orElse(t) : t)
        .anyMatch(t -> bindings.at(sentence, t).equals(Optional.of(entity)));
  }

  /** Binds a possessive ("son", "its"). */
  void possessive(Sentence sentence, Token head, Mention mention) {
    if (bindings.of(mention).isPresent()) {
      return;
    }
    Pronouns.Pronoun pronoun = Pronouns.of(index.language(), head).orElseThrow();
    Token noun = sentence.token(head.head());
    Set<EntityClass> wanted = roles.otherSide(sentence, noun);
    Set<Integer> self = new TreeSet<>();
    appositions.namesOf(sentence, noun).forEach(m -> bindings.of(m).ifPresent(self::add));
    IntPredicate test =
        e ->
            genders.agrees(e, pronoun)
                && !self.contains(e)
                && (wanted.isEmpty() || bindings.hasClass(e, wanted));
    discourse
        .best(sentence.index(), head.id(), test)
        .ifPresent(
            choice ->
                bindings.bind(
                    mention,
                    choice.entity(),
                    Resolution.Kind.POSSESSIVE,
                    0.5 + 0.4 * choice.share(),
                    "the most salient possessor"));
  }
}
