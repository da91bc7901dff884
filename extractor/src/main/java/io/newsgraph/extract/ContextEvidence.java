package io.newsgraph.extract;

import io.newsgraph.lexicon.EntityClass;
import io.newsgraph.lexicon.PartOfSpeech;
import io.newsgraph.text.Language;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import io.newsgraph.text.Upos;

/** What the words right before and behind a name tell of its class, where no noun names one. */
final class ContextEvidence {

  private final LexiconIndex index;

  ContextEvidence(LexiconIndex index) {
    this.index = index;
  }

  void add(Sentence sentence, Mention name, TypeVotes votes) {
    if (index.language() == Language.FRENCH) {
      demonym(sentence, name, votes);
      thing(sentence, name, votes);
    }
  }

  /** "l'italien Leonardo" is a company; "l'Italien Leonardo" would be a man. */
  private void demonym(Sentence sentence, Mention name, TypeVotes votes) {
    if (name.first() < 3) {
      return;
    }
    Token demonym = sentence.token(name.first() - 1);
    boolean bare =
        sentence.token(name.first() - 2).upos() == Upos.DET
            || sentence.token(name.first() - 2).form().matches("au|du");
    if (!bare || index.demonym(demonym).isEmpty()) {
      return;
    }
    if (Words.startsUpper(demonym.form())) {
      votes.add(EntityClass.PERSON, 1.5);
    } else {
      votes.add(EntityClass.ORGANIZATION, 2.5);
    }
  }

  /** "le Pavé, un steak végétal": what is called by a noun for no person or firm is a thing. */
  private void thing(Sentence sentence, Mention name, TypeVotes votes) {
    int comma = name.last() + 1;
    if (comma + 2 > sentence.size()
        || !sentence.token(comma).form().equals(",")
        || !sentence.token(comma + 1).form().matches("une?")) {
      return;
    }
    Token noun = sentence.token(comma + 2);
    boolean unknown =
        noun.upos() == Upos.NOUN
            && noun.head() != 0
            && noun.isRelation("appos")
            && index.classNouns(sentence, noun).isEmpty()
            && index.entries(PartOfSpeech.NOUN, noun.lemma()).isEmpty();
    if (unknown && !sentence.token(name.last()).entity().endsWith("PER")) {
      votes.add(EntityClass.PRODUCT, 0.8);
    }
  }
}
