package io.newsgraph.extract;

import io.newsgraph.lexicon.Argument;
import io.newsgraph.lexicon.EntityClass;
import io.newsgraph.lexicon.PartOfSpeech;
import io.newsgraph.lexicon.Place;
import io.newsgraph.lexicon.Property;
import io.newsgraph.lexicon.Sense;
import io.newsgraph.lexicon.ValueKind;
import io.newsgraph.text.Document;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the claims of one sentence: the frames of the lexicon with their arguments and stance. */
final class ClaimReader {

  private final LexiconIndex index;
  private final Document document;
  private final Sentence sentence;
  private final Resolver resolver;
  private final VerbArguments verbs;
  private final NounArguments nouns;
  private final StanceReader stances;
  private final Circumstances circumstances;
  private final Endings endings;
  private final Successions successions;
  private final ImpliedPossessors implied;

  ClaimReader(
      LexiconIndex index,
      Document document,
      Sentence sentence,
      Mentions mentions,
      Resolver resolver,
      SentenceValues values,
      ImpliedPossessors implied) {
    this.index = index;
    this.document = document;
    this.sentence = sentence;
    this.resolver = resolver;
    this.verbs = new VerbArguments(sentence);
    this.nouns = new NounArguments(index, sentence, mentions, resolver.appositions());
    this.stances = new StanceReader(index, sentence);
    this.circumstances =
        new Circumstances(index, document, sentence, mentions, resolver, values, this::fill);
    this.endings = new Endings(index, sentence);
    this.successions = new Successions(index, sentence);
    this.implied = implied;
  }

  /** The claims that the predicates make, one list an event. */
  List<List<Draft>> read(List<Predicate> predicates) {
    List<List<Draft>> events = new ArrayList<>();
    for (Predicate predicate : predicates) {
      Stance stance = stances.read(predicate);
      if (!stance.stated()) {
        continue;
      }
      List<Draft> drafts = match(predicate, stance, false);
      if (drafts.isEmpty() && predicate.entry().event()) {
        drafts = match(predicate, stance, true);
      }
      if (!drafts.isEmpty()) {
        events.add(drafts);
      }
    }
    return new RivalReadings(resolver).dropFrom(events);
  }

  private List<Token> fill(Predicate predicate, Sense sense, Argument argument) {
    return predicate.entry().partOfSpeech() == PartOfSpeech.VERB
        ? verbs.fill(predicate, sense, argument)
        : nouns.fill(predicate, sense, argument);
  }

  private List<Draft> match(Predicate predicate, Stance stance, boolean unsaid) {
    List<Draft> drafts = new ArrayList<>();
    for (Sense sense : predicate.entry().senses()) {
      drafts.addAll(match(predicate, sense, stance, unsaid));
    }
    List<Draft> best = bestOfEachPair(drafts);
    best.addAll(predecessors(predicate, best));
    return best;
  }

  /** "succeeds Ada Wells as head of X": she was that until then. */
  private List<Draft> predecessors(Predicate predicate, List<Draft> drafts) {
    List<Draft> out = new ArrayList<>();
    for (Token token : successions.predecessors(predicate.head())) {
      for (Draft draft : drafts) {
        if (draft.property().whenEnded().isPresent()) {
          resolver
              .resolve(sentence, token, false)
              .filter(f -> resolver.fit(f, domainOf(draft.sense(), draft.property())) > 0)
              .filter(f -> f.entity() != draft.subject().entity())
              .ifPresent(f -> out.add(draft.held(f)));
        }
      }
    }
    return out;
  }

  private List<Draft> match(Predicate predicate, Sense sense, Stance stance, boolean unsaid) {
    Property property = index.property(sense.property());
    if (property == null) {
      return List.of();
    }
    Set<EntityClass> domain = domainOf(sense, property);
    Resolver.Descriptions anew =
        property.describedSubject() ? Resolver.Descriptions.WITH_NAME : Resolver.Descriptions.NONE;
    List<Filler> subjects = fillers(predicate, sense, sense.subject(), domain, anew);
    if (subjects.isEmpty() && unsaid) {
      subjects = unsaidSubject(predicate, sense, domain);
    }
    if (subjects.isEmpty()) {
      return List.of();
    }
    if (property.kind() != ValueKind.ENTITY) {
      List<Draft> drafts = literal(predicate, sense, property, subjects, stance);
      if (!drafts.isEmpty() || property.kind() != ValueKind.ENTITY_OR_INTEGER) {
        return drafts;
      }
    }
    return entityClaims(predicate, sense, property, subjects, stance);
  }

