package io.newsgraph.corenlp;

import io.newsgraph.corenlp.repair.WordLists;
import io.newsgraph.corenlp.repair.WordLists.Kind;
import io.newsgraph.text.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Mends the tagger's mistakes before the parser sees them, above all in headlines. */
final class EnglishTags {

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> NOUNS = Set.of("NN", "NNS", "NNP", "NNPS");
  private static final Set<String> OBJECT_BEGIN =
      Set.of("NNP", "NNPS", "DT", "CD", "PRP$", "$", "JJ");
  private static final Set<String> SUBJECT_END = Set.of("NN", "NNP", "NNPS");

  private final WordLists lists;

  EnglishTags(WordLists lists) {
    this.lists = lists;
  }

  /** The tags of a sentence, mended. */
  List<String> mend(List<Word> words, List<String> given, boolean heading) {
    List<String> tags = new ArrayList<>(given);
    for (int i = 0; i < words.size(); i++) {
      if (tags.get(i).equals("NN") || tags.get(i).equals("NNS")) {
        boolean plural = tags.get(i).equals("NNS");
        if (isName(words, i, heading)) {
          tags.set(i, plural ? "NNPS" : "NNP");
        }
      } else if (tags.get(i).equals("NNP") && isPosition(words, tags, i)) {
        tags.set(i, "NN");
      }
    }
    frontedParticiple(words, tags);
    infinitiveAfterAbout(words, tags);
    if (heading) {
      int clause = mainClauseEnd(tags);
      boolean finite = tags.subList(0, clause).stream().anyMatch(FINITE::contains);
      if (!finite) {
        verbOfHeadline(words, tags, clause);
      } else if (tags.get(0).equals("VB") && NOUNS.contains(tags.get(1))) {
        tags.set(0, "NN");
      }
    }
    return tags;
  }

  /** "Meridian Stays": no verb stands inside a name. */
  List<String> insideNames(List<Word> words, List<String> given, List<String> entities) {
    List<String> tags = new ArrayList<>(given);
    for (int i = 1; i < tags.size(); i++) {
      boolean verb = tags.get(i).startsWith("VB") && entities.get(i).startsWith("I-");
      if (verb && Character.isUpperCase(words.get(i).form().codePointAt(0))) {
        tags.set(i, "NNP");
      }
    }
    return tags;
  }

  /** Where the first relative clause begins. */
  private static int mainClauseEnd(List<String> tags) {
    for (int i = 0; i < tags.size(); i++) {
      if (tags.get(i).startsWith("W")) {
        return i;
      }
    }
    return tags.size();
  }

  /** "Chairman and CEO of X": a position in capitals is no part of a name. */
  private boolean isPosition(List<Word> words, List<String> tags, int i) {
    return lists.contains(Kind.POSITION, words.get(i).input().toLowerCase(Locale.ROOT))
        && (i + 1 == words.size() || !tags.get(i + 1).startsWith("NNP"))
        && (i == 0 || !tags.get(i - 1).startsWith("NNP"));
  }

  /**
   * "Based in Leeds, the firm …", "Born in Oslo, she …": a sentence may begin with a participle.
   */
  private static void frontedParticiple(List<Word> words, List<String> tags) {
    int first = 0;
    while (first < words.size() && tags.get(first).matches("[:`'\"-].*|RB")) {
      first++;
    }
    if (first + 4 >= words.size()) {
      return;
    }
    String form = words.get(first).input();
    boolean participle = form.matches("\\p{Lu}\\p{Ll}+(ed|orn)");
    boolean before = PREPOSITIONAL.contains(tags.get(first + 1));
    boolean comma =
        words.subList(first + 2, words.size() - 1).stream().anyMatch(w -> w.form().equals(","));
    if (participle && before && comma) {
      tags.set(first, "VBN");
    }
  }

