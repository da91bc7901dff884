package io.newsgraph.extract;

import io.newsgraph.lexicon.Cue;
import io.newsgraph.lexicon.EntityClass;
import io.newsgraph.text.Language;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import io.newsgraph.text.Upos;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * Binds common-noun phrases, pronouns and possessives to the named entities of the document,
 * reading it once from the beginning to the end.
 */
final class Coreference {

  private final LexiconIndex index;
  private final List<Sentence> sentences;
  private final Mentions mentions;
  private final List<NameCluster> names;
  private final Appositions appositions;
  private final RoleNouns roles;
  private final Discourse discourse;
  private final Genders genders;
  private final RoleHolders holders;
  private final Map<Integer, Integer> ofMention;
  private final Map<Integer, Resolution> resolutions = new TreeMap<>();
  private final Map<String, Integer> described = new HashMap<>();

  Coreference(
      LexiconIndex index,
      List<Sentence> sentences,
      Mentions mentions,
      Entities named,
      List<Claim> known) {
    this.index = index;
    this.sentences = sentences;
    this.mentions = mentions;
    this.names = named.names();
    this.roles = new RoleNouns(index);
    this.appositions = named.appositions(mentions, roles);
    this.discourse = new Discourse(sentences, named.names());
    this.ofMention = new TreeMap<>(named.ofMention());
    this.genders = new Genders(index, sentences, mentions, named, appositions);
    this.holders = new RoleHolders(index, sentences, mentions, named, appositions, roles);
    this.holders.learn(known);
  }

  Entities resolve() {
    for (Mention mention : mentions.all()) {
      Sentence sentence = sentences.get(mention.sentence());
      Token head = sentence.token(mention.head());
      switch (mention.kind()) {
        case NAME -> describedByCopula(sentence, head, mention);
        case NOMINAL -> nominal(sentence, head, mention);
        case PRONOUN -> pronoun(sentence, head, mention);
        case POSSESSIVE -> possessive(sentence, head, mention);
      }
      Integer entity = ofMention.get(mention.id());
      if (entity != null) {
        discourse.mention(entity, mention);
      }
    }
    return new Entities(names, ofMention, resolutions);
  }

