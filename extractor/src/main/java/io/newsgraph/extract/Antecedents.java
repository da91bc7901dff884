package io.newsgraph.extract;

import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Chooses what a pronoun means among the named entities, or that it means none of them: half by the
 * salience that the rules of {@link Discourse} give, half by the fitted {@link AntecedentModel}.
 */
final class Antecedents {

  /** Less likely antecedents are not taken: the text as often means something else. */
  private static final double LEAST = 0.3;

  private final AntecedentFeatures features;
  private final Discourse discourse;
  private final AntecedentModel model = AntecedentModel.fitted();

  Antecedents(AntecedentFeatures features, Discourse discourse) {
    this.features = features;
    this.discourse = discourse;
  }

  /** Takes note of a mention, in the order of the text. */
  void mention(int entity, Mention mention) {
    features.mention(entity, mention);
  }

  /**
   * An entity chosen as antecedent.
   *
   * @param entity its number
   * @param probability that it is meant, 0–1
   */
  record Choice(int entity, double probability) {}

  /**
   * The entity that is meant, if one of them is.
   *
   * @param anaphor its sentence
   * @param head its token
   * @param mention the pronoun or possessive
   * @param agreement how well grammar and place agree with an occurrence: 0 when it cannot be
   *     meant, 1 when nothing speaks against it
   */
  Optional<Choice> best(
      Sentence anaphor,
      Token head,
      Mention mention,
      ToDoubleFunction<Discourse.Occurrence> agreement) {
    List<Discourse.Choice> salient =
        discourse.choices(anaphor.index(), head.id(), Discourse.PRONOUN, agreement);
    List<Choice> possible = new ArrayList<>();
    for (int entity : features.candidates(anaphor.index(), head.id())) {
      double fit = discourse.fit(entity, anaphor.index(), head.id(), agreement);
      if (fit > 0) {
        possible.add(new Choice(entity, Math.min(1, fit)));
      }
    }
    Choice best = new Choice(-1, 0);
    List<Double> fitted = fitted(anaphor, head, mention, possible, salient);
    for (int i = 0; i < possible.size(); i++) {
      int entity = possible.get(i).entity();
      double probability = 0.5 * fitted.get(i) + 0.5 * share(salient, entity);
      if (probability > best.probability()) {
        best = new Choice(entity, probability);
      }
    }
    return best.probability() < LEAST ? Optional.empty() : Optional.of(best);
  }

  private static double share(List<Discourse.Choice> salient, int entity) {
    return salient.stream()
        .filter(c -> c.entity() == entity)
        .mapToDouble(Discourse.Choice::share)
        .findFirst()
        .orElse(0);
  }

  /** What the model gives each of the candidates, which come with how well they agree. */
  private List<Double> fitted(
      Sentence anaphor,
      Token head,
      Mention mention,
      List<Choice> possible,
      List<Discourse.Choice> salient) {
    String form = AntecedentModel.form(mention);
    int of = possible.size();
    List<Double> odds = new ArrayList<>();
    for (int rank = 0; rank < of; rank++) {
      Choice choice = possible.get(rank);
      double score =
          model.score(
              mention.kind(), form, features.of(anaphor, head, choice.entity(), rank, of, salient));
      odds.add(Math.exp(score) * choice.probability());
    }
    double none =
        Math.exp(model.score(mention.kind(), form, features.ofNone(anaphor, head, of, salient)));
    double sum = none + odds.stream().mapToDouble(Double::doubleValue).sum();
    return odds.stream().map(o -> o / sum).toList();
  }
}
