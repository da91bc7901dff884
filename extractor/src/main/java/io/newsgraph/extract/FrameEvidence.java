package io.newsgraph.extract;

import io.newsgraph.lexicon.Argument;
import io.newsgraph.lexicon.EntityClass;
import io.newsgraph.lexicon.PartOfSpeech;
import io.newsgraph.lexicon.Property;
import io.newsgraph.lexicon.Sense;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the words of the lexicon expect of the names beside them: the subject of "racheter" is an
 * agent, what stands behind "le PDG de" an organization.
 */
final class FrameEvidence {

  private static final double WEIGHT = 0.8;

  private final LexiconIndex index;
  private final Mentions mentions;

  FrameEvidence(LexiconIndex index, Mentions mentions) {
    this.index = index;
    this.mentions = mentions;
  }

  /** Votes by mention id. */
  Map<Integer, TypeVotes> votes(List<Sentence> sentences) {
    Map<Integer, TypeVotes> votes = new TreeMap<>();
    PredicateFinder finder = new PredicateFinder(index, mentions);
    for (Sentence sentence : sentences) {
      VerbArguments verbs = new VerbArguments(sentence);
      NounArguments nouns = new NounArguments(index, sentence, mentions, new Appositions(mentions));
      for (Predicate predicate : finder.find(sentence)) {
        boolean verb = predicate.entry().partOfSpeech() == PartOfSpeech.VERB;
        for (Sense sense : predicate.entry().senses()) {
          Property property = index.property(sense.property());
          double weight = WEIGHT * sense.weight() / predicate.entry().senses().size();
          for (Property.QualifierSlot slot : slots(sense, property)) {
            Set<EntityClass> parties = parties(property, slot.key());
            if (!parties.isEmpty()) {
              List<Token> tokens =
                  verb
                      ? verbs.fill(predicate, sense, slot.argument())
                      : nouns.fill(predicate, sense, slot.argument());
              tokens.forEach(token -> vote(sentence, token, parties, weight, votes));
            }
          }
          for (boolean subject : new boolean[] {true, false}) {
            Set<EntityClass> classes = classes(sense, property, subject);
            for (Argument argument : subject ? sense.subject() : sense.object()) {
              List<Token> tokens =
                  verb
                      ? verbs.fill(predicate, sense, argument)
                      : nouns.fill(predicate, sense, argument);
              tokens.forEach(token -> vote(sentence, token, classes, weight, votes));
            }
          }
        }
      }
    }
    return votes;
  }

  private static List<Property.QualifierSlot> slots(Sense sense, Property property) {
    return Stream.concat(sense.qualifiers().stream(), property.qualifiers().stream()).toList();
  }

  /** What a qualifier is that becomes subject or object of what the property states besides. */
  private Set<EntityClass> parties(Property property, String key) {
    Set<EntityClass> classes = EnumSet.noneOf(EntityClass.class);
    for (Property.AlsoStates also : property.alsoStates()) {
      if (also.subjectFrom().equals(key)) {
        classes.addAll(index.property(also.property()).domain());
      }
      if (also.objectFrom().equals(key)) {
        classes.addAll(index.property(also.property()).range());
      }
    }
    return classes;
  }

  private static Set<EntityClass> classes(Sense sense, Property property, boolean subject) {
    Set<EntityClass> own = subject ? sense.subjectType() : sense.objectType();
    if (!own.isEmpty()) {
      return own;
    }
    return subject ? property.domain() : property.range();
  }

  private void vote(
      Sentence sentence,
      Token token,
      Set<EntityClass> classes,
      double weight,
      Map<Integer, TypeVotes> votes) {
    mentions
        .nameAt(sentence.index(), token.id())
        .ifPresent(
            name -> {
              TypeVotes own = votes.computeIfAbsent(name.id(), k -> new TypeVotes());
              classes.forEach(c -> own.add(c, weight / classes.size()));
            });
  }
}
