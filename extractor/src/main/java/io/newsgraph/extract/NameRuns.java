package io.newsgraph.extract;

import io.newsgraph.lexicon.Cue;
import io.newsgraph.text.Language;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import io.newsgraph.text.Upos;
import java.util.ArrayList;
import java.util.List;

/**
 * The names of one sentence as runs of tokens: spans of the sequence model, widened and completed
 * by capitals and part of speech, without titles, roles and articles at their edges.
 */
final class NameRuns {

  private final LexiconIndex index;
  private final Sentence sentence;
  private final boolean[] name;
  private final boolean[] begins;
  private final NameWords words;

  NameRuns(LexiconIndex index, Sentence sentence) {
    this.index = index;
    this.sentence = sentence;
    this.name = new boolean[sentence.size() + 2];
    this.begins = new boolean[sentence.size() + 2];
    this.words = new NameWords(index, sentence);
  }

  /** First and last token id of each name, in order. */
  List<int[]> runs() {
    mark();
    List<int[]> runs = new ArrayList<>();
    for (int i = 1; i <= sentence.size(); i++) {
      if (!name[i]) {
        continue;
      }
      int last = i;
      while (last < sentence.size() && name[last + 1] && !begins[last + 1]) {
        last++;
      }
      trim(i, last).ifPresent(runs::add);
      i = last;
    }
    return runs;
  }

  private void mark() {
    for (Token token : sentence.tokens()) {
      int i = token.id();
      if (!token.entity().equals("O")) {
        name[i] = !words.isLowerWord(token, i > 1 && name[i - 1]);
        begins[i] = name[i] && token.entity().startsWith("B-") && !continuesName(token);
      } else if (words.isProper(token)) {
        name[i] = true;
        begins[i] = i > 1 && !name[i - 1];
      }
    }
    new NameExtensions(index, sentence, name, begins).extend();
    cutAtMakers();
  }

  /** "le moteur Mistra de l'italien Avio": a second name after the demonym. */
  private void cutAtMakers() {
    for (int i = 3; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      boolean demonym =
          name[i]
              && name[i - 1]
              && name[i + 1]
              && !Words.startsUpper(token.form())
              && sentence.token(i - 1).upos() == Upos.DET
              && index.demonym(token).isPresent();
      if (demonym) {
        name[i] = false;
        for (int k = i - 1;
            k >= 1 && name[k] && sentence.token(k).upos() != Upos.PROPN && isSmall(k);
            k--) {
          name[k] = false;
        }
        begins[i + 1] = true;
      }
    }
  }

  private boolean isSmall(int i) {
    return sentence.token(i).upos() == Upos.DET || sentence.token(i).upos() == Upos.ADP;
  }

  /** The model begins a new span in the middle of a run of capitals only after another label. */
  private boolean continuesName(Token token) {
    int previous = token.id() - 1;
    return previous >= 1
        && name[previous]
        && sentence.token(previous).entity().equals("O")
        && sentence.token(previous).upos() == Upos.PROPN
        && !isStrippable(sentence.token(previous));
  }

  private java.util.Optional<int[]> trim(int first, int last) {
    int from = first;
    int to = last;
    while (from < to && isStrippable(sentence.token(from))) {
      from++;
    }
    while (to > from && isTrailing(sentence.token(to)) && !isOwnEnding(to)) {
      to--;
    }
    Token only = sentence.token(from);
    if (isKind(from, to)) {
      return java.util.Optional.empty();
    }
    if (from == to && !isNameAlone(only)) {
      return java.util.Optional.empty();
    }
    return java.util.Optional.of(new int[] {from, to});
  }

  private boolean isOwnEnding(int i) {
    return name[i]
        && sentence.token(i).entity().equals("O")
        && sentence.token(i).form().matches("['’]s")
        && i < sentence.size()
        && sentence.token(i + 1).form().matches("[,.;:)]|is|was|has|said|will");
  }

  /** "l'Intelligence artificielle", "une IA": the words for a kind of thing are no name. */
  private boolean isKind(int from, int to) {
    Token first = sentence.token(from);
    boolean determined =
        !sentence.children(first, "det").isEmpty() || Words.isAcronym(first.form());
    int length = to - from + 1;
    return determined
        && index.classNouns(sentence, first).stream()
            .anyMatch(c -> c.words().size() == length && !c.facility())
        && (length > 1 || Words.isAcronym(first.form()));
  }

  private boolean isNameAlone(Token only) {
    if (isStrippable(only) && only.upos() != Upos.PROPN) {
      return false;
    }
    boolean title = index.cue(Cue.Kind.TITLE, only.form()).isPresent();
    boolean role = index.isRelationalNoun(only);
    boolean word = only.form().codePointCount(0, only.form().length()) > 1;
    return !title
        && word
        && !(role && only.entity().equals("O"))
        && only.form().chars().anyMatch(Character::isLetter);
  }

  private boolean isTrailing(Token token) {
    return token.upos() == Upos.PUNCT
        || token.upos() == Upos.ADP
        || (token.upos() == Upos.DET && !Words.startsUpper(token.form()))
        || (index.language() == Language.ENGLISH && token.form().matches("['’]s?"));
  }

  /** "General Electric": the model takes the word for part of a name that is no person's. */
  private boolean isFirmWord(Token token) {
    return token.id() < sentence.size()
        && Words.startsUpper(token.form())
        && !token.entity().equals("O")
        && !token.entity().endsWith("PER")
        && sentence.token(token.id() + 1).entity().startsWith("I-")
        && !sentence.token(token.id() + 1).entity().endsWith("PER");
  }

  /** "la Japonaise Mei Tanaka": where the person comes from is no part of the name. */
  private boolean isInhabitant(Token token) {
    return index.language() == Language.FRENCH
        && token.id() > 1
        && token.id() < sentence.size()
        && name[token.id() + 1]
        && sentence.token(token.id() - 1).upos() == Upos.DET
        && index.demonym(token).isPresent()
        && index.place(token.form()).isEmpty();
  }

  private boolean isStrippable(Token token) {
    if (index.cue(Cue.Kind.INSTITUTION_WORD, token.form()).isPresent()) {
      return false;
    }
    if (index.cue(Cue.Kind.TITLE, token.form()).isPresent()) {
      return !isFirmWord(token);
    }
    if (isInhabitant(token)) {
      return true;
    }
    if (token.upos() == Upos.DET) {
      return token.id() == 1 || !Words.startsUpper(token.form());
    }
    if (words.isDemonymAdjective(token) && token.upos() == Upos.ADJ) {
      return true;
    }
    boolean kind =
        Words.isAcronym(token.form())
            && !index.classNouns(sentence, token).isEmpty()
            && token.id() < sentence.size()
            && name[token.id() + 1];
    if (kind) {
      return true;
    }
    boolean role = index.isRelationalNoun(token);
    boolean common =
        token.upos() == Upos.NOUN
            || !Words.startsUpper(token.form())
            || token.id() == 1
            || Words.isAcronym(token.form());
    boolean followedByPerson =
        token.id() < sentence.size()
            && sentence.token(token.id() + 1).entity().endsWith("PER")
            && !token.entity().endsWith("PER");
    return token.upos() == Upos.ADP
        || token.upos() == Upos.PUNCT
        || (role && (common || followedByPerson));
  }
}