  /** "Twitter est un réseau social": later "le réseau social" means Twitter. */
  private void describedByCopula(Sentence sentence, Token head, Mention mention) {
    if (head.isRelation("nsubj")) {
      Token predicate = sentence.token(head.head());
      if (predicate.upos() == Upos.NOUN && sentence.child(predicate, "cop").isPresent()) {
        remember(predicate, ofMention.get(mention.id()));
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

  private void nominal(Sentence sentence, Token noun, Mention mention) {
    if (roles.isEvent(sentence, noun)) {
      return;
    }
    Set<EntityClass> classes = roles.classes(sentence, noun);
    List<Mention> attached = appositions.namesOf(sentence, noun);
    for (Mention name : attached) {
      Integer entity = ofMention.get(name.id());
      boolean known = !classes.isEmpty() || isNextTo(noun, name);
      if (entity != null && known && fits(entity, classes) && !isOtherSide(sentence, noun, name)) {
        ofMention.put(mention.id(), entity);
        remember(noun, entity);
        rememberRelation(sentence, noun, entity);
        return;
      }
    }
    if (noun.isRelation("appos") && !attached.isEmpty()
        || sentence.child(noun, "cop").isPresent()) {
      return;
    }
    if (!isDefinite(sentence, noun) || !roles.refers(sentence, noun) || classes.isEmpty()) {
      return;
    }
    Optional<Integer> doer = holders.doer(sentence, noun).filter(e -> e < names.size());
    boolean bare = sentence.children(noun, "nmod").isEmpty();
    if (doer.isPresent() && bare && !inSameClause(sentence, noun, doer.get())) {
      bind(mention, doer.get(), Resolution.Kind.ROLE, 0.85, "the text says that it does so");
      return;
    }
    if (classes.equals(Set.of(EntityClass.PERSON))) {
      personRole(sentence, noun, mention);
    } else if (!isRestricted(sentence, noun)) {
      description(sentence, noun, mention, classes);
    }
  }

  /** A noun of no known class is a name's only when it stands right before it. */
  private boolean isNextTo(Token noun, Mention name) {
    return name.first() == noun.id() + 1
        || name.first() == noun.id() + 2 && name.first() > noun.id();
  }

  /** "le PDG d'OpenAI": the name inside the phrase is the possessor, not the holder. */
  private static boolean isOtherSide(Sentence sentence, Token noun, Mention name) {
    Token head = sentence.token(name.head());
    return head.head() == noun.id() && !Trees.marker(sentence, head).isEmpty();
  }

  private boolean fits(int entity, Set<EntityClass> classes) {
    if (classes.isEmpty()) {
      return true;
    }
    NameCluster cluster = names.get(entity);
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
        sentence.children(noun, "nmod").stream()
            .filter(t -> !t.isRelation("nmod:poss"))
            .anyMatch(t -> isOtherName(sentence, t));
    boolean clause =
        sentence.children(noun, "acl").stream().anyMatch(t -> !t.isRelation("acl:relcl"));
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
        .map(m -> ofMention.get(m.id()))
        .filter(e -> names.get(e).entityClass() != EntityClass.PLACE)
        .isPresent();
  }

  private static boolean isOther(Token adjective) {
    return Set.of("autre", "other", "another", "premier", "first", "deuxieme", "second")
        .contains(Words.fold(adjective.lemma()));
  }

  private void description(
      Sentence sentence, Token noun, Mention mention, Set<EntityClass> classes) {
    Optional<Integer> owner = possessorOf(sentence, noun);
    IntPredicate test =
        entity ->
            hasClass(entity, classes)
                && !inSameClause(sentence, noun, entity)
                && !owner.equals(Optional.of(entity));
    Optional<Integer> named = inName(sentence, noun);
    if (named.isPresent()) {
      bind(mention, named.get(), Resolution.Kind.DEFINITE_DESCRIPTION, 0.9, "its name says so");
      return;
    }
    Integer known = calledBefore(sentence, noun);
    boolean possessed =
        sentence.child(noun, "nmod:poss").isPresent()
            || sentence.children(noun, "det").stream()
                .anyMatch(d -> Pronouns.of(index.language(), d).isPresent());
    if (possessed && !classes.contains(EntityClass.ORGANIZATION)) {
      return;
    }
    if (known != null && test.test(known)) {
      bind(
          mention,
          known,
          Resolution.Kind.DEFINITE_DESCRIPTION,
          0.88,
          "the text calls it so before");
      return;
    }
    discourse
        .described(sentence.index(), noun.id(), test)
        .ifPresent(
            choice ->
                bind(
                    mention,
                    choice.entity(),
                    Resolution.Kind.DEFINITE_DESCRIPTION,
                    0.5 + 0.35 * choice.share(),
                    "the most salient one of its kind"));
  }

  /** "the creamery" after "Pembroke Creamery": the one name that holds the word. */
  private Optional<Integer> inName(Sentence sentence, Token noun) {
    String word = Words.fold(noun.lemma());
    return discourse.last(
        sentence.index(),
        noun.id(),
        e -> names.get(e).words().size() > 1 && names.get(e).words().contains(word));
  }

  private boolean inSameClause(Sentence sentence, Token noun, int entity) {
    Optional<Token> clause = Trees.clauseHead(sentence, noun);
    if (clause.isEmpty()) {
      return false;
    }
    for (Token child : sentence.children(clause.get())) {
      if (child.id() == noun.id()) {
        continue;
      }
      Optional<Mention> other = mentions.at(sentence.index(), child.id());
      if (other.isPresent()
          && Integer.valueOf(entity).equals(ofMention.get(other.get().id()))
          && (child.isRelation("nsubj") || child.isRelation("obj"))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasClass(int entity, Set<EntityClass> classes) {
    if (isInstitution(entity)) {
      return false;
    }
    TypeVotes votes = names.get(entity).votes();
    double slack = votes.of(votes.best()) < 0.8 ? 0.5 : 0.3;
    return classes.stream().anyMatch(c -> votes.lead(c) < slack);
  }

  /** A court or a ministry is no "entreprise"; only its own name's word takes it up. */
  private boolean isInstitution(int entity) {
    NameCluster cluster = names.get(entity);
    return cluster.words().size() > 1
        && index.cue(Cue.Kind.INSTITUTION_WORD, cluster.words().get(0)).isPresent();
  }

  private void personRole(Sentence sentence, Token noun, Mention mention) {
    if (noun.feats().is("Number", "Plur")) {
      return;
    }
    Optional<Integer> possessor = possessorOf(sentence, noun);
    Set<EntityClass> otherSide = roles.otherSide(sentence, noun);
    boolean demonstrative =
        sentence.children(noun, "det").stream()
            .anyMatch(
                d -> Set.of("ce", "cet", "cette", "this", "that").contains(Words.fold(d.form())));
    if (possessor.isPresent() && !otherSide.isEmpty() && !demonstrative) {
      Optional<Integer> holder = holders.holder(possessor.get(), sentence, noun);
      if (holder.isPresent()) {
        bind(
            mention,
            holder.get(),
            Resolution.Kind.ROLE,
            0.9,
            "the text names the holder of the role");
      } else if (isTopRole(sentence, noun)) {
        dominantPerson()
            .ifPresent(
                p ->
                    bind(
                        mention, p, Resolution.Kind.ROLE, 0.65, "the person the article is about"));
      }
      return;
    }
    boolean hasComplement =
        sentence.children(noun, "nmod").stream().anyMatch(t -> t.id() > noun.id());
    if (hasComplement && !demonstrative) {
      return;
    }
    Optional<Integer> sameRole = holders.holder(sentence, noun);
    if (sameRole.isPresent() && !possessor.equals(sameRole)) {
      bind(mention, sameRole.get(), Resolution.Kind.ROLE, 0.85, "the text calls the person so");
      return;
    }
    discourse
        .best(
            sentence.index(),
            noun.id(),
            e -> isPerson(e) && genders.agrees(e, noun) && !possessor.equals(Optional.of(e)))
        .ifPresent(
            choice ->
                bind(
                    mention,
                    choice.entity(),
                    Resolution.Kind.DEFINITE_DESCRIPTION,
                    0.5 + 0.35 * choice.share(),
                    "the most salient person"));
  }

  /** English tells persons well: what may only be one is no "brother". */
  private boolean isPerson(int entity) {
    return index.language() == io.newsgraph.text.Language.ENGLISH
        ? names.get(entity).entityClass() == EntityClass.PERSON
        : hasClass(entity, Set.of(EntityClass.PERSON));
  }

  private boolean isTopRole(Sentence sentence, Token noun) {
    return roles.predicative(sentence, noun).stream()
        .map(s -> index.property(s.property()))
        .anyMatch(p -> p.parent().isPresent());
  }

  /** The person that most of the article's person mentions mean (at least three, three in five). */
  private Optional<Integer> dominantPerson() {
    Map<Integer, Integer> counts = new TreeMap<>();
    int all = 0;
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).entityClass() == EntityClass.PERSON) {
        counts.put(i, names.get(i).mentions().size());
        all += names.get(i).mentions().size();
      }
    }
    for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
      if (count.getValue() >= 3 && count.getValue() >= 0.6 * all) {
        return Optional.of(count.getKey());
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> possessorOf(Sentence sentence, Token noun) {
    for (Token child : sentence.children(noun)) {
      boolean poss =
          child.isRelation("nmod") || child.isRelation("compound") || child.isRelation("det");
      if (!poss) {
        continue;
      }
      Optional<Mention> m = mentions.at(sentence.index(), child.id());
      if (m.isPresent() && ofMention.containsKey(m.get().id())) {
        return Optional.of(ofMention.get(m.get().id()));
      }
      if (m.isPresent() && m.get().kind() == Mention.Kind.POSSESSIVE) {
        possessive(sentence, child, m.get());
        return Optional.ofNullable(ofMention.get(m.get().id()));
      }
    }
    return Optional.empty();
  }

  private void pronoun(Sentence sentence, Token head, Mention mention) {
    Pronouns.Pronoun pronoun = Pronouns.of(index.language(), head).orElseThrow();
    if (isImpersonal(sentence, head)) {
      return;
    }
    Optional<Integer> echoed = echoedSubject(sentence, head);
    if (echoed.isPresent()) {
      bind(
          mention,
          echoed.get(),
          Resolution.Kind.PRONOUN,
          0.9,
          "it stresses the subject of its clause");
      return;
    }
    boolean they = pronoun.plural() && index.language() == io.newsgraph.text.Language.ENGLISH;
    IntPredicate test =
        e ->
            genders.agrees(e, pronoun)
                && !isCoArgument(sentence, head, e)
                && !(they && isSingular(sentence, e));
    if (Words.fold(head.form()).endsWith("-ci")) {
      discourse
          .last(sentence.index(), head.id(), test)
          .ifPresent(e -> bind(mention, e, Resolution.Kind.PRONOUN, 0.7, "the one named last"));
      return;
    }
    discourse
        .best(sentence.index(), head.id(), test)
        .ifPresent(
            choice ->
                bind(
                    mention,
                    choice.entity(),
                    Resolution.Kind.PRONOUN,
                    0.45 + 0.45 * choice.share(),
                    "the most salient antecedent that agrees"));
  }

  private boolean isImpersonal(Sentence sentence, Token head) {
    if (head.isRelation("expl")) {
      return true;
    }
    String word = Words.fold(head.form());
    boolean il = word.equals("il") || word.equals("it");
    if (!il || !head.isRelation("nsubj")) {
      return false;
    }
    Token predicate = sentence.token(head.head());
    boolean clausal =
        sentence.child(predicate, "csubj").isPresent()
            || (predicate.upos() == Upos.ADJ
                && (sentence.child(predicate, "ccomp").isPresent()
                    || sentence.child(predicate, "xcomp").isPresent()));
    return clausal || Set.of("falloir", "agir", "pleuvoir", "rester").contains(predicate.lemma());
  }

  /**
   * "Le joueur, lui, signe", "Google aurait lui aussi investi": the stressed pronoun is the
   * subject.
   */
  private Optional<Integer> echoedSubject(Sentence sentence, Token pronoun) {
    boolean stressed = Set.of("lui", "elle", "eux", "elles").contains(Words.fold(pronoun.form()));
    if (!stressed
        || pronoun.isRelation("nsubj")
        || pronoun.head() == 0
        || pronoun.id() >= sentence.size()) {
      return Optional.empty();
    }
    String next = Words.fold(sentence.token(pronoun.id() + 1).form());
    boolean between =
        next.equals(",") && pronoun.id() > 1 && sentence.token(pronoun.id() - 1).form().equals(",");
    if (!between && !next.equals("aussi") && !next.equals("-meme")) {
      return Optional.empty();
    }
    return sentence.children(sentence.token(pronoun.head()), "nsubj").stream()
        .map(t -> mentions.at(sentence.index(), t.id()))
        .flatMap(Optional::stream)
        .map(m -> ofMention.get(m.id()))
        .filter(java.util.Objects::nonNull)
        .findFirst();
  }

  /** "Sky says they have": what the sentence treats as one is not meant by a plural. */
  private boolean isSingular(Sentence sentence, int entity) {
    for (Token subject : sentence.tokens()) {
      boolean same =
          subject.isRelation("nsubj")
              && mentions
                  .nameAt(sentence.index(), subject.id())
                  .filter(m -> Integer.valueOf(entity).equals(ofMention.get(m.id())))
                  .isPresent();
      if (same && sentence.token(subject.head()).feats().is("Number", "Sing")) {
        return true;
      }
    }
    return false;
  }

  private boolean isCoArgument(Sentence sentence, Token pronoun, int entity) {
    boolean adverbial = Set.of("y", "en").contains(Words.fold(pronoun.form()));
    if (!adverbial
            && !pronoun.isRelation("obj")
            && !pronoun.isRelation("iobj")
            && !pronoun.isRelation("obl")
        || pronoun.head() == 0) {
      return false;
    }
    Token verb = sentence.token(pronoun.head());
    return sentence.children(verb, "nsubj").stream()
        .map(t -> Pronouns.isRelative(t) ? Trees.antecedent(sentence, t).orElse(t) : t)
        .map(t -> mentions.at(sentence.index(), t.id()))
        .flatMap(Optional::stream)
        .anyMatch(m -> Integer.valueOf(entity).equals(ofMention.get(m.id())));
  }

  private void possessive(Sentence sentence, Token head, Mention mention) {
    if (ofMention.containsKey(mention.id())) {
      return;
    }
    Pronouns.Pronoun pronoun = Pronouns.of(index.language(), head).orElseThrow();
    Token noun = sentence.token(head.head());
    Set<EntityClass> wanted = roles.otherSide(sentence, noun);
    List<Mention> own = appositions.namesOf(sentence, noun);
    Set<Integer> self = new TreeSet<>();
    own.forEach(m -> Optional.ofNullable(ofMention.get(m.id())).ifPresent(self::add));
    IntPredicate test =
        e ->
            genders.agrees(e, pronoun)
                && !self.contains(e)
                && (wanted.isEmpty() || hasClass(e, wanted));
    discourse
        .best(sentence.index(), head.id(), test)
        .ifPresent(
            choice ->
                bind(
                    mention,
                    choice.entity(),
                    Resolution.Kind.POSSESSIVE,
                    0.5 + 0.4 * choice.share(),
                    "the most salient possessor"));
  }

  private void bind(
      Mention mention, int entity, Resolution.Kind kind, double confidence, String why) {
    ofMention.put(mention.id(), entity);
    resolutions.put(
        mention.id(),
        new Resolution(
            kind,
            "\"" + mention.text() + "\" means " + names.get(entity).text() + ": " + why,
            confidence));
  }

  /** True for a title before a name; kept beside the other questions about words. */
  static boolean isTitle(LexiconIndex index, Token token) {
    return index.cue(Cue.Kind.TITLE, token.form()).isPresent();
  }
}
