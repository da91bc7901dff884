package io.newsgraph.extract;

import io.newsgraph.lexicon.EntityClass;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import io.newsgraph.text.Upos;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What speaks for and against an entity as the antecedent of a pronoun, a possessive or a definite
 * description: how long ago it was mentioned and in which function, how often, what it is. Follows
 * the features of Ng and Cardie (ACL 2002) and Denis and Baldridge (EMNLP 2008) that need no
 * resource.
 */
final class AntecedentFeatures {

  /** What was mentioned longer ago than so many others is not meant; it bounds the cost. */
  private static final int MOST_CANDIDATES = 40;

  private final List<Sentence> sentences;
  private final List<NameCluster> names;
  private final List<Occurrence> occurrences = new ArrayList<>();
  private final Map<Integer, List<Occurrence>> byEntity = new HashMap<>();
  private final Map<Place, Set<Integer>> byPlace = new HashMap<>();
  private final Map<EntityClass, Integer> most = new EnumMap<>(EntityClass.class);

  /**
   * A mention of an entity.
   *
   * @param entity its number
   * @param sentence index of the sentence
   * @param token id of the head
   * @param kind how it is mentioned
   */
  private record Occurrence(int entity, int sentence, int token, Mention.Kind kind) {}

  /** A token of the document. */
  private record Place(int sentence, int token) {}

  AntecedentFeatures(List<Sentence> sentences, List<NameCluster> names) {
    this.sentences = sentences;
    this.names = names;
  }

  /** Takes note of a mention, in the order of the text. */
  void mention(int entity, Mention mention) {
    Occurrence o = new Occurrence(entity, mention.sentence(), mention.head(), mention.kind());
    occurrences.add(o);
    List<Occurrence> own = byEntity.computeIfAbsent(entity, e -> new ArrayList<>());
    own.add(o);
    byPlace.computeIfAbsent(new Place(o.sentence(), o.token()), p -> new HashSet<>()).add(entity);
    most.merge(names.get(entity).entityClass(), own.size(), Math::max);
  }

  /**
   * The entities mentioned before this place, the one mentioned last first, 40 at most.
   *
   * @param sentence index of the sentence
   * @param token id of the anaphor
   */
  List<Integer> candidates(int sentence, int token) {
    Set<Integer> found = new LinkedHashSet<>();
    for (int i = occurrences.size() - 1; i >= 0 && found.size() < MOST_CANDIDATES; i--) {
      Occurrence o = occurrences.get(i);
      if (isBefore(o, sentence, token)) {
        found.add(o.entity());
      }
    }
    return List.copyOf(found);
  }

  private static boolean isBefore(Occurrence o, int sentence, int token) {
    return o.sentence() < sentence || o.sentence() == sentence && o.token() < token;
  }

  /**
   * The features of one candidate.
   *
   * @param anaphor its sentence
   * @param head its token
   * @param entity the candidate
   * @param rank how many of the possible candidates have been mentioned since
   * @param of how many candidates are possible
   * @param salient what may be meant, named or not, by salience
   */
  Map<String, Double> of(
      Sentence anaphor, Token head, int entity, int rank, int of, List<Discourse.Choice> salient) {
    Map<String, Double> f = new TreeMap<>();
    double share =
        salient.stream()
            .filter(c -> c.entity() == entity)
            .mapToDouble(Discourse.Choice::share)
            .findFirst()
            .orElse(0);
    f.put("salience", Math.log(share + 0.02));
    if (!salient.isEmpty() && salient.get(0).entity() == entity) {
      f.put("most salient", 1.0);
    }
    Occurrence last = last(anaphor.index(), head.id(), entity);
    int distance = anaphor.index() - last.sentence();
    f.put("distance=" + (distance > 6 ? "7" : distance > 3 ? "4" : "" + distance), 1.0);
    f.put("rank=" + Math.min(rank, 3), 1.0);
    f.put("function=" + function(last), 1.0);
    if (distance <= 1) {
      f.put("near&function=" + distance + function(last), 1.0);
    }
    f.put("kind=" + last.kind(), 1.0);
    f.put("count", Math.log(byEntity.get(entity).size()));
    f.put("class=" + names.get(entity).entityClass(), 1.0);
    f.put("sureness", Math.min(2, names.get(entity).votes().of(names.get(entity).entityClass())));
    f.put("candidates", Math.log(of));
    if (first(entity).sentence() <= 1) {
      f.put("opens the text", 1.0);
    }
    if (isMostFrequent(entity)) {
      f.put("mentioned most", 1.0);
    }
    if (function(last).equals(functionOf(anaphor, head))) {
      f.put("parallel", 1.0);
    }
    if (isSubjectOf(anaphor, head, entity)) {
      f.put("subject of its clause", 1.0);
    }
    if (isSubjectAbove(anaphor, head, entity)) {
      f.put("subject of the clause above", 1.0);
    }
    if (isLastSubject(anaphor, head, entity)) {
      f.put("last subject", 1.0);
    }
    Rivals rivals = rivals(last, anaphor, head);
    f.put("nouns since", Math.log1p(rivals.nouns()));
    f.put("subject nouns since", Math.log1p(rivals.subjects()));
    return f;
  }

