package io.newsgraph.extract;

import io.newsgraph.lexicon.Cue;
import io.newsgraph.lexicon.EntityClass;
import io.newsgraph.text.Document;
import io.newsgraph.text.Language;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import io.newsgraph.text.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** From the head of a phrase to the entity it stands for; keeps the entities only described. */
final class Resolver {

  private final LexiconIndex index;
  private final Mentions mentions;
  private final Entities entities;
  private final Appositions appositions;
  private final RoleNouns roles;
  private final ImpliedPossessors implied;
  private final DescribedEntities described;

  Resolver(
      LexiconIndex index,
      Document document,
      Mentions mentions,
      Entities entities,
      ImpliedPossessors implied) {
    this.implied = implied;
    this.index = index;
    this.mentions = mentions;
    this.entities = entities;
    this.roles = new RoleNouns(index);
    this.appositions = entities.appositions(mentions, roles);
    this.described = new DescribedEntities(document, entities, roles);
  }

  /** Which name a noun goes with, as far as the classes allow. */
  Appositions appositions() {
    return appositions;
  }

  DescribedEntities described() {
    return described;
  }

  EntityClass entityClass(int entity) {
    return entity < entities.names().size()
        ? entities.entityClass(entity)
        : described.get(entity).entityClass();
  }

  /** Drops claims about a thing only described that no other claim has as its object. */
  List<Claim> withoutLoneSubjects(List<Claim> claims) {
    int base = entities.names().size();
    return claims.stream()
        .filter(
            c ->
                c.subject().chain() < base
                    || described.get(c.subject().chain()).known().isPresent()
                    || claims.stream().anyMatch(o -> isObject(o, c.subject().chain())))
        .toList();
  }

  private static boolean isObject(Claim claim, int chain) {
    return claim.object() instanceof Value.Entity object && object.chain() == chain;
  }

  boolean isName(Sentence sentence, Token token) {
    return mentions.nameAt(sentence.index(), token.id()).isPresent();
  }

  /** The name that stands right behind the noun. */
  Optional<Filler> nameAfter(Sentence sentence, Token noun) {
    return mentions
        .nameAt(sentence.index(), noun.id() + 1)
        .flatMap(m -> entities.of(m).map(e -> filler(e, noun, m)));
  }

  /** True when the text gives enough evidence for the entity's class. */
  boolean isSure(int entity) {
    if (entity >= entities.names().size()) {
      return true;
    }
    TypeVotes votes = entities.names().get(entity).votes();
    return votes.of(votes.best()) >= 0.8;
  }

  /** False for somebody whom only pronouns mean. */
  boolean isNamed(int entity) {
    return entity >= entities.names().size() || entities.names().get(entity).named();
  }

  /** The name of the entity, or the words that describe it. */
  String name(int entity) {
    return entity < entities.names().size()
        ? entities.names().get(entity).text()
        : described.get(entity).name();
  }

  /**
   * How well the entity fits the classes: 1 surely, less when it may be of another class, 0 not.
   */
  double fit(Filler filler, Set<EntityClass> classes) {
    if (classes.isEmpty() || classes.contains(entityClass(filler.entity()))) {
      return 1;
    }
    if (filler.described()) {
      return 0;
    }
    TypeVotes votes = entities.names().get(filler.entity()).votes();
    double lead = classes.stream().mapToDouble(votes::lead).min().orElse(9);
    return lead < 0.35 ? 0.8 : lead < 0.9 ? 0.6 : 0;
  }

  /** The entity that the phrase stands for; a mere description counts only when allowed. */
  Optional<Filler> resolve(Sentence sentence, Token head, boolean descriptions) {
    return resolve(sentence, head, descriptions ? Descriptions.ANY : Descriptions.NONE, Set.of());
  }

