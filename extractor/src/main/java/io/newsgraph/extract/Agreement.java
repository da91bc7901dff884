package io.newsgraph.extract;

import io.newsgraph.lexicon.EntityClass;
import io.newsgraph.text.Language;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import io.newsgraph.text.Upos;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How well a pronoun goes with what was mentioned: gender, number, class, function. */
final class Agreement {

  /** What is left of the salience of a thing without a name, beside named ones. */
  private static final double UNNAMED = 0.6;

  private static final Set<String> ADVERBIAL = Set.of("en", "y");
  private static final Set<EntityClass> THINGS =
      Set.of(EntityClass.PRODUCT, EntityClass.WORK, EntityClass.PLACE, EntityClass.EVENT);

  private final LexiconIndex index;
  private final Mentions mentions;
  private final Bindings bindings;
  private final Genders genders;
  private final RoleNouns roles;
  private final List<Sentence> sentences;
  private final Asides asides;

  Agreement(
      LexiconIndex index,
      List<Sentence> sentences,
      Mentions mentions,
      Bindings bindings,
      Genders genders,
      RoleNouns roles,
      Asides asides) {
    this.asides = asides;
    this.index = index;
    this.sentences = sentences;
    this.mentions = mentions;
    this.bindings = bindings;
    this.genders = genders;
    this.roles = roles;
  }

  /**
   * 0 when the occurrence cannot be meant, 1 when nothing speaks for or against it.
   *
   * @param sentence sentence of the pronoun
   * @param head the pronoun
   * @param pronoun what its form tells
   * @param expected the classes its place asks for; empty for any
   * @param o the occurrence
   */
  double of(
      Sentence sentence,
      Token head,
      Pronouns.Pronoun pronoun,
      Set<EntityClass> expected,
      Discourse.Occurrence o) {
    if (o.sentence() == sentence.index() && isInModifierOf(sentence, head, o.head())) {
      return 0;
    }
    double fit =
        o.named() ? named(sentence, head, pronoun, expected, o) : unnamed(pronoun, expected, o);
    if (head.isRelation("nsubj") && asides.holds(o.mention())) {
      fit *= 0.2;
    }
    if (head.isRelation("nsubj") && o.isSubject()) {
      fit *= 1.3;
    }
    return fit;
  }

  private double named(
      Sentence sentence,
      Token head,
      Pronouns.Pronoun pronoun,
      Set<EntityClass> expected,
      Discourse.Occurrence o) {
    boolean french = index.language() == Language.FRENCH;
    boolean they = pronoun.plural();
    if (french && they && !isPlural(o) || !french && they && isSingular(sentence, o.entity())) {
      return 0;
    }
    if (!agrees(pronoun, o)) {
      return 0;
    }
    if (head.upos() == Upos.PRON && ADVERBIAL.contains(Words.fold(head.form()))) {
      return bindings.hasClass(o.entity(), THINGS) ? 1 : 0.3;
    }
    EntityClass own = bindings.name(o.entity()).entityClass();
    if (!expected.isEmpty() && !bindings.hasClass(o.entity(), expected)) {
      return 0.3;
    }
    if (own == EntityClass.PERSON && french && head.isRelation("nsubj")) {
      return 1.4;
    }
    return own == EntityClass.PLACE && expected.isEmpty() && !pronoun.possessive() ? 0.4 : 1;
  }

  /** True when the entity itself goes with the pronoun. */
  boolean agrees(int entity, Pronouns.Pronoun pronoun) {
    return genders.agrees(entity, pronoun);
  }

  /**
   * "le groupe … il", "l'entreprise … elle": the noun counts, whatever the entity is called else.
   */
  private boolean agrees(Pronouns.Pronoun pronoun, Discourse.Occurrence o) {
    boolean person = bindings.name(o.entity()).entityClass() == EntityClass.PERSON;
    Optional<String> noun =
        o.head().upos() == Upos.NOUN && o.mention().kind() == Mention.Kind.NOMINAL && !person
            ? o.head().feats().get("Gender")
            : Optional.empty();
    return switch (pronoun.gender()) {
      case MASCULINE -> noun.map(g -> g.equals("Masc")).orElse(genders.agrees(o.entity(), pronoun));
      case FEMININE -> noun.map(g -> g.equals("Fem")).orElse(genders.agrees(o.entity(), pronoun));
      default -> genders.agrees(o.entity(), pronoun);
    };
  }

  private double unnamed(
      Pronouns.Pronoun pronoun, Set<EntityClass> expected, Discourse.Occurrence o) {
    if (pronoun.plural() != isPlural(o)) {
      return 0;
    }
    Optional<String> gender = o.head().feats().get("Gender");
    Set<EntityClass> classes = roles.classes(sentences.get(o.sentence()), o.head());
    boolean person = classes.contains(EntityClass.PERSON);
    boolean agrees =
        switch (pronoun.gender()) {
          case MASCULINE -> !gender.equals(Optional.of("Fem"));
          case FEMININE -> !gender.equals(Optional.of("Masc"));
          case MAN, WOMAN -> person;
          case THING -> !person;
          case SPEAKER, SPEAKERS -> false;
          case ANY -> true;
        };
    boolean expectedClass = expected.isEmpty() || classes.stream().anyMatch(expected::contains);
    return agrees && expectedClass ? UNNAMED : 0;
  }

  /** "Né d'un père inconnu, il …": what stands in the participle said of the pronoun. */
  private static boolean isInModifierOf(Sentence sentence, Token pronoun, Token token) {
    Token t = token;
    for (int steps = 0; steps < 8 && t.head() != 0; steps++) {
      int head = t.head();
      if (head == pronoun.id()) {
        return true;
      }
      boolean participle = Trees.isVerbal(t) && t.feats().is("VerbForm", "Part");
      if (participle
          && pronoun.isRelation("nsubj")
          && head == pronoun.head()
          && t.id() < pronoun.id()
          && sentence.child(t, "nsubj").isEmpty()
          && sentence.child(t, "aux").isEmpty()) {
        return true;
      }
      t = sentence.token(head);
    }
    return false;
  }

  private static boolean isPlural(Discourse.Occurrence o) {
    return o.head().feats().is("Number", "Plur");
  }

  /** "Sky says they have": what the sentence treats as one is not meant by a plural. */
  boolean isSingular(Sentence sentence, int entity) {
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
}
