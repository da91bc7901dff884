package io.newsgraph.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A property of the ontology with what extraction needs of it.
 *
 * @param name local name, "acquired"
 * @param iri full IRI
 * @param domain classes its subject may have
 * @param range classes its object may have (empty for literals)
 * @param kind what its object is
 * @param parent the property it is a sub-property of
 * @param symmetric true when subject and object may be exchanged
 * @param whenEnded the property that holds once this one has ended (ceoOf → formerlyWorkedFor)
 * @param moneyQualifier key of a sum of money in the clause ("price", "amount")
 * @param percentQualifier key of a percentage in the clause ("share")
 * @param countQualifier key of a count of the object in the clause ("quantity")
 * @param takesRole true when the word that says it is kept as the qualifier "role"
 * @param qualifiers adjuncts that are qualifiers for every sense of the property
 * @param alsoStates what else a claim of it states
 * @param typeAlternatives the property meant when an argument has another type
 * @param describedObject true when its object may be only described ("une presse à forger")
 * @param demonymOf classes of which an adjective made from a place states it ("la start-up
 *     parisienne")
 * @param possessions what a bare possessive states ("ChatGPT d'OpenAI")
 * @param describedSubject true when its subject may be only described, if another claim tells of it
 *     too ("développe un concurrent de ChatGPT")
 * @param withShare the property meant when a percentage is given ("owns 30 % of")
 * @param lifespan which end of a life in parentheses behind a name states it ("(1950 – 2010)")
 */
public record Property(
    String name,
    String iri,
    Set<EntityClass> domain,
    Set<EntityClass> range,
    ValueKind kind,
    Optional<String> parent,
    boolean symmetric,
    Optional<String> whenEnded,
    Optional<String> moneyQualifier,
    Optional<String> percentQualifier,
    Optional<String> countQualifier,
    boolean takesRole,
    List<QualifierSlot> qualifiers,
    List<AlsoStates> alsoStates,
    List<TypeAlternative> typeAlternatives,
    boolean describedObject,
    Set<EntityClass> demonymOf,
    List<Possession> possessions,
    Optional<String> withShare,
    boolean describedSubject,
    Optional<Lifespan> lifespan) {

  /**
   * An adjunct that is a qualifier ({@code ng:qualifier}).
   *
   * @param key qualifier key, "seller"
   * @param argument where it stands
   */
  public record QualifierSlot(String key, Argument argument) {}

  /**
   * A further statement that a claim makes ({@code ng:alsoStates}).
   *
   * @param property local name of the property stated
   * @param subjectFrom "subject", "object" or a qualifier key
   * @param objectFrom "subject", "object" or a qualifier key
   * @param unless local names of certainties ("Negated") that keep it back
   */
  public record AlsoStates(
      String property, String subjectFrom, String objectFrom, Set<String> unless) {}

  /**
   * The property meant when an argument has another type ({@code ng:typeAlternative}).
   *
   * @param subjectType class of the subject that calls for it, if any
   * @param objectType class of the object that calls for it, if any
   * @param property local name of the property then meant
   */
  public record TypeAlternative(
      Optional<EntityClass> subjectType, Optional<EntityClass> objectType, String property) {}

  /**
   * What a name that possesses another states ({@code ng:saidByPossession}).
   *
   * @param possessor class of the possessor
   * @param possessed class of what it possesses
   * @param possessorIsSubject true when the possessor is the subject of the property
   */
  public record Possession(
      EntityClass possessor, EntityClass possessed, boolean possessorIsSubject) {}

  /**
   * How parentheses behind a person's name state the property ({@code ng:lifespan}).
   *
   * @param end which end of the life it is of
   * @param marks words that introduce it, folded: "born", "b."
   */
  public record Lifespan(End end, Set<String> marks) {

    /** An end of a life. */
    public enum End {
      BEGIN,
      END
    }
  }
}
