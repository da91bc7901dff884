package io.newsgraph.extract;

import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;

/**
 * What has been mentioned so far, and which of it is salient: subjects before objects, near before
 * far (after Lappin and Leass, "An algorithm for pronominal anaphora resolution", 1994). Things
 * without a name are kept too: they may be meant where a named one would be guessed.
 */
final class Discourse {

  private final List<Sentence> sentences;
  private final double[] topic;
  private final List<Occurrence> occurrences = new ArrayList<>();
  private final Map<Integer, List<Occurrence>> byEntity = new HashMap<>();

  /**
   * A mention of an entity.
   *
   * @param entity its number; negative for a thing without a name
   * @param mention where it is mentioned
   * @param head the head of the mention
   * @param weight salience of its grammatical function
   */
  record Occurrence(int entity, Mention mention, Token head, double weight) {

    boolean named() {
      return entity >= 0;
    }

    int sentence() {
      return mention.sentence();
    }

    boolean isSubject() {
      return head.isRelation("nsubj");
    }
  }

  /**
   * How far an expression reaches back.
   *
   * @param window sentences
   * @param decay what is left of the salience from one sentence to the next
   * @param aboutness how much it counts that the text speaks of the entity again and again
   */
  record Reach(int window, double decay, double aboutness) {}

  /** A pronoun means what has just been spoken of. */
  static final Reach PRONOUN = new Reach(3, 0.55, 1);

  /** A description may mean what the text is about. */
  static final Reach DESCRIPTION = new Reach(8, 0.65, 1.5);

  /** A word of a name means the name it is part of, however far back. */
  static final Reach NAME = new Reach(100, 0.8, 1.5);

  Discourse(List<Sentence> sentences, List<NameCluster> names) {
    this.sentences = sentences;
    this.topic = new double[names.size()];
    for (int i = 0; i < topic.length; i++) {
      List<Mention> mentions = names.get(i).mentions();
      boolean inHeading = mentions.stream().anyMatch(m -> sentences.get(m.sentence()).heading());
      topic[i] = 1 + 0.45 * Math.log(mentions.size()) + (inHeading ? 0.35 : 0);
    }
  }

  void mention(int entity, Mention mention) {
    Sentence sentence = sentences.get(mention.sentence());
    Token head = sentence.token(mention.head());
    Occurrence occurrence = new Occurrence(entity, mention, head, weight(sentence, head));
    occurrences.add(occurrence);
    byEntity.computeIfAbsent(entity, e -> new ArrayList<>()).add(occurrence);
  }

  /** Takes note of a thing that has no name. */
  void unnamed(Mention mention) {
    mention(-1 - mention.id(), mention);
  }

  private static double weight(Sentence sentence, Token head) {
    double weight = 0.6;
    if (head.isRelation("nsubj")) {
      weight = isMain(sentence, head) ? 2.4 : 1.6;
    } else if (head.isRelation("obj") || head.isRelation("xcomp") || head.isRelation("obl:agent")) {
      weight = 1.3;
    } else if (head.isRelation("obl") || head.isRelation("iobj")) {
      weight = 0.9;
    } else if (head.head() == 0) {
      weight = 1.4;
    } else if (head.isRelation("conj")) {
      weight = 0.8;
    }
    boolean subject =
        head.isRelation("appos")
            && Appositions.isSubjectAfterParticiple(sentence, head, sentence.token(head.head()));
    if (subject) {
      weight = 2.4;
    }
    if (Trees.marker(sentence, head).stream().findFirst().filter("quant"::equals).isPresent()) {
      weight = 2.4;
    }
    return sentence.heading() ? weight * 0.8 : weight;
  }

  private static boolean isMain(Sentence sentence, Token subject) {
    return sentence.head(subject).map(verb -> verb.head() == 0).orElse(true);
  }

