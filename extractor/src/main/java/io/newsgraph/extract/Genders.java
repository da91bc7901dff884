package io.newsgraph.extract;

import io.newsgraph.lexicon.Cue;
import io.newsgraph.lexicon.EntityClass;
import io.newsgraph.lexicon.PartOfSpeech;
import io.newsgraph.text.Language;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import io.newsgraph.text.Upos;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the document tells of the gender of its entities: titles, first names, nouns beside them.
 */
final class Genders {

  private final LexiconIndex index;
  private final Entities named;
  private final Map<Integer, Integer> balance = new HashMap<>();

  Genders(
      LexiconIndex index,
      List<Sentence> sentences,
      Mentions mentions,
      Entities named,
      Appositions appositions) {
    this.index = index;
    this.named = named;
    for (Mention mention : mentions.all()) {
      Sentence sentence = sentences.get(mention.sentence());
      if (mention.kind() == Mention.Kind.NAME) {
        title(sentence, mention);
        article(sentence, mention);
      } else if (mention.kind() == Mention.Kind.NOMINAL) {
        Token noun = sentence.token(mention.head());
        if (index.classNouns(sentence, noun).isEmpty()
            && index.demonym(noun).isEmpty()
            && index.entries(PartOfSpeech.NOUN, noun.lemma()).isEmpty()) {
          continue;
        }
        appositions
            .namesOf(sentence, noun)
            .forEach(name -> vote(name, noun.feats().get("Gender"), 1));
      }
    }
  }

  private void title(Sentence sentence, Mention mention) {
    if (mention.first() > 1) {
      String before = sentence.token(mention.first() - 1).form();
      index
          .cue(Cue.Kind.TITLE, before)
          .ifPresent(c -> vote(mention, Optional.ofNullable(c.data().get("gender")), 3));
    }
    index
        .cue(Cue.Kind.PERSON_WORD, sentence.token(mention.first()).form())
        .ifPresent(c -> vote(mention, Optional.ofNullable(c.data().get("gender")), 2));
  }

  /** "la Fémis", "le Cirad", "Fédération …": the article and the noun that a name begins with. */
  private void article(Sentence sentence, Mention name) {
    if (index.language() != Language.FRENCH || named.of(name).isEmpty()) {
      return;
    }
    if (named.entityClass(named.of(name).get()) == EntityClass.PERSON) {
      return;
    }
    Token first = sentence.token(name.first());
    if (name.first() > 1 && sentence.token(name.first() - 1).upos() == Upos.DET) {
      String word = Words.fold(sentence.token(name.first() - 1).form());
      Optional<String> gender =
          switch (word) {
            case "le", "un", "du", "au", "ce" -> Optional.of("Masc");
            case "la", "une", "cette" -> Optional.of("Fem");
            default -> Optional.empty();
          };
      vote(name, gender, 2);
    }
    if (name.last() > name.first() && first.upos() != Upos.PROPN) {
      vote(name, first.feats().get("Gender"), 1);
    }
  }

  private void vote(Mention name, Optional<String> gender, int weight) {
    if (gender.isEmpty()) {
      return;
    }
    named
        .of(name)
        .ifPresent(
            e ->
                balance.merge(
                    e,
                    gender.get().startsWith("Fem") || gender.get().startsWith("fem")
                        ? -weight
                        : weight,
                    Integer::sum));
  }

  /** {@code Masc} or {@code Fem} where the text tells. */
  Optional<String> of(int entity) {
    int b = balance.getOrDefault(entity, 0);
    return b == 0 ? Optional.empty() : Optional.of(b > 0 ? "Masc" : "Fem");
  }

  boolean agrees(int entity, Token noun) {
    Optional<String> own = of(entity);
    Optional<String> other = noun.feats().get("Gender");
    return index.language() != Language.FRENCH
        || own.isEmpty()
        || other.isEmpty()
        || noun.upos() != Upos.NOUN
        || own.get().equals(other.get());
  }

  boolean agrees(int entity, Pronouns.Pronoun pronoun) {
    boolean person = named.entityClass(entity) == EntityClass.PERSON;
    Optional<String> gender = of(entity);
    if (pronoun.plural()) {
      return !person;
    }
    return switch (pronoun.gender()) {
      case MAN -> person && !gender.equals(Optional.of("Fem"));
      case WOMAN -> person && !gender.equals(Optional.of("Masc"));
      case THING -> !person;
      case SPEAKER, SPEAKERS -> false;
      case MASCULINE -> !gender.equals(Optional.of("Fem"));
      case FEMININE -> !gender.equals(Optional.of("Masc"));
      case ANY -> true;
    };
  }
}
