package io.newsgraph.extract;

import io.newsgraph.lexicon.EntityClass;
import io.newsgraph.text.Language;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import io.newsgraph.text.Upos;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/** Binds pronouns and possessives to what has been mentioned before. */
final class PronounBinder {

  private final LexiconIndex index;
  private final Mentions mentions;
  private final Bindings bindings;
  private final Discourse discourse;
  private final Antecedents antecedents;
  private final Agreement agreement;
  private final Expectations expectations;
  private final RoleNouns roles;
  private final Appositions appositions;

  PronounBinder(
      LexiconIndex index,
      Mentions mentions,
      Bindings bindings,
      Discourse discourse,
      Antecedents antecedents,
      Agreement agreement,
      RoleNouns roles,
      Appositions appositions) {
    this.index = index;
    this.mentions = mentions;
    this.bindings = bindings;
    this.discourse = discourse;
    this.antecedents = antecedents;
    this.agreement = agreement;
    this.expectations = new Expectations(index);
    this.roles = roles;
    this.appositions = appositions;
  }

  /** Binds a personal pronoun. */
  void pronoun(Sentence sentence, Token head, Mention mention) {
    Optional<Pronouns.Pronoun> last = Pronouns.lastNamed(index.language(), sentence, head);
    Pronouns.Pronoun pronoun = last.or(() -> Pronouns.of(index.language(), head)).orElseThrow();
    if (isImpersonal(sentence, head)) {
      return;
    }
    Optional<Integer> topic = topic(sentence, head).filter(e -> agreement.agrees(e, pronoun));
    if (topic.isPresent()) {
      bindings.bind(mention, topic.get(), Resolution.Kind.PRONOUN, 0.9, "the sentence is about it");
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
    Set<EntityClass> expected = expectations.of(sentence, head);
    ToDoubleFunction<Discourse.Occurrence> fit =
        o ->
            o.named()
                    && (isCoArgument(sentence, head, o.entity())
                        || isAntecedent(sentence, head, o.entity()))
                ? 0
                : agreement.of(sentence, head, pronoun, expected, o);
    if (last.isPresent() || Words.fold(head.form()).endsWith("-ci")) {
      discourse
          .lastOccurrence(
              sentence.index(),
              head.id(),
              o ->
                  o.named() && bindings.inSameClause(sentence, head, o.entity())
                      ? 0
                      : fit.applyAsDouble(o))
          .filter(Discourse.Occurrence::named)
          .ifPresent(
              o ->
                  bindings.bind(
                      mention, o.entity(), Resolution.Kind.PRONOUN, 0.7, "the one named last"));
      return;
    }
    Optional<Integer> same =
        sameWord(sentence, head).filter(e -> isPossible(sentence, head, pronoun, e));
    if (same.isPresent()) {
      bindings.bind(
          mention,
          same.get(),
          Resolution.Kind.PRONOUN,
          0.75,
          "the same pronoun before it in the sentence");
      return;
    }
    antecedents
        .best(sentence, head, mention, fit)
        .ifPresent(
            choice ->
                bindings.bind(
                    mention,
                    choice.entity(),
                    Resolution.Kind.PRONOUN,
                    choice.probability(),
                    "the likeliest antecedent that agrees"));
  }

  private boolean isPossible(Sentence sentence, Token head, Pronouns.Pronoun pronoun, int entity) {
    return agreement.agrees(entity, pronoun)
        && !isCoArgument(sentence, head, entity)
        && !(pronoun.plural() && agreement.isSingular(sentence, entity));
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
    boolean nominal =
        predicate.upos() == Upos.ADJ
            || predicate.upos() == Upos.NOUN && sentence.child(predicate, "det").isEmpty();
    boolean clausal =
        sentence.child(predicate, "csubj").isPresent()
            || nominal
                && sentence.child(predicate, "cop").isPresent()
                && sentence.children(predicate).stream()
                    .anyMatch(c -> c.id() > predicate.id() && Trees.isVerbal(c));
    boolean existential =
        head.id() + 2 <= sentence.size()
            && sentence.token(head.id() + 1).form().equals("y")
            && sentence.token(head.id() + 2).lemma().equals("avoir");
    return existential
        || clausal
        || Set.of("falloir", "agir", "pleuvoir", "rester").contains(predicate.lemma());
  }

  /** "Quant à X, il …": what the sentence sets out to speak of. */
  private Optional<Integer> topic(Sentence sentence, Token pronoun) {
    if (!pronoun.isRelation("nsubj")) {
      return Optional.empty();
    }
    return sentence.tokens().stream()
        .filter(t -> t.id() < pronoun.id())
        .filter(
            t -> Trees.marker(sentence, t).stream().findFirst().filter("quant"::equals).isPresent())
        .flatMap(t -> mentions.nameAt(sentence.index(), t.id()).flatMap(bindings::of).stream())
        .findFirst();
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

  /** "le biocapteur qu'elle a mis au point": what the clause is about is not in it again. */
  private boolean isAntecedent(Sentence sentence, Token pronoun, int entity) {
    Token t = pronoun;
    for (int steps = 0; steps < 4 && t.head() != 0; steps++) {
      Token head = sentence.token(t.head());
      if (t.deprel().equals("acl:relcl")) {
        return bindings.at(sentence, head).equals(Optional.of(entity))
            || appositions.namesOf(sentence, head).stream()
                .anyMatch(name -> bindings.of(name).equals(Optional.of(entity)))
            || sentence.children(head).stream()
                .filter(c -> c.id() < head.id())
                .anyMatch(c -> bindings.at(sentence, c).equals(Optional.of(entity)));
      }
      t = head;
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
    ToDoubleFunction<Discourse.Occurrence> fit =
        o ->
            o.named() && (self.contains(o.entity()) || !isWanted(o.entity(), wanted))
                ? 0
                : agreement.of(sentence, head, pronoun, wanted, o);
    antecedents
        .best(sentence, head, mention, fit)
        .ifPresent(
            choice ->
                bindings.bind(
                    mention,
                    choice.entity(),
                    Resolution.Kind.POSSESSIVE,
                    choice.probability(),
                    "the likeliest possessor"));
  }

  private boolean isWanted(int entity, Set<EntityClass> wanted) {
    return wanted.isEmpty() || bindings.hasClass(entity, wanted);
  }
}