  /**
   * The most salient entity before this token.
   *
   * @param sentence index of the sentence of the anaphor
   * @param token id of the anaphor
   * @param reach how far back it may lie
   * @param fit how well an occurrence goes with the anaphor, 0 when it cannot be meant
   */
  Optional<Choice> best(int sentence, int token, Reach reach, ToDoubleFunction<Occurrence> fit) {
    List<Choice> choices = choices(sentence, token, reach, fit);
    if (choices.isEmpty()) {
      return Optional.empty();
    }
    Choice best = choices.get(0);
    double second = choices.size() > 1 ? choices.get(1).score() : 0;
    return Optional.of(
        new Choice(best.entity(), best.score(), best.score() / (best.score() + second)));
  }

  /** All that may be meant, the most salient first, each with its share of all salience. */
  List<Choice> choices(int sentence, int token, Reach reach, ToDoubleFunction<Occurrence> fit) {
    Map<Integer, Map<Integer, Double>> scores = new TreeMap<>();
    for (Occurrence occurrence : occurrences) {
      int distance = sentence - occurrence.sentence();
      boolean before = distance > 0 || distance == 0 && occurrence.head().id() < token;
      double fitting = before && distance <= reach.window() ? fit.applyAsDouble(occurrence) : 0;
      if (fitting <= 0) {
        continue;
      }
      double about = occurrence.named() ? topic[occurrence.entity()] : 1;
      double score =
          occurrence.weight()
              * fitting
              * Math.pow(reach.decay(), distance)
              * Math.pow(about, reach.aboutness())
              * (distance == 0 ? 1.15 : 1);
      scores
          .computeIfAbsent(occurrence.entity(), e -> new TreeMap<>())
          .merge(distance, score, Math::max);
    }
    double all = scores.values().stream().mapToDouble(Discourse::sum).sum();
    List<Choice> choices = new ArrayList<>();
    scores.forEach(
        (entity, bySentence) ->
            choices.add(new Choice(entity, sum(bySentence), sum(bySentence) / all)));
    choices.sort(
        Comparator.comparingDouble(Choice::score).reversed().thenComparing(Choice::entity));
    return choices;
  }

  /** Of each sentence the best mention counts, those of the farther sentences half. */
  private static double sum(Map<Integer, Double> bySentence) {
    double max = bySentence.values().stream().mapToDouble(d -> d).max().orElse(0);
    return max + 0.5 * (bySentence.values().stream().mapToDouble(d -> d).sum() - max);
  }

  /** The last named entity mentioned before this place that satisfies the test. */
  Optional<Integer> last(int sentence, int token, IntPredicate test) {
    return lastOccurrence(sentence, token, o -> o.named() && test.test(o.entity()) ? 1 : 0)
        .map(Occurrence::entity);
  }

  /** The last occurrence before this place that fits, however far back. */
  Optional<Occurrence> lastOccurrence(int sentence, int token, ToDoubleFunction<Occurrence> fit) {
    for (int i = occurrences.size() - 1; i >= 0; i--) {
      Occurrence o = occurrences.get(i);
      boolean before =
          o.sentence() < sentence || (o.sentence() == sentence && o.head().id() < token);
      if (before && fit.applyAsDouble(o) > 0) {
        return Optional.of(o);
      }
    }
    return Optional.empty();
  }

  /** How well the best of an entity's occurrences before this place fits. */
  double fit(int entity, int sentence, int token, ToDoubleFunction<Occurrence> fit) {
    return byEntity.getOrDefault(entity, List.of()).stream()
        .filter(o -> o.sentence() < sentence || o.sentence() == sentence && o.head().id() < token)
        .mapToDouble(fit)
        .max()
        .orElse(0);
  }

  /** True when something without a name was called so before. */
  boolean isUnnamed(String lemma) {
    return occurrences.stream()
        .anyMatch(o -> !o.named() && Words.fold(o.head().lemma()).equals(lemma));
  }

  /**
   * An entity chosen as antecedent.
   *
   * @param entity its number, negative for a thing without a name
   * @param score its salience
   * @param share its share of the salience of the two best
   */
  record Choice(int entity, double score, double share) {

    boolean named() {
      return entity >= 0;
    }
  }
}