  /** "are about to sack", "is said to value the firm", "returning investor Lux Capital". */
  private static void infinitiveAfterAbout(List<Word> words, List<String> tags) {
    for (int i = 1; i + 1 < tags.size(); i++) {
      boolean about = words.get(i - 1).form().equals("about") && tags.get(i).equals("TO");
      if (about && tags.get(i + 1).equals("NN")) {
        tags.set(i + 1, "VB");
      }
      boolean infinitive =
          tags.get(i).equals("TO")
              && tags.get(i + 1).equals("NN")
              && tags.get(i - 1).matches("VBN|VBD|JJ")
              && i + 2 < tags.size();
      if (infinitive && DETERMINERS.contains(tags.get(i + 2))) {
        tags.set(i + 1, "VB");
      }
      boolean modifier =
          tags.get(i).equals("VBG")
              && tags.get(i - 1).equals("CC")
              && tags.get(i + 1).equals("NN")
              && i + 2 < tags.size()
              && tags.get(i + 2).startsWith("NNP");
      if (modifier) {
        tags.set(i, "JJ");
      }
    }
  }

  private static final Set<String> DETERMINERS = Set.of("DT", "PRP$");
  private static final Set<String> PREPOSITIONAL = Set.of("IN", "TO", "CC");

  /** Nouns have capitals only as names; in a headline all words may have them. */
  private boolean isName(List<Word> words, int i, boolean heading) {
    String form = words.get(i).form();
    boolean acronym =
        form.length() > 1
            && form.equals(form.toUpperCase(Locale.ROOT))
            && form.codePoints().anyMatch(Character::isLetter)
            && Character.isLetter(form.codePointAt(0));
    boolean inside = i > 0 && isInside(words.get(i - 1).form());
    if (lists.contains(Kind.POSITION, form.toLowerCase(Locale.ROOT))) {
      return false;
    }
    return acronym || (!heading && inside && Character.isUpperCase(form.codePointAt(0)));
  }

  /** True when no sentence or quotation begins behind this word. */
  private static boolean isInside(String before) {
    return Character.isLetterOrDigit(before.codePointBefore(before.length()))
        || before.equals(",")
        || before.equals("(");
  }

  /** "Valve maker picks Gdansk": a plural between subject and object is the verb. */
  private static void verbOfHeadline(List<Word> words, List<String> tags, int clause) {
    for (int i = 1; i + 1 < clause; i++) {
      boolean verb =
          tags.get(i).equals("NNS")
              && SUBJECT_END.contains(tags.get(i - 1))
              && OBJECT_BEGIN.contains(tags.get(i + 1))
              && words.get(i).input().endsWith("s");
      if (verb) {
        tags.set(i, "VBZ");
        return;
      }
    }
  }

  /** False for words in which {@link #futures} finds nothing, whatever their tags. */
  static boolean mayHoldFuture(List<Word> words) {
    return words.stream().skip(1).anyMatch(word -> word.input().equalsIgnoreCase("to"));
  }

  /**
   * The words with what announces a future as the modal verb it stands for: "Iberdrola to buy" in a
   * headline, "Larkin is to shut".
   */
  List<Word> futures(List<Word> words, List<String> tags, boolean heading) {
    List<Word> result = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean to = tags.get(i).equals("TO") && i > 0 && i + 1 < words.size();
      if (to && heading && isFutureOfHeadline(tags, i)) {
        result.add(future(word, word.form(), word.begin()));
      } else if (to && tags.get(i + 1).equals("VB") && isFutureOfBe(words, tags, i)) {
        Word be = result.remove(result.size() - 1);
        result.add(future(word, be.form() + " " + word.form(), be.begin()));
      } else {
        result.add(word);
      }
    }
    return result;
  }

  private static Word future(Word to, String form, int begin) {
    return new Word(begin, to.end(), form, "will", Optional.of("will"), Optional.of(Upos.AUX));
  }

  private static boolean isFutureOfHeadline(List<String> tags, int to) {
    String next = tags.get(to + 1);
    return NOUNS.contains(tags.get(to - 1))
        && (next.equals("VB") || next.equals("NN"))
        && tags.subList(0, to).stream().noneMatch(FINITE::contains);
  }

  /** Not "the plan is to shut". */
  private boolean isFutureOfBe(List<Word> words, List<String> tags, int to) {
    if (to < 2
        || !lists.contains(Kind.PASSIVE, words.get(to - 1).input().toLowerCase(Locale.ROOT))) {
      return false;
    }
    for (int i = to - 2; i >= 0; i--) {
      if (FINITE.contains(tags.get(i)) && i < to - 2) {
        break;
      }
      if (lists.contains(Kind.AIM, words.get(i).input().toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }
}
