package io.newsgraph.extract;

import io.newsgraph.lexicon.Argument;
import io.newsgraph.lexicon.Cue;
import io.newsgraph.lexicon.EntityClass;
import io.newsgraph.lexicon.Entry;
import io.newsgraph.lexicon.PartOfSpeech;
import io.newsgraph.lexicon.Property;
import io.newsgraph.lexicon.Sense;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import java.util.EnumSet;
import java.util.Set;

/** The classes that the verb of a clause expects of its subject and its object. */
final class Expectations {

  private final LexiconIndex index;

  Expectations(LexiconIndex index) {
    this.index = index;
  }

  /** What may stand in the place of the token; empty when the lexicon does not tell. */
  Set<EntityClass> of(Sentence sentence, Token token) {
    Set<EntityClass> classes = EnumSet.noneOf(EntityClass.class);
    if (token.head() == 0) {
      return classes;
    }
    Token verb = sentence.token(token.head());
    if (!Trees.isVerbal(verb)) {
      return classes;
    }
    boolean passive = sentence.child(verb, "aux:pass").isPresent();
    boolean subject = token.isRelation("nsubj") && !passive && !token.deprel().endsWith(":pass");
    boolean object = token.isRelation("obj") || token.isRelation("nsubj") && !subject;
    if (subject && index.cue(Cue.Kind.SPEECH_VERB, verb.lemma()).isPresent()) {
      classes.add(EntityClass.PERSON);
      classes.add(EntityClass.ORGANIZATION);
    }
    if (token.isRelation("nsubj")) {
      fronted(sentence, token, verb, classes);
      if (!classes.isEmpty()) {
        return classes;
      }
    }
    Argument place = subject ? Argument.Function.SUBJECT : Argument.Function.DIRECT_OBJECT;
    if (!subject && !object) {
      return classes;
    }
    for (LexiconIndex.Pattern pattern : index.entries(PartOfSpeech.VERB, verb.lemma())) {
      if (pattern.words().size() == 1) {
        add(pattern.entry(), place, classes);
      }
    }
    return classes;
  }

  /** "Diplômé de X, il aura …": what the participle or noun in front of the clause is said of. */
  private void fronted(Sentence sentence, Token subject, Token verb, Set<EntityClass> classes) {
    for (Token child : sentence.children(verb)) {
      boolean before = child.id() < subject.id() && sentence.child(child, "nsubj").isEmpty();
      boolean participle =
          before
              && (child.isRelation("advcl") || child.isRelation("acl"))
              && Voice.isPastParticiple(child);
      if (participle) {
        for (LexiconIndex.Pattern pattern : index.entries(PartOfSpeech.VERB, child.lemma())) {
          add(pattern.entry(), Argument.Function.DIRECT_OBJECT, classes);
        }
      }
    }
  }

  private void add(Entry entry, Argument place, Set<EntityClass> classes) {
    for (Sense sense : entry.senses()) {
      Property property = index.property(sense.property());
      if (property == null) {
        continue;
      }
      if (sense.subject().contains(place)) {
        classes.addAll(sense.subjectType().isEmpty() ? property.domain() : sense.subjectType());
      }
      if (sense.object().contains(place)) {
        classes.addAll(sense.objectType().isEmpty() ? property.range() : sense.objectType());
      }
    }
  }
}
