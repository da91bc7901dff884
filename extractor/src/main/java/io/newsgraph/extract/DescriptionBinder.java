package io.newsgraph.extract;

import io.newsgraph.lexicon.EntityClass;
import io.newsgraph.lexicon.Place;
import io.newsgraph.text.Language;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import io.newsgraph.text.Upos;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** Binds common nouns: beside a name to it, definite ones to what they describe. */
final class DescriptionBinder {

  /** Of the salience of the two best: with less, the other one is meant as often. */
  private static final double LEAST_SHARE = 0.51;

  private final LexiconIndex index;
  private final Mentions mentions;
  private final Bindings bindings;
  private final Discourse discourse;
  private final RoleNouns roles;
  private final RoleHolders holders;
  private final Appositions appositions;
  private final PersonBinder persons;
  private final Seats seats;
  private final Descriptions descriptions;
  private final Asides asides;
  private final Ties ties;
  private final Map<String, Integer> described = new HashMap<>();

  DescriptionBinder(
      LexiconIndex index,
      Mentions mentions,
      Bindings bindings,
      Discourse discourse,
      RoleNouns roles,
      RoleHolders holders,
      Appositions appositions,
      PersonBinder persons,
      Seats seats,
      Descriptions descriptions,
      Asides asides,
      Ties ties) {
    this.index = index;
    this.mentions = mentions;
    this.bindings = bindings;
    this.discourse = discourse;
    this.roles = roles;
    this.holders = holders;
    this.appositions = appositions;
    this.persons = persons;
    this.seats = seats;
    this.descriptions = descriptions;
    this.asides = asides;
    this.ties = ties;
  }

  /** "Twitter est un réseau social": later "le réseau social" means Twitter. */
  void describedByCopula(Sentence sentence, Token head, Mention mention) {
    if (head.isRelation("nsubj")) {
      Token predicate = sentence.token(head.head());
      if (predicate.upos() == Upos.NOUN && sentence.child(predicate, "cop").isPresent()) {
        remember(predicate, bindings.of(mention).orElse(null));
      }
    }
  }

  private void rememberRelation(Sentence sentence, Token noun, Integer entity) {
    roles.predicative(sentence, noun).forEach(s -> described.put("@" + s.property(), entity));
  }

