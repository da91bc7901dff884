package io.newsgraph.extract;

import io.newsgraph.lexicon.Cue;
import io.newsgraph.lexicon.PartOfSpeech;
import io.newsgraph.lexicon.Property;
import io.newsgraph.lexicon.Sense;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import io.newsgraph.text.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether the text says that a role has ended: "ancien PDG", "was chairman", "a dirigé". */
final class Endings {

  private static final Set<String> UNTIL = Set.of("jusque", "jusqu'a", "jusqu'", "until");

  private final LexiconIndex index;
  private final Sentence sentence;

  Endings(LexiconIndex index, Sentence sentence) {
    this.index = index;
    this.sentence = sentence;
  }

  boolean isEnded(Predicate predicate, Sense sense, Property property) {
    if (property.whenEnded().isEmpty() || sense.aspect() == Sense.Aspect.INCHOATIVE) {
      return false;
    }
    if (sense.aspect() == Sense.Aspect.TERMINATIVE
        || isModified(predicate)
        || isLeft(predicate.head())) {
      return true;
    }
    if (isHabit(predicate.head())) {
      return true;
    }
    return predicate.entry().partOfSpeech() == PartOfSpeech.VERB
        ? Tenses.isPast(sentence, predicate.head())
        : sentence.children(predicate.head(), "cop").stream().anyMatch(Tenses::isPastForm);
  }

  /** "stepped down as chairman", "quit as coach": the verb says that the role has ended. */
  private boolean isLeft(Token role) {
    boolean as = Trees.marker(sentence, role).equals(List.of("as"));
    boolean of = Trees.marker(sentence, role).equals(List.of("de")) && role.isRelation("nmod");
    if (!as && !of || role.head() == 0) {
      return false;
    }
    Token governor = sentence.token(role.head());
    if (of) {
      return governor.head() != 0 && leaves(sentence.token(governor.head()), governor);
    }
    Token verb = governor;
    if (!Trees.isVerbal(verb)) {
      return false;
    }
    return index.entries(PartOfSpeech.VERB, verb.lemma()).stream()
        .filter(p -> follow(verb, p.words()))
        .anyMatch(
            p -> p.entry().senses().stream().anyMatch(s -> s.aspect() == Sense.Aspect.TERMINATIVE));
  }

  /** "used to work for X": the verb above and the infinitive's mark say that it is over. */
  private boolean isHabit(Token verb) {
    if (!verb.isRelation("xcomp") || verb.head() == 0) {
      return false;
    }
    String form = sentence.token(verb.head()).form();
    return index.cues(Cue.Kind.ENDED_MODIFIER, form).stream()
        .filter(p -> p.words().size() == 2 && p.words().get(0).equals(Words.fold(form)))
        .anyMatch(
            p ->
                sentence.children(verb, "mark").stream()
                    .anyMatch(m -> NounPhrases.same(m, p.words().get(1))));
  }

  /** "a quitté son poste de directeur": a phrase of verb and position that ends the role. */
  private boolean leaves(Token verb, Token position) {
    return Trees.isVerbal(verb)
        && index.entries(PartOfSpeech.VERB, verb.lemma()).stream()
            .filter(
                p ->
                    p.words().size() > 1 && p.words().contains(Words.fold(position.lemma()))
                        || p.words().contains(Words.fold(position.form())))
            .anyMatch(
                p ->
                    p.entry().senses().stream()
                        .anyMatch(s -> s.aspect() == Sense.Aspect.TERMINATIVE));
  }

  private boolean follow(Token verb, List<String> words) {
    for (int w = 1; w < words.size(); w++) {
      int i = verb.id() + w;
      if (i > sentence.size() || !NounPhrases.same(sentence.token(i), words.get(w))) {
        return false;
      }
    }
    return true;
  }

  private boolean isModified(Predicate predicate) {
    List<Token> words = new ArrayList<>(predicate.parts());
    words.add(predicate.head());
    int first = words.stream().mapToInt(Token::id).min().orElse(predicate.head().id());
    for (int i = first - 1; i >= Math.max(1, first - 3); i--) {
      Token before = sentence.token(i);
      if (isCue(before)) {
        return true;
      }
      if (before.upos() == Upos.PUNCT && !before.form().equals("-") || before.upos() == Upos.VERB) {
        break;
      }
    }
    return words.stream().anyMatch(this::isUntil)
        || words.stream()
            .flatMap(w -> sentence.children(w).stream())
            .anyMatch(
                c ->
                    (c.isRelation("amod") || c.isRelation("advmod") || c.isRelation("compound"))
                        && isCue(c));
  }

  /** "directeur de X jusqu'au printemps". */
  private boolean isUntil(Token word) {
    return word.upos() == Upos.NOUN
        && sentence.child(word, "cop").isEmpty()
        && sentence.children(word, "nmod").stream()
            .flatMap(n -> sentence.children(n, "case").stream())
            .anyMatch(c -> c.id() > word.id() && UNTIL.contains(Words.fold(c.lemma())));
  }

  private boolean isCue(Token token) {
    return index.cue(Cue.Kind.ENDED_MODIFIER, token.lemma()).isPresent()
        || index.cue(Cue.Kind.ENDED_MODIFIER, token.form().replaceAll("-$", "")).isPresent();
  }
}
