package io.newsgraph.corenlp;

import io.newsgraph.text.Features;
import io.newsgraph.text.Upos;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One reading of a French form, from a tag such as {@code V ind pres 3 s}.
 *
 * @param lemma dictionary form
 * @param kind first element of the tag: V verb, N noun, J adjective, D determiner, R pronoun …
 * @param parts the elements of the tag
 */
record FrenchReading(String lemma, char kind, List<String> parts) {

  /** Reads a tag; its last character is the word's frequency, {@code A} to {@code Z}. */
  static FrenchReading of(String lemma, String tag) {
    String bare = tag.substring(0, tag.length() - 1);
    List<String> parts = Arrays.stream(bare.trim().split(" +")).toList();
    return new FrenchReading(lemma, bare.isEmpty() ? '-' : bare.charAt(0), parts);
  }

  /** True when the reading is of this part of speech. */
  boolean fits(Upos upos) {
    return switch (upos) {
      case VERB -> kind == 'V';
      case AUX -> kind == 'V' && (has("avoir") || has("etre"));
      case NOUN -> kind == 'N';
      case ADJ -> kind == 'J';
      case DET -> kind == 'D';
      case PRON -> kind == 'R';
      case ADV -> kind == 'A';
      case ADP -> kind == 'P';
      case SCONJ, CCONJ -> kind == 'C';
      case NUM -> kind == 'K';
      case PROPN -> kind == 'Z';
      default -> false;
    };
  }

  /** True when the tag has this element. */
  boolean has(String part) {
    return parts.contains(part);
  }

  /** A verb form with a person: indicative, conditional, subjunctive, imperative. */
  boolean isFinite() {
    return kind == 'V' && !has("inf") && !isParticiple();
  }

  /** A participle, past or present. */
  boolean isParticiple() {
    return has("ppa") || has("ppr");
  }

  /** The features of the tag as Universal Dependencies names them. */
  Features features() {
    SortedMap<String, String> values = new TreeMap<>();
    for (String part : parts.subList(Math.min(1, parts.size()), parts.size())) {
      switch (part) {
        case "m" -> values.put("Gender", "Masc");
        case "f" -> values.put("Gender", "Fem");
        case "s" -> values.put("Number", "Sing");
        case "p" -> values.put("Number", "Plur");
        case "1", "2", "3" -> values.put("Person", part);
        default -> verbal(part, values);
      }
    }
    return new Features(values);
  }

  private static void verbal(String part, SortedMap<String, String> values) {
    switch (part) {
      case "ind" -> put(values, "Mood", "Ind", "VerbForm", "Fin");
      case "con" -> put(values, "Mood", "Cnd", "VerbForm", "Fin");
      case "sub" -> put(values, "Mood", "Sub", "VerbForm", "Fin");
      case "imp" -> put(values, "Mood", "Imp", "VerbForm", "Fin");
      case "inf" -> values.put("VerbForm", "Inf");
      case "ppa" -> put(values, "VerbForm", "Part", "Tense", "Past");
      case "ppr" -> put(values, "VerbForm", "Part", "Tense", "Pres");
      case "pres" -> values.put("Tense", "Pres");
      case "futu" -> values.put("Tense", "Fut");
      case "impa" -> values.put("Tense", "Imp");
      case "psim" -> values.put("Tense", "Past");
      default -> {}
    }
  }

  private static void put(
      SortedMap<String, String> values, String key, String value, String other, String otherValue) {
    values.put(key, value);
    values.put(other, otherValue);
  }
}