  /** Who did it, where the noun itself does not say: the subject of the verb that carries it. */
  private List<Filler> unsaidSubject(Predicate predicate, Sense sense, Set<EntityClass> domain) {
    return sense.subject().stream().anyMatch(ClaimReader::isDoer)
        ? fillers(
            predicate,
            sense,
            List.of(Argument.Function.SUBJECT),
            domain,
            Resolver.Descriptions.NONE)
        : List.of();
  }

  /** "Nestlé completes the sale of X to Y": only the seller, whose sale it is, may be unsaid. */
  private static boolean isDoer(Argument argument) {
    return argument == Argument.Function.POSSESSOR
        || argument == Argument.Function.GENITIVE
        || argument instanceof Argument.Prepositional p && VerbSubjects.AGENT.contains(p.marker());
  }

  private List<Draft> literal(
      Predicate predicate, Sense sense, Property property, List<Filler> subjects, Stance stance) {
    List<Draft> drafts = new ArrayList<>();
    for (Value value : circumstances.literals(predicate, sense, property)) {
      for (Filler subject : subjects) {
        drafts.add(draft(predicate, sense, property, subject, value, Optional.empty(), stance, 1));
      }
    }
    return drafts;
  }

  private List<Draft> entityClaims(
      Predicate predicate, Sense sense, Property property, List<Filler> subjects, Stance stance) {
    Set<EntityClass> range = rangeOf(sense, property);
    Resolver.Descriptions describable =
        !property.describedObject()
            ? Resolver.Descriptions.NONE
            : property.countQualifier().isPresent()
                ? Resolver.Descriptions.ANY
                : Resolver.Descriptions.WITH_NAME;
    List<Draft> drafts = new ArrayList<>();
    if (sense.subject().equals(sense.object())) {
      return reciprocal(predicate, sense, property, subjects, stance);
    }
    List<Filler> objects = fillers(predicate, sense, sense.object(), range, describable);
    objects = objects.stream().filter(o -> isCalledFor(sense, o)).toList();
    if (objects.isEmpty()) {
      objects = demonyms(predicate, property);
    }
    if (objects.isEmpty()) {
      objects = impliedObject(predicate, sense, property, range, subjects);
    }
    for (Filler subject : subjects) {
      for (Filler object : objects) {
        if (subject.entity() != object.entity()) {
          drafts.add(
              draft(
                  predicate,
                  sense,
                  property,
                  subject,
                  object.value(),
                  Optional.of(object),
                  stance,
                  resolver.fit(subject, domainOf(sense, property)) * resolver.fit(object, range)));
        }
      }
    }
    return drafts;
  }

  /** "passé par l'École …" is about studies, "passé par Google" is not. */
  private boolean isCalledFor(Sense sense, Filler object) {
    if (sense.objectWords().isEmpty()) {
      return true;
    }
    String name = " " + String.join(" ", Words.ofName(resolver.name(object.entity()))) + " ";
    return sense.objectWords().stream().anyMatch(w -> name.contains(" " + Words.fold(w) + " "));
  }

  /** "a obtenu la nationalité suisse", "naturalisé suisse": the place that the adjective means. */
  private List<Filler> demonyms(Predicate predicate, Property property) {
    if (property.demonymOf().isEmpty()) {
      return List.of();
    }
    List<Token> words = new ArrayList<>(predicate.parts());
    words.add(predicate.head());
    for (Token word : words) {
      for (Token child : sentence.children(word)) {
        Optional<Place> place = index.demonym(child.lemma());
        boolean adjective = child.isRelation("amod") || child.isRelation("xcomp");
        if (adjective && place.isPresent()) {
          Value.Entity value = resolver.described().place(place.get(), child);
          return List.of(new Filler(value.chain(), child, value, 0.9, false));
        }
      }
    }
    return List.of();
  }

