package io.newsgraph.extract;

import io.newsgraph.lexicon.Cue;
import io.newsgraph.lexicon.EntityClass;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Which entity each mention stands for as far as the document has been read, and why. */
final class Bindings {

  private final LexiconIndex index;
  private final Mentions mentions;
  private final List<NameCluster> names;
  private final Map<Integer, Integer> ofMention;
  private final Map<Integer, Resolution> resolutions = new TreeMap<>();

  Bindings(LexiconIndex index, Mentions mentions, Entities named) {
    this.index = index;
    this.mentions = mentions;
    this.names = named.names();
    this.ofMention = new TreeMap<>(named.ofMention());
  }

  Entities entities() {
    return new Entities(names, ofMention, resolutions);
  }

  List<NameCluster> names() {
    return names;
  }

  NameCluster name(int entity) {
    return names.get(entity);
  }

  /** The entity that the mention stands for, as far as it is known. */
  Optional<Integer> of(Mention mention) {
    return Optional.ofNullable(ofMention.get(mention.id()));
  }

  /** The entity that the token stands for. */
  Optional<Integer> at(Sentence sentence, Token token) {
    return mentions.at(sentence.index(), token.id()).flatMap(this::of);
  }

  /** Takes a mention for the entity that it is beside. */
  void same(Mention mention, int entity) {
    ofMention.put(mention.id(), entity);
  }

  void bind(Mention mention, int entity, Resolution.Kind kind, double confidence, String why) {
    ofMention.put(mention.id(), entity);
    resolutions.put(
        mention.id(),
        new Resolution(
            kind,
            "\"" + mention.text() + "\" means " + names.get(entity).text() + ": " + why,
            confidence));
  }

  /** True when the entity may be of one of the classes. */
  boolean hasClass(int entity, Set<EntityClass> classes) {
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

  /** True for what is a person rather than anything else. */
  boolean isPerson(int entity) {
    return names.get(entity).entityClass() == EntityClass.PERSON;
  }

  /** "Membre de X, l'établissement …": what stands in a phrase said of the noun is another. */
  boolean isInFront(Sentence sentence, Token noun, int entity) {
    int comma = Appositions.endOfFront(sentence, noun);
    return comma > 0
        && sentence.tokens().stream()
            .limit(comma)
            .anyMatch(t -> at(sentence, t).equals(Optional.of(entity)));
  }

  /** "X tried to buy the company": the subject of "tried" is that of "buy", too. */
  private boolean isControlled(Sentence sentence, Token clause, int entity) {
    return sentence.children(sentence.token(clause.head()), "nsubj").stream()
        .anyMatch(t -> at(sentence, t).equals(Optional.of(entity)));
  }

  /** True when a subject or object of the clause that the noun stands in means the entity. */
  boolean inSameClause(Sentence sentence, Token noun, int entity) {
    Optional<Token> clause = Trees.clauseHead(sentence, noun);
    if (clause.isEmpty()) {
      return false;
    }
    boolean antecedent =
        clause.get().isRelation("acl")
            && sentence.children(clause.get(), "nsubj").stream().anyMatch(Pronouns::isRelative)
            && at(sentence, sentence.token(clause.get().head())).equals(Optional.of(entity));
    if (antecedent) {
      return true;
    }
    if (clause.get().isRelation("xcomp") && isControlled(sentence, clause.get(), entity)) {
      return true;
    }
    for (Token child : sentence.children(clause.get())) {
      if (child.id() == noun.id()) {
        continue;
      }
      if (at(sentence, child).equals(Optional.of(entity))
          && (child.isRelation("nsubj") || child.isRelation("obj"))) {
        return true;
      }
    }
    return false;
  }
}