  /** The heads with "two brothers, X and Y" replaced by the names of the two. */
  List<Token> named(Sentence sentence, List<Token> heads) {
    List<Token> all = new ArrayList<>();
    for (Token head : heads) {
      List<Mention> names =
          head.upos() == Upos.NOUN && Appositions.isPlural(head)
              ? appositions.namesOf(sentence, head)
              : List.of();
      if (names.size() > 1) {
        names.forEach(n -> all.add(sentence.token(n.head())));
      } else {
        all.add(head);
      }
    }
    return all;
  }

  /** Which descriptions may stand for an entity of their own. */
  enum Descriptions {
    NONE,
    /** Those with a name in them: "un concurrent de ChatGPT". */
    WITH_NAME,
    /** Those of a particular thing: "une presse à forger". */
    ANY
  }

  /** The same; a description is taken for one of the wanted classes where it may be one. */
  Optional<Filler> resolve(
      Sentence sentence, Token head, Descriptions descriptions, Set<EntityClass> wanted) {
    Optional<Filler> named = named(sentence, head, 0);
    boolean noun =
        head.upos() == Upos.NOUN
            || head.upos() == Upos.X
            || head.upos() == Upos.PROPN && !index.classNouns(sentence, head).isEmpty();
    if (named.isPresent() || descriptions == Descriptions.NONE || !noun) {
      return named;
    }
    boolean withName = holdsName(sentence, head);
    if (!withName && (descriptions == Descriptions.WITH_NAME || !isParticular(sentence, head))) {
      return named;
    }
    return Optional.of(described.describe(sentence, head, wanted));
  }

  /** Milk powder in general is no thing that was bought or sold; a press or 30 presses are. */
  private boolean holdsName(Sentence sentence, Token noun) {
    return sentence.subtree(noun).stream()
        .filter(t -> t.id() > noun.id() && t.id() <= noun.id() + 7)
        .filter(
            t ->
                sentence.children(noun).stream()
                    .noneMatch(c -> c.isRelation("conj") && sentence.dominates(c, t)))
        .filter(
            t ->
                Trees.clauseHead(sentence, t)
                    .map(c -> !sentence.dominates(noun, c) || c.id() == noun.id())
                    .orElse(true))
        .anyMatch(t -> mentions.nameAt(sentence.index(), t.id()).isPresent());
  }

  private static boolean isParticular(Sentence sentence, Token noun) {
    boolean counted = sentence.child(noun, "nummod").isPresent();
    boolean determined =
        sentence.children(noun, "det").stream()
            .anyMatch(
                d ->
                    !Set.of("de", "du", "des", "some", "any", "no", "aucun", "aucune")
                        .contains(Words.fold(d.form())));
    boolean possessed = sentence.child(noun, "nmod:poss").isPresent();
    return counted || determined || possessed;
  }

  private Optional<Filler> named(Sentence sentence, Token head, int depth) {
    if (depth > 3) {
      return Optional.empty();
    }
    if (Pronouns.isRelative(head)) {
      return Trees.antecedent(sentence, head)
          .filter(t -> t.id() != head.id())
          .flatMap(t -> named(sentence, t, depth + 1));
    }
    Optional<Mention> mention = mentions.at(sentence.index(), head.id());
    Optional<Filler> introduced = introduced(sentence, head);
    if (introduced.isPresent()) {
      return introduced;
    }
    if (mention.isPresent()) {
      Optional<Integer> entity = entities.of(mention.get());
      if (entity.isPresent()) {
        return Optional.of(filler(entity.get(), head, mention.get()));
      }
    }
    boolean nominal =
        switch (head.upos()) {
          case NOUN, ADJ, NUM, SYM, X, PROPN -> true;
          default -> false;
        };
    if (nominal) {
      return ofNoun(sentence, head, depth);
    }
    return Optional.empty();
  }

  /** "A former banker, Jane Roe, …": an indefinite phrase stands for the name that follows it. */
  private Optional<Filler> introduced(Sentence sentence, Token head) {
    boolean indefinite =
        sentence.children(head, "det").stream()
            .anyMatch(d -> Set.of("a", "an", "un", "une").contains(Words.fold(d.form())));
    if (!indefinite) {
      return Optional.empty();
    }
    return sentence.children(head, "appos").stream()
        .map(t -> mentions.nameAt(sentence.index(), t.id()))
        .flatMap(Optional::stream)
        .filter(m -> entities.of(m).map(e -> entityClass(e) == EntityClass.PERSON).orElse(false))
        .findFirst()
        .map(m -> filler(entities.of(m).get(), head, m));
  }

