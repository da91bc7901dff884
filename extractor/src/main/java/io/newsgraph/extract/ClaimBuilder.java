package io.newsgraph.extract;

import io.newsgraph.lexicon.EntityClass;
import io.newsgraph.lexicon.Property;
import io.newsgraph.text.Document;
import io.newsgraph.text.Language;
import io.newsgraph.text.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** From drafts to claims: ended roles, the property meant by type, what else a claim states. */
final class ClaimBuilder {

  private final LexiconIndex index;
  private final Document document;
  private final Resolver resolver;
  private final Set<Set<Integer>> connected = new HashSet<>();
  private int event;

  /** Makes a builder; the claims read before tell who has to do with whom. */
  ClaimBuilder(LexiconIndex index, Document document, Resolver resolver, List<Claim> known) {
    this.index = index;
    this.document = document;
    this.resolver = resolver;
    for (Claim claim : known) {
      if (claim.object() instanceof Value.Entity object) {
        connected.add(Set.of(claim.subject().chain(), object.chain()));
      }
    }
  }

  List<Claim> build(Sentence sentence, List<List<Draft>> events) {
    List<Claim> claims = new ArrayList<>();
    for (List<Draft> drafts : events) {
      event++;
      for (Draft draft : drafts) {
        add(sentence, draft, claims);
      }
    }
    return claims;
  }

  private void add(Sentence sentence, Draft draft, List<Claim> claims) {
    Property property = draft.property();
    if (draft.ended()) {
      property = index.property(property.whenEnded().orElseThrow());
    } else {
      property = byType(property, draft.subject().entity(), draft.objectFiller());
      boolean share =
          property.percentQualifier().isPresent()
              && draft.qualifiers().stream()
                  .anyMatch(q -> q.key().equals(draft.property().percentQualifier().orElse("")));
      if (share && property.withShare().isPresent()) {
        property = index.property(property.withShare().get());
      }
    }
    Claim claim = claim(sentence, draft, property.name(), draft.subject().value(), draft.object());
    claims.add(claim);
    for (Property.AlsoStates also : property.alsoStates()) {
      also(claim, also).ifPresent(claims::add);
    }
  }

  private Property byType(Property property, int subject, Optional<Filler> object) {
    for (Property.TypeAlternative alternative : property.typeAlternatives()) {
      boolean s =
          alternative.subjectType().map(t -> t == resolver.entityClass(subject)).orElse(true);
      boolean o =
          alternative
              .objectType()
              .map(t -> object.isPresent() && t == resolver.entityClass(object.get().entity()))
              .orElse(true);
      if (s && o) {
        return index.property(alternative.property());
      }
    }
    return property;
  }

  private Claim claim(
      Sentence sentence, Draft draft, String property, Value.Entity subject, Value object) {
    Stance stance = draft.stance();
    boolean negated = stance.negated();
    boolean hearsay = stance.hearsay();
    boolean planned = stance.planned();
    Optional<String> own = draft.sense().certainty();
    if (own.isPresent()) {
      negated |= own.get().equals("Negated");
      hearsay |= own.get().equals("Reported");
      planned |= own.get().equals("Planned");
    }
    Optional<Claim.Source> source = stance.source().flatMap(t -> source(sentence, t, subject));
    hearsay |=
        !negated && !planned && source.filter(o -> isOutsider(o, subject, object)).isPresent();
    return new Claim(
        property,
        subject,
        object,
        negated,
        hearsay,
        planned,
        stance.cue(),
        source,
        draft.qualifiers(),
        round(draft.confidence()),
        draft.sense().iri(),
        event,
        List.of(sentence.index()),
        sentence.span());
  }

  /** "Sky Sports says they have hired X": an organization that has no part in what it says. */
  private boolean isOutsider(Claim.Source source, Value.Entity subject, Value object) {
    if (index.language() != Language.ENGLISH
        || source.chain().isEmpty()
        || resolver.entityClass(source.chain().get()) != EntityClass.ORGANIZATION) {
      return false;
    }
    int who = source.chain().get();
    return !hasToDo(who, subject.chain())
        && !(object instanceof Value.Entity entity && hasToDo(who, entity.chain()));
  }

  private boolean hasToDo(int one, int other) {
    return one == other || connected.contains(Set.of(one, other));
  }

  private Optional<Claim.Source> source(
      Sentence sentence, io.newsgraph.text.Token token, Value.Entity subject) {
    Optional<Filler> filler = resolver.resolve(sentence, token, false);
    if (filler.isPresent() && !resolver.isNamed(filler.get().entity())) {
      return Optional.empty();
    }
    if (filler.isPresent()) {
      int entity = filler.get().entity();
      return Optional.of(
          new Claim.Source(
              resolver.name(entity), Optional.of(entity), filler.get().value().span()));
    }
    if (token.upos() != io.newsgraph.text.Upos.NOUN) {
      return Optional.empty();
    }
    var span = DescribedEntities.phrase(sentence, token);
    return Optional.of(
        new Claim.Source(document.quote(span).replaceAll("\\s+", " "), Optional.empty(), span));
  }

  private Optional<Claim> also(Claim claim, Property.AlsoStates also) {
    if (also.unless().contains(claim.certainty().localName())) {
      return Optional.empty();
    }
    Optional<Value> subject = part(claim, also.subjectFrom());
    Optional<Value> object = part(claim, also.objectFrom());
    if (subject.isEmpty() || object.isEmpty() || !(subject.get() instanceof Value.Entity s)) {
      return Optional.empty();
    }
    Property property = index.property(also.property());
    if (object.get() instanceof Value.Entity o) {
      for (Property.TypeAlternative alternative : property.typeAlternatives()) {
        if (alternative
            .objectType()
            .filter(t -> t == resolver.entityClass(o.chain()))
            .isPresent()) {
          property = index.property(alternative.property());
        }
      }
    }
    List<Claim.Qualifier> qualifiers =
        claim.qualifiers().stream()
            .filter(q -> !q.key().equals(also.subjectFrom()) && !q.key().equals(also.objectFrom()))
            .toList();
    return Optional.of(
        new Claim(
            property.name(),
            s,
            object.get(),
            claim.negated(),
            claim.hearsay(),
            claim.planned(),
            claim.cue(),
            claim.source(),
            qualifiers,
            claim.confidence(),
            claim.sense(),
            claim.event(),
            claim.sentences(),
            claim.evidence()));
  }

  private static Optional<Value> part(Claim claim, String name) {
    return switch (name) {
      case "subject" -> Optional.of(claim.subject());
      case "object" -> Optional.of(claim.object());
      default ->
          claim.qualifiers().stream()
              .filter(q -> q.key().equals(name))
              .map(Claim.Qualifier::value)
              .findFirst();
    };
  }

  private static double round(double confidence) {
    return Math.round(confidence * 1000) / 1000.0;
  }

  EntityClass entityClass(int entity) {
    return resolver.entityClass(entity);
  }
}
