package io.newsgraph.ask;

import io.newsgraph.ask.Grammar.Filling;
import io.newsgraph.ask.Grammar.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Turns a question into the sentences that would answer it, by the rules of a grammar. */
final class Rewriter {

  private static final Pattern TOKEN = Pattern.compile("\\{(\\p{Alpha}+)\\}");

  /** Marks a sentence of a rule that is a question itself. */
  private static final String NESTED = "? ";

  private static final int DEEPEST = 2;
  private static final int MOST = 60;

  private final Grammar grammar;

  Rewriter(Grammar grammar) {
    this.grammar = grammar;
  }

  /** The ways to understand a question, the likelier first. */
  List<Reading> readings(String question) {
    List<Reading> readings = new ArrayList<>();
    for (Unfilled unfilled : unfilled(question, 0)) {
      for (Map<String, Filling> filling : fillings(tokens(unfilled.sentences()))) {
        List<String> filled = unfilled.sentences().stream().map(s -> fill(s, filling)).toList();
        readings.add(new Reading(filled, filling, unfilled.asks()));
      }
    }
    return readings.subList(0, Math.min(readings.size(), MOST));
  }

  /** Rank of the first rule that fits; the largest number when none does. */
  int rank(String question) {
    return grammar.rules().stream()
        .filter(rule -> matcher(rule, question).isPresent())
        .mapToInt(Rule::rank)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private record Unfilled(List<String> sentences, Grammar.Asks asks) {}

  private List<Unfilled> unfilled(String question, int depth) {
    List<Unfilled> all = new ArrayList<>();
    if (depth > DEEPEST) {
      return all;
    }
    for (Rule rule : grammar.rules()) {
      matcher(rule, question)
          .ifPresent(
              matcher ->
                  all.addAll(
                      nested(
                          rule.sentences().stream().map(s -> withGroups(s, matcher)).toList(),
                          rule.asks(),
                          depth)));
    }
    return all;
  }

  /** The first word of a question has a capital that it has nowhere else, unless it is a name. */
  private static Optional<Matcher> matcher(Rule rule, String question) {
    if (question.isEmpty()) {
      return Optional.empty();
    }
    String small = question.substring(0, 1).toLowerCase(Locale.ROOT) + question.substring(1);
    return Stream.of(small, question)
        .map(words -> rule.pattern().matcher(words))
        .filter(Matcher::matches)
        .findFirst();
  }

  /** Sentences that are questions themselves are rewritten in turn. */
  private List<Unfilled> nested(List<String> sentences, Grammar.Asks asks, int depth) {
    List<Unfilled> all = new ArrayList<>(List.of(new Unfilled(List.of(), asks)));
    for (String sentence : sentences) {
      List<Unfilled> longer = new ArrayList<>();
      for (Unfilled before : all) {
        if (sentence.startsWith(NESTED)) {
          for (Unfilled inner : unfilled(sentence.substring(NESTED.length()), depth + 1)) {
            longer.add(new Unfilled(join(before.sentences(), inner.sentences()), inner.asks()));
          }
        } else {
          longer.add(new Unfilled(join(before.sentences(), List.of(sentence)), before.asks()));
        }
      }
      all = longer;
    }
    return all;
  }

  private static List<String> join(List<String> one, List<String> other) {
    List<String> joined = new ArrayList<>(one);
    joined.addAll(other);
    return joined;
  }

  private static String withGroups(String sentence, Matcher matcher) {
    String result = sentence;
    for (int group = 1; group <= matcher.groupCount(); group++) {
      String words = matcher.group(group) == null ? "" : matcher.group(group);
      result = result.replace("$" + group, words);
    }
    return result.replaceAll("\\s+", " ").strip();
  }

  private static Set<String> tokens(List<String> sentences) {
    Set<String> tokens = new LinkedHashSet<>();
    for (String sentence : sentences) {
      Matcher matcher = TOKEN.matcher(sentence);
      while (matcher.find()) {
        tokens.add(matcher.group(1));
      }
    }
    return tokens;
  }

  /** Every choice of one filler for each token. */
  private List<Map<String, Filling>> fillings(Set<String> tokens) {
    List<Map<String, Filling>> all = List.of(Map.of());
    for (String token : tokens) {
      List<Map<String, Filling>> longer = new ArrayList<>();
      for (Filling filling : grammar.unknowns().getOrDefault(token, List.of())) {
        for (Map<String, Filling> before : all) {
          Map<String, Filling> more = new LinkedHashMap<>(before);
          more.put(token, filling);
          longer.add(more);
        }
      }
      all = longer;
    }
    return all;
  }

  private static String fill(String sentence, Map<String, Filling> fillings) {
    String filled = sentence;
    for (Map.Entry<String, Filling> entry : fillings.entrySet()) {
      filled = filled.replace("{" + entry.getKey() + "}", entry.getValue().words());
    }
    if (filled.isEmpty()) {
      return filled;
    }
    return filled.substring(0, 1).toUpperCase(Locale.ROOT) + filled.substring(1) + ".";
  }
}