  private Optional<Filler> ofNoun(Sentence sentence, Token noun, int depth) {
    if (isTransparent(noun)) {
      for (Token child : sentence.children(noun)) {
        boolean of =
            child.isRelation("nmod") && child.id() > noun.id()
                || child.isRelation("det")
                || child.isRelation("nmod:poss")
                || child.isRelation("compound");
        if (of) {
          Optional<Filler> inner = named(sentence, child, depth + 1);
          if (inner.isPresent()) {
            return inner;
          }
        }
      }
      return Trees.whose(sentence, noun)
          .flatMap(owner -> named(sentence, owner, depth + 1))
          .or(() -> implied.of(sentence, noun, Set.of(EntityClass.ORGANIZATION)));
    }
    for (Mention name : appositions.namesOf(sentence, noun)) {
      Optional<Integer> entity = entities.of(name);
      boolean other =
          sentence.token(name.head()).head() == noun.id()
              && !Trees.marker(sentence, sentence.token(name.head())).isEmpty();
      if (entity.isPresent() && !other && agrees(sentence, noun, entity.get())) {
        return Optional.of(filler(entity.get(), noun, name));
      }
    }
    return compoundName(sentence, noun).or(() -> ofPredicate(sentence, noun, depth));
  }

  /** "Nordlys is a company based in Bergen": what is said of the noun is said of its subject. */
  private Optional<Filler> ofPredicate(Sentence sentence, Token noun, int depth) {
    Token predicate = Trees.firstConjunct(sentence, noun);
    boolean plain =
        index.language() == Language.ENGLISH
            && sentence.child(predicate, "cop").isPresent()
            && sentence.child(predicate, "aux").isEmpty()
            && sentence.children(predicate, "advmod").stream()
                .noneMatch(a -> index.cue(Cue.Kind.NEGATOR, a.lemma()).isPresent());
    return plain
        ? sentence
            .child(predicate, "nsubj")
            .flatMap(subject -> named(sentence, subject, depth + 1))
            .filter(
                f -> f.entity() >= entities.names().size() || agrees(sentence, noun, f.entity()))
        : Optional.empty();
  }

  private boolean agrees(Sentence sentence, Token noun, int entity) {
    Set<EntityClass> classes = roles.classes(sentence, noun);
    TypeVotes votes = entities.names().get(entity).votes();
    return classes.isEmpty() || classes.stream().anyMatch(c -> votes.lead(c) < 0.8);
  }

  /** English "the Petrel drone": the name is a compound of a noun of its own class. */
  private Optional<Filler> compoundName(Sentence sentence, Token noun) {
    Set<EntityClass> classes = roles.classes(sentence, noun);
    for (Token child : sentence.children(noun, "compound")) {
      Optional<Mention> name = mentions.nameAt(sentence.index(), child.id());
      Optional<Integer> entity = name.flatMap(entities::of);
      if (entity.isPresent()
          && classes.contains(entityClass(entity.get()))
          && !roles.isPersonRole(sentence, noun)) {
        return Optional.of(filler(entity.get(), noun, name.get()));
      }
    }
    return Optional.empty();
  }

  private boolean isTransparent(Token noun) {
    return index.cue(Cue.Kind.TRANSPARENT_NOUN, noun.lemma()).isPresent()
        || index.cue(Cue.Kind.TRANSPARENT_NOUN, noun.form()).isPresent();
  }

  private Filler filler(int entity, Token head, Mention mention) {
    Optional<Resolution> resolution = Optional.ofNullable(entities.resolutions().get(mention.id()));
    return new Filler(
        entity,
        head,
        new Value.Entity(entity, mention.span(), resolution),
        resolution.map(Resolution::confidence).orElse(1.0),
        false);
  }
}