  /** Features of the choice that the antecedent is no named entity. */
  Map<String, Double> ofNone(Sentence anaphor, Token head, int of, List<Discourse.Choice> salient) {
    Map<String, Double> f = new TreeMap<>();
    double unnamed =
        salient.stream().filter(c -> !c.named()).mapToDouble(Discourse.Choice::share).sum();
    f.put("none:salience", Math.log(unnamed + 0.02));
    if (!salient.isEmpty() && !salient.get(0).named()) {
      f.put("none:most salient", 1.0);
    }
    Rivals near =
        rivals(new Occurrence(-1, anaphor.index() - 1, 0, Mention.Kind.NAME), anaphor, head);
    f.put("none", 1.0);
    f.put("none:candidates", Math.log1p(of));
    f.put("none:nouns", Math.log1p(near.nouns()));
    f.put("none:subject nouns", Math.log1p(near.subjects()));
    f.put("none:function=" + functionOf(anaphor, head), 1.0);
    return f;
  }

  /**
   * Common nouns that could be meant too.
   *
   * @param nouns all of the same gender and number that stand for no named entity
   * @param subjects those that are subjects
   */
  private record Rivals(int nouns, int subjects) {}

  private Rivals rivals(Occurrence since, Sentence anaphor, Token head) {
    int nouns = 0;
    int subjects = 0;
    for (int s = Math.max(0, Math.max(since.sentence(), anaphor.index() - 2));
        s <= anaphor.index();
        s++) {
      Sentence sentence = sentences.get(s);
      for (Token token : sentence.tokens()) {
        boolean after = s > since.sentence() || token.id() > since.token();
        boolean before = s < anaphor.index() || token.id() < head.id();
        if (after && before && isRival(sentence, token, head)) {
          nouns++;
          subjects += token.isRelation("nsubj") ? 1 : 0;
        }
      }
    }
    return new Rivals(nouns, subjects);
  }

  private boolean isRival(Sentence sentence, Token noun, Token head) {
    if (noun.upos() != Upos.NOUN || sentence.child(noun, "det").isEmpty()) {
      return false;
    }
    return agree(noun, head, "Gender")
        && agree(noun, head, "Number")
        && !byPlace.containsKey(new Place(sentence.index(), noun.id()));
  }

  /** A possessive agrees with what is possessed, not with its possessor. */
  private static boolean agree(Token noun, Token head, String feature) {
    Optional<String> own = noun.feats().get(feature);
    Optional<String> other = head.feats().get(feature);
    return head.upos() == Upos.DET || own.isEmpty() || other.isEmpty() || own.equals(other);
  }

  private Occurrence last(int sentence, int token, int entity) {
    List<Occurrence> own = byEntity.getOrDefault(entity, List.of());
    for (int i = own.size() - 1; i >= 0; i--) {
      if (isBefore(own.get(i), sentence, token)) {
        return own.get(i);
      }
    }
    throw new IllegalArgumentException("entity " + entity + " has not been mentioned before");
  }

  private Occurrence first(int entity) {
    return byEntity.get(entity).get(0);
  }

  private boolean isMostFrequent(int entity) {
    int count = byEntity.get(entity).size();
    return count > 1 && count >= most.getOrDefault(names.get(entity).entityClass(), 0);
  }

  private String function(Occurrence o) {
    Sentence sentence = sentences.get(o.sentence());
    return sentence.heading() ? "heading" : functionOf(sentence, sentence.token(o.token()));
  }

  private static String functionOf(Sentence sentence, Token head) {
    String relation = head.deprel().replaceFirst(":.*", "");
    return switch (relation) {
      case "nsubj" ->
          sentence.head(head).map(verb -> verb.head() == 0).orElse(true) ? "subject" : "subject2";
      case "obj", "iobj", "xcomp" -> "object";
      case "obl" -> head.isRelation("obl:agent") ? "subject2" : "oblique";
      case "nmod", "det" -> "modifier";
      case "root" -> "root";
      default -> "other";
    };
  }

  private boolean isMention(Sentence sentence, Token token, int entity) {
    return byPlace.getOrDefault(new Place(sentence.index(), token.id()), Set.of()).contains(entity);
  }

  private boolean isSubjectOf(Sentence sentence, Token head, int entity) {
    return Trees.clauseHead(sentence, head)
        .filter(verb -> isSubject(sentence, verb, entity))
        .isPresent();
  }

  private boolean isSubject(Sentence sentence, Token verb, int entity) {
    return sentence.children(verb, "nsubj").stream()
        .map(t -> Pronouns.isRelative(t) ? Trees.antecedent(sentence, t).orElse(t) : t)
        .anyMatch(t -> isMention(sentence, t, entity));
  }

  private boolean isSubjectAbove(Sentence sentence, Token head, int entity) {
    return Trees.clauseHead(sentence, head)
        .flatMap(sentence::head)
        .flatMap(above -> Trees.clauseHead(sentence, above))
        .filter(verb -> isSubject(sentence, verb, entity))
        .isPresent();
  }

  private boolean isLastSubject(Sentence sentence, Token head, int entity) {
    for (int i = occurrences.size() - 1; i >= 0; i--) {
      Occurrence o = occurrences.get(i);
      if (isBefore(o, sentence.index(), head.id())
          && sentences.get(o.sentence()).token(o.token()).isRelation("nsubj")) {
        return o.entity() == entity;
      }
    }
    return false;
  }
}
