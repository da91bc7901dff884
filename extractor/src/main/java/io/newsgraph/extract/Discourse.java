package io.newsgraph.extract;

import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * What has been mentioned so far, and which of it is salient: subjects before objects, near before
 * far (after Lappin and Leass, "An algorithm for pronominal anaphora resolution", 1994).
 */
final class Discourse {

  private static final int WINDOW = 3;

  private final List<Sentence> sentences;
  private final double[] topic;
  private final List<Occurrence> occurrences = new ArrayList<>();

  /**
   * A mention of an entity.
   *
   * @param entity its number
   * @param sentence index of the sentence
   * @param token id of the head
   * @param weight salience of its grammatical function
   */
  record Occurrence(int entity, int sentence, int token, double weight) {}

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
    occurrences.add(
        new Occurrence(entity, mention.sentence(), mention.head(), weight(sentence, head)));
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
    return sentence.heading() ? weight * 0.8 : weight;
  }

  private static boolean isMain(Sentence sentence, Token subject) {
    return sentence.head(subject).map(verb -> verb.head() == 0).orElse(true);
  }

  /**
   * The most salient entity before this token that satisfies the test.
   *
   * @param sentence index of the sentence of the anaphor
   * @param token id of the anaphor
   * @param test which entities are possible
   */
  Optional<Choice> best(int sentence, int token, IntPredicate test) {
    return best(sentence, token, test, WINDOW, 0.55, 1);
  }

  /** The same for a description, which may reach farther back: to what the text is about. */
  Optional<Choice> described(int sentence, int token, IntPredicate test) {
    return best(sentence, token, test, 8, 0.75, 2);
  }

  private Optional<Choice> best(
      int sentence, int token, IntPredicate test, int window, double decay, double aboutness) {
    List<Choice> choices = new ArrayList<>();
    for (Occurrence occurrence : occurrences) {
      int distance = sentence - occurrence.sentence();
      boolean before = distance > 0 || occurrence.token() < token;
      if (!before || distance > window || !test.test(occurrence.entity())) {
        continue;
      }
      double score =
          occurrence.weight()
              * Math.pow(decay, distance)
              * Math.pow(topic[occurrence.entity()], aboutness);
      if (distance == 0) {
        score *= 1.15;
      }
      addTo(choices, occurrence.entity(), score);
    }
    choices.sort(Comparator.comparingDouble(Choice::score).reversed());
    if (choices.isEmpty()) {
      return Optional.empty();
    }
    Choice best = choices.get(0);
    double second = choices.size() > 1 ? choices.get(1).score() : 0;
    return Optional.of(
        new Choice(best.entity(), best.score(), best.score() / (best.score() + second)));
  }

  private static void addTo(List<Choice> choices, int entity, double score) {
    for (int i = 0; i < choices.size(); i++) {
      if (choices.get(i).entity() == entity) {
        choices.set(i, new Choice(entity, choices.get(i).score() + 0.5 * score, 0));
        return;
      }
    }
    choices.add(new Choice(entity, score, 0));
  }

  /** The last entity mentioned before this place that satisfies the test, however far back. */
  Optional<Integer> last(int sentence, int token, IntPredicate test) {
    for (int i = occurrences.size() - 1; i >= 0; i--) {
      Occurrence o = occurrences.get(i);
      boolean before = o.sentence() < sentence || (o.sentence() == sentence && o.token() < token);
      if (before && test.test(o.entity())) {
        return Optional.of(o.entity());
      }
    }
    return Optional.empty();
  }

  /** How often the entity has been mentioned so far. */
  long count(int entity) {
    return occurrences.stream().filter(o -> o.entity() == entity).count();
  }

  /**
   * An entity chosen as antecedent.
   *
   * @param entity its number
   * @param score its salience
   * @param share its share of the salience of the two best
   */
  record Choice(int entity, double score, double share) {}
}