  /** "le PDG, Arthur Mensch": the organization that the article is speaking of. */
  private List<Filler> impliedObject(
      Predicate predicate,
      Sense sense,
      Property property,
      Set<EntityClass> range,
      List<Filler> subjects) {
    boolean possessor = sense.object().contains(Argument.Function.POSSESSOR);
    boolean said = sense.subject().contains(Argument.Function.COPULATIVE_SUBJECT);
    if (!possessor
        || !said
        || !property.takesRole() && isEnglish()
        || hasOwnPossessor(predicate, sense)) {
      return List.of();
    }
    Set<Integer> holders = subjects.stream().map(Filler::entity).collect(Collectors.toSet());
    return implied.of(sentence, predicate.head(), range, holders).map(List::of).orElse(List.of());
  }

  private boolean isEnglish() {
    return index.language() == io.newsgraph.text.Language.ENGLISH;
  }

  private boolean hasOwnPossessor(Predicate predicate, Sense sense) {
    return sense.object().stream().anyMatch(a -> !fill(predicate, sense, a).isEmpty());
  }

  private static Set<EntityClass> domainOf(Sense sense, Property property) {
    return sense.subjectType().isEmpty() ? property.domain() : sense.subjectType();
  }

  static Set<EntityClass> rangeOf(Sense sense, Property property) {
    return sense.objectType().isEmpty() ? property.range() : sense.objectType();
  }

  private List<Draft> reciprocal(
      Predicate predicate, Sense sense, Property property, List<Filler> members, Stance stance) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      for (int j = i + 1; j < members.size(); j++) {
        if (members.get(i).entity() != members.get(j).entity()) {
          drafts.add(
              draft(
                  predicate,
                  sense,
                  property,
                  members.get(i),
                  members.get(j).value(),
                  Optional.of(members.get(j)),
                  stance,
                  1));
        }
      }
    }
    return drafts;
  }

  private List<Filler> fillers(
      Predicate predicate,
      Sense sense,
      List<Argument> arguments,
      Set<EntityClass> classes,
      Resolver.Descriptions describable) {
    for (Argument argument : arguments) {
      List<Filler> found = new ArrayList<>();
      if (argument == Argument.Function.IMPLIED) {
        implied.of(sentence, predicate.head(), classes).ifPresent(found::add);
      }
      for (Token token : resolver.named(sentence, fill(predicate, sense, argument))) {
        resolver
            .resolve(sentence, token, allowed(predicate, sense, token, describable), classes)
            .filter(f -> resolver.fit(f, classes) > 0)
            .filter(f -> found.stream().noneMatch(other -> other.entity() == f.entity()))
            .ifPresent(found::add);
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** A noun said of itself as the object ("son IA") is no thing of its own. */
  private static Resolver.Descriptions allowed(
      Predicate predicate, Sense sense, Token token, Resolver.Descriptions describable) {
    boolean itself =
        token.id() == predicate.head().id()
            && sense.object().contains(Argument.Function.COPULATIVE_SUBJECT);
    return itself ? Resolver.Descriptions.NONE : describable;
  }

  private Draft draft(
      Predicate predicate,
      Sense sense,
      Property property,
      Filler subject,
      Value object,
      Optional<Filler> objectFiller,
      Stance stance,
      double fit) {
    double confidence =
        sense.weight()
            * fit
            * stance.certain()
            * subject.confidence()
            * objectFiller.map(Filler::confidence).orElse(1.0);
    Draft draft =
        new Draft(
            property,
            sense,
            predicate,
            subject,
            object,
            objectFiller,
            stance,
            endings.isEnded(predicate, sense, property),
            circumstances.qualifiers(predicate, sense, property, subject, objectFiller),
            confidence);
    return draft;
  }

  /** Of several senses that link one pair of entities the likeliest is meant. */
  private static List<Draft> bestOfEachPair(List<Draft> drafts) {
    List<Draft> best = new ArrayList<>();
    for (Draft draft : drafts) {
      boolean beaten =
          drafts.stream()
              .anyMatch(
                  d ->
                      d != draft
                          && d.samePair(draft)
                          && (d.confidence() > draft.confidence()
                              || d.confidence() == draft.confidence()
                                  && drafts.indexOf(d) < drafts.indexOf(draft)));
      if (!beaten) {
        best.add(draft);
      }
    }
    return best;
  }

  Document document() {
    return document;
  }
}
