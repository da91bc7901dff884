package io.newsgraph.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How much each feature speaks for an antecedent: a log-linear ranking of the candidates and of the
 * choice that none of them is meant, as in Denis and Baldridge, "Specialized models and ranking for
 * coreference resolution" (EMNLP 2008). The weights stand in {@code antecedents.tsv}, fitted as
 * docs/coreference.md tells.
 */
final class AntecedentModel {

  private static final AntecedentModel FITTED = new AntecedentModel("antecedents.tsv");

  private static final Set<String> SINGULAR_SUBJECTS = Set.of("il", "elle", "he", "she", "it");
  private static final Set<String> PLURALS = Set.of("ils", "elles", "they", "leur", "eux");

  private final Map<String, Double> weights = new HashMap<>();

  private AntecedentModel(String resource) {
    try (InputStream in = AntecedentModel.class.getResourceAsStream(resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(cells -> weights.put(cells[0], Double.valueOf(cells[1])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static AntecedentModel fitted() {
    return FITTED;
  }

  /** The score of one choice, in nats. */
  double score(Mention.Kind kind, String form, Map<String, Double> features) {
    String group = group(kind, form);
    double score = 0;
    for (Map.Entry<String, Double> feature : features.entrySet()) {
      double both = weight(feature.getKey()) + weight(group + "|" + feature.getKey());
      score += both * feature.getValue();
    }
    return features.containsKey("none") ? score + weight("none:" + form) : score;
  }

  private double weight(String feature) {
    return weights.getOrDefault(feature, 0.0);
  }

  /** Pronouns that behave alike. */
  private static String group(Mention.Kind kind, String form) {
    if (kind != Mention.Kind.PRONOUN) {
      return kind.toString();
    }
    if (SINGULAR_SUBJECTS.contains(form)) {
      return "SUBJECT";
    }
    return PLURALS.contains(form) ? "PLURAL" : "OBJECT";
  }

  /** The form without what ties it to an inverted verb ("-t-il"). */
  static String form(Mention mention) {
    String word = Words.fold(mention.text());
    return word.startsWith("-t-") ? word.substring(3) : word.replaceFirst("^-", "");
  }
}
