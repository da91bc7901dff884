package io.newsgraph.ask;

import io.newsgraph.lexicon.EntityClass;
import io.newsgraph.text.Language;
import io.newsgraph.text.Names;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How questions are asked in one language ({@code ontology/questions}).
 *
 * @param language the language
 * @param rules how a question becomes sentences, in the order in which they are tried
 * @param unknowns for each token, such as {@code {who}}, the made-up fillers that may stand for
 *     what is asked, in the order in which they are tried
 * @param standIns for each class, plain names that stand for names of the store
 */
record Grammar(
    Language language,
    List<Rule> rules,
    Map<String, List<Filling>> unknowns,
    Map<EntityClass, List<String>> standIns) {

  /**
   * A kind of question.
   *
   * @param rank its place in the order
   * @param pattern what the whole question looks like, without its question mark
   * @param sentences what it becomes: groups of the pattern and tokens of unknowns
   * @param asks what kind of answer it wants
   */
  record Rule(int rank, Pattern pattern, List<String> sentences, Asks asks) {}

  /** A kind of answer. */
  enum Asks {
    /** Who, what, where, when, how much. */
    VALUES,
    /** Whether it is so. */
    TRUTH,
    /** Who says that it is so. */
    SOURCES,
    /** What is said of something by hearsay. */
    RUMOURS,
    /** What is said of something. */
    FACTS
  }

  /**
   * A filler for what is asked.
   *
   * @param words as they are put into the sentence
   * @param mark the name, number or ISO date by which it is found again in what the sentence states
   */
  record Filling(String words, String mark) {}

  /**
   * A plain name that is not used yet for a name of a class; if there is one, one that begins with
   * a vowel for a name that does, because elision before it is kept.
   */
  Optional<String> standIn(EntityClass entityClass, String label, Set<String> used) {
    List<String> free =
        standIns.getOrDefault(entityClass, List.of()).stream()
            .filter(name -> !used.contains(name))
            .toList();
    return free.stream()
        .filter(name -> beginsWithVowel(name) == beginsWithVowel(label))
        .findFirst()
        .or(() -> free.stream().findFirst());
  }

  private static boolean beginsWithVowel(String name) {
    return Names.fold(name).matches("[aeiouyh].*");
  }
}