  /**
   * The entity called so before, by this noun or another of the same relation ("filiale",
   * "entité").
   */
  private Integer calledBefore(Sentence sentence, Token noun) {
    Integer known = described.get(Words.fold(noun.lemma()));
    if (known != null) {
      return known;
    }
    if (!roles.classes(sentence, noun).equals(Set.of(EntityClass.ORGANIZATION))) {
      return null;
    }
    return roles.predicative(sentence, noun).stream()
        .map(s -> described.get("@" + s.property()))
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private void remember(Token noun, Integer entity) {
    if (entity != null) {
      described.put(Words.fold(noun.lemma()), entity);
    }
  }

  /** Binds a common noun where the text tells what it means. */
  void nominal(Sentence sentence, Token noun, Mention mention) {
    if (roles.isEvent(sentence, noun)) {
      return;
    }
    boolean based = index.language() == Language.ENGLISH && Seats.isBased(sentence, noun);
    Set<EntityClass> classes =
        based ? Set.of(EntityClass.ORGANIZATION) : roles.classes(sentence, noun);
    List<Place> origin =
        classes.isEmpty() ? index.demonym(noun).map(List::of).orElse(List.of()) : List.of();
    List<Mention> attached = appositions.namesOf(sentence, noun);
    for (Mention name : attached) {
      Integer entity = bindings.of(name).orElse(null);
      boolean known = !classes.isEmpty() || isNextTo(sentence, noun, name);
      if (entity != null && known && fits(entity, classes) && !isOtherSide(sentence, noun, name)) {
        bindings.same(mention, entity);
        remember(noun, entity);
        rememberRelation(sentence, noun, entity);
        return;
      }
    }
    if (noun.isRelation("appos") && attached.stream().anyMatch(n -> mayBe(n, classes))
        || sentence.child(noun, "cop").isPresent()
        || isBeforePerson(sentence, noun)) {
      return;
    }
    if (isInhabitant(sentence, noun)) {
      persons.bind(sentence, noun, mention);
      return;
    }
    if (!origin.isEmpty() && index.language() == Language.FRENCH && isDefinite(sentence, noun)) {
      inhabitant(sentence, noun, mention, origin);
      return;
    }
    if (!isDefinite(sentence, noun)
        || !roles.refers(sentence, noun) && !based
        || classes.isEmpty()) {
      return;
    }
    Optional<Integer> doer =
        index.isGuessed(index.sorts(sentence, noun))
            ? Optional.empty()
            : holders.doer(sentence, noun).filter(e -> e < bindings.names().size());
    boolean bare = sentence.children(noun, "nmod").isEmpty();
    if (doer.isPresent() && bare && !bindings.inSameClause(sentence, noun, doer.get())) {
      bindings.bind(
          mention, doer.get(), Resolution.Kind.ROLE, 0.85, "the text says that it does so");
      return;
    }
    if (classes.equals(Set.of(EntityClass.PERSON))) {
      persons.bind(sentence, noun, mention);
    } else if (!isRestricted(sentence, noun)) {
      description(sentence, noun, mention, classes);
    }
  }

  /** "The Norwegian could make her debut": a person by her country. */
  private boolean isInhabitant(Sentence sentence, Token noun) {
    return index.language() == Language.ENGLISH
        && index.demonym(noun.lemma()).isPresent()
        && !sentence.children(noun, "det").isEmpty()
        && !noun.form().matches(".*(s|sh|ch|ese)")
        && !noun.isRelation("amod")
        && !noun.isRelation("compound")
        && isDefinite(sentence, noun);
  }

  /** "le norvégien" is a company, "le Norvégien" a man. */
  private void inhabitant(Sentence sentence, Token noun, Mention mention, List<Place> origin) {
    if (noun.isRelation("amod") || Appositions.isPlural(noun)) {
      return;
    }
    boolean person = Words.startsUpper(noun.form()) && noun.id() > 1;
    EntityClass wanted = person ? EntityClass.PERSON : EntityClass.ORGANIZATION;
    discourse
        .best(
            sentence.index(),
            noun.id(),
            Discourse.DESCRIPTION,
            o ->
                o.named()
                        && bindings.name(o.entity()).entityClass() == wanted
                        && (!person || persons.agrees(o.entity(), noun))
                        && !bindings.inSameClause(sentence, noun, o.entity())
                    ? descriptions.originFit(origin, o.entity()) * weight(o)
                    : 0)
        .ifPresent(c -> bind(mention, c.entity(), 0.45 + 0.4 * c.share(), "the most salient one"));
  }

  /** A noun of no known class is a name's only when it stands right before it. */
  private static boolean isNextTo(Sentence sentence, Token noun, Mention name) {
    return name.first() == noun.id() + 1
        || name.first() == noun.id() + 2 && sentence.token(noun.id() + 1).upos() != Upos.PUNCT;
  }

  /** "l'éditrice Mathilde Orsel": whatever else the noun is said of, here it is the person. */
  private boolean isBeforePerson(Sentence sentence, Token noun) {
    return mentions
        .nameAt(sentence.index(), noun.id() + 1)
        .filter(name -> Trees.marker(sentence, sentence.token(name.head())).isEmpty())
        .flatMap(bindings::of)
        .filter(bindings::isPerson)
        .isPresent();
  }

  /** "le PDG d'OpenAI": the name inside the phrase is the possessor, not the holder. */
  private static boolean isOtherSide(Sentence sentence, Token noun, Mention name) {
    Token head = sentence.token(name.head());
    return head.head() == noun.id() && !Trees.marker(sentence, head).isEmpty();
  }

  private boolean mayBe(Mention name, Set<EntityClass> classes) {
    return bindings.of(name).map(e -> fits(e, classes)).orElse(true);
  }

  private boolean fits(int entity, Set<EntityClass> classes) {
    if (classes.isEmpty()) {
      return true;
    }
    NameCluster cluster = bindings.name(entity);
    return classes.stream().anyMatch(c -> cluster.votes().lead(c) < 1.0);
  }

  private boolean isDefinite(Sentence sentence, Token noun) {
    if (index.language() == Language.FRENCH) {
      return sentence.children(noun, "det").stream()
          .map(d -> Words.fold(d.form()))
          .anyMatch(
              d ->
                  Set.of("le", "la", "l'", "les", "ce", "cet", "cette", "son", "sa", "ses", "leur")
                      .contains(d));
    }
    return sentence.children(noun, "det").stream()
            .map(d -> Words.fold(d.form()))
            .anyMatch(d -> d.equals("the") || d.equals("this") || d.equals("that"))
        || sentence.child(noun, "nmod:poss").isPresent();
  }

  /** A description that names its own referent ("le groupe de Bernard Arnault") refers anew. */
  private boolean isRestricted(Sentence sentence, Token noun) {
    boolean complement =
        sentence.children(noun, "nmod").stream().anyMatch(t -> isOtherName(sentence, t));
    boolean clause =
        sentence.children(noun, "acl").stream()
            .anyMatch(t -> t.id() > noun.id() && !t.isRelation("acl:relcl"));
    boolean plural = noun.feats().is("Number", "Plur");
    boolean compound =
        sentence.children(noun, "compound").stream().anyMatch(t -> isOtherName(sentence, t));
    return complement
        || clause
        || plural
        || compound
        || sentence.child(noun, "amod").filter(a -> isOther(a)).isPresent();
  }

  /** A name that is no place: "le groupe de Montrouge" may still mean the one spoken of. */
  private boolean isOtherName(Sentence sentence, Token token) {
    return mentions
        .nameAt(sentence.index(), token.id())
        .or(() -> appositions.attachedName(sentence, token))
        .flatMap(bindings::of)
        .filter(e -> bindings.name(e).entityClass() != EntityClass.PLACE)
        .isPresent();
  }

  private static boolean isOther(Token adjective) {
    return Set.of("autre", "other", "another", "premier", "first", "deuxieme", "second")
        .contains(Words.fold(adjective.lemma()));
  }

  private void description(
      Sentence sentence, Token noun, Mention mention, Set<EntityClass> classes) {
    Optional<Integer> owner = persons.possessorOf(sentence, noun);
    IntPredicate test =
        entity ->
            bindings.hasClass(entity, classes)
                && !bindings.inSameClause(sentence, noun, entity)
                && !bindings.isInFront(sentence, noun, entity)
                && !owner.equals(Optional.of(entity))
                && seats.agree(sentence, noun, entity);
    Optional<Integer> named = inName(sentence, noun);
    if (named.isPresent()) {
      bind(mention, named.get(), 0.9, "its name says so");
      return;
    }
    boolean possessed =
        sentence.child(noun, "nmod:poss").isPresent()
            || sentence.children(noun, "det").stream()
                .anyMatch(d -> Pronouns.of(index.language(), d).isPresent());
    if (possessed && !classes.contains(EntityClass.ORGANIZATION)) {
      return;
    }
    Optional<Integer> own =
        possessed
            ? owner.flatMap(ties::of).filter(e -> e < bindings.names().size())
            : Optional.empty();
    if (own.isPresent() && test.test(own.get())) {
      bind(mention, own.get(), 0.85, "the text says what is theirs");
      return;
    }
    Integer known = calledBefore(sentence, noun);
    if (known != null && test.test(known)) {
      bind(mention, known, 0.88, "the text calls it so before");
    } else {
      guess(sentence, noun, mention, classes, test);
    }
  }

  /** "la griffe qui porte son nom": the clause without a comma says which one is meant. */
  private static boolean isDefined(Sentence sentence, Token noun) {
    return sentence.children(noun, "acl:relcl").stream()
        .anyMatch(
            clause ->
                sentence.tokens().stream()
                    .filter(t -> t.id() > noun.id() && t.id() < clause.id())
                    .noneMatch(t -> t.form().equals(",")));
  }

  /** The most salient entity that the noun may be said of, where nothing is against it. */
  private void guess(
      Sentence sentence, Token noun, Mention mention, Set<EntityClass> classes, IntPredicate test) {
    Set<String> sorts = index.sorts(sentence, noun);
    boolean relational = sorts.isEmpty() && !roles.predicative(sentence, noun).isEmpty();
    if (relational || isDefined(sentence, noun) || discourse.isUnnamed(Words.fold(noun.lemma()))) {
      return;
    }
    boolean free =
        index.isGuessed(sorts)
            || sorts.isEmpty() && classes.equals(Set.of(EntityClass.ORGANIZATION));
    discourse
        .best(
            sentence.index(),
            noun.id(),
            Discourse.DESCRIPTION,
            o ->
                o.named()
                        && test.test(o.entity())
                        && (free || descriptions.sameSort(sentence, noun, o.entity()))
                    ? descriptions.fit(sentence, noun, o.entity()) * weight(o)
                    : 0)
        .filter(choice -> choice.share() >= LEAST_SHARE)
        .ifPresent(
            choice ->
                bind(
                    mention,
                    choice.entity(),
                    0.5 + 0.35 * choice.share(),
                    "the most salient one of its kind"));
  }

  /** What the text names only as its source is hardly what it is about. */
  private double weight(Discourse.Occurrence o) {
    return asides.holds(o.mention()) ? 0.1 : 1;
  }

  private void bind(Mention mention, int entity, double confidence, String why) {
    bindings.bind(mention, entity, Resolution.Kind.DEFINITE_DESCRIPTION, confidence, why);
  }

  /** "the creamery" after "Pembroke Creamery": the one name that holds the word. */
  private Optional<Integer> inName(Sentence sentence, Token noun) {
    String word = Words.fold(noun.lemma());
    return discourse
        .best(
            sentence.index(),
            noun.id(),
            Discourse.NAME,
            o ->
                o.named()
                        && bindings.name(o.entity()).words().size() > 1
                        && bindings.name(o.entity()).words().contains(word)
                    ? weight(o)
                    : 0)
        .map(Discourse.Choice::entity);
  }
}
