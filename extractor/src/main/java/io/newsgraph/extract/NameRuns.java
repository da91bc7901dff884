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
  private final boolean titleCase;

  NameRuns(LexiconIndex index, Sentence sentence) {
    this.index = index;
    this.sentence = sentence;
    this.name = new boolean[sentence.size() + 2];
    this.begins = new boolean[sentence.size() + 2];
    this.titleCase = sentence.heading() && isTitleCase();
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

  private boolean isTitleCase() {
    long words = sentence.tokens().stream().filter(t -> t.form().length() > 3).count();
    long upper =
        sentence.tokens().stream()
            .filter(t -> t.form().length() > 3 && Words.startsUpper(t.form()))
            .count();
    return words > 3 && upper > 0.7 * words;
  }

  private void mark() {
    for (Token token : sentence.tokens()) {
      int i = token.id();
      if (!token.entity().equals("O")) {
        name[i] = !isLowerWord(token);
        begins[i] = name[i] && token.entity().startsWith("B-") && !continuesName(token);
      } else if (isProper(token)) {
        name[i] = true;
        begins[i] = i > 1 && !name[i - 1];
      }
    }
    for (int i = 2; i < sentence.size(); i++) {
      connect(i);
    }
    for (int i = 1; i < sentence.size(); i++) {
      institution(i);
    }
    for (int i = 2; i <= sentence.size(); i++) {
      extendByNumber(i);
      extendByAdjective(i);
      extendByPossessive(i);
    }
  }

  /** "Ferrier's, the bakery": the ending belongs to the name where it possesses nothing. */
  private void extendByPossessive(int i) {
    Token ending = sentence.token(i);
    boolean possessive =
        index.language() == Language.ENGLISH && name[i - 1] && ending.form().matches("['’]s");
    if (!possessive || ending.upos() == Upos.AUX || i == sentence.size()) {
      return;
    }
    boolean free = !sentence.token(i - 1).isRelation("nmod:poss");
    boolean closed = sentence.token(i + 1).form().matches("[,.;:)]|is|was|has|said|will");
    if (free && closed) {
      name[i] = true;
      begins[i] = false;
    }
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

  /** A lower-case word at the edge of a model span is no name, inside it is a connector. */
  private boolean isLowerWord(Token token) {
    if (Words.startsUpper(token.form()) || Words.hasDigit(token.form())) {
      return isDemonymAdjective(token) && !inLongerSpan(token);
    }
    boolean word =
        token.upos() == Upos.VERB
            || token.upos() == Upos.AUX
            || token.upos() == Upos.PRON
            || token.upos() == Upos.ADV
            || token.upos() == Upos.SCONJ;
    boolean before = token.id() > 1 && name[token.id() - 1];
    return word || !before || !insideSpan(token) || endsSpan(token);
  }

  private boolean inLongerSpan(Token token) {
    boolean next =
        token.id() < sentence.size() && sentence.token(token.id() + 1).entity().startsWith("I-");
    return token.entity().startsWith("I-") || next;
  }

  private boolean insideSpan(Token token) {
    return token.entity().startsWith("I-");
  }

  private boolean endsSpan(Token token) {
    for (int i = token.id() + 1; i <= sentence.size(); i++) {
      Token next = sentence.token(i);
      if (!next.entity().startsWith("I-")) {
        return lastWordMustBeName(token);
      }
      if (Words.startsUpper(next.form()) || Words.hasDigit(next.form())) {
        return false;
      }
    }
    return lastWordMustBeName(token);
  }

  /** "Caisse des dépôts", "Office français de la biodiversité" end in lower case; "pour l'" not. */
  private boolean lastWordMustBeName(Token token) {
    return token.upos() != Upos.NOUN
        && token.upos() != Upos.ADJ
        && token.upos() != Upos.PROPN
        && token.upos() != Upos.ADP
        && token.upos() != Upos.DET;
  }

  private boolean isProper(Token token) {
    String form = token.form();
    if (index.cue(Cue.Kind.MONTH, form).isPresent()
        || index.cue(Cue.Kind.WEEKDAY, form).isPresent()
        || isDemonymAdjective(token)) {
      return false;
    }
    if (Words.isAcronym(form)
        && index.classNouns(sentence, token).isEmpty()
        && !index.isRelationalNoun(token)
        && index.cue(Cue.Kind.CURRENCY, form).isEmpty()) {
      return token.upos() != Upos.DET && token.upos() != Upos.PRON && !titleCase && !allCaps();
    }
    boolean upper = Words.startsUpper(form);
    if (Words.isAcronym(form) && !index.classNouns(sentence, token).isEmpty()) {
      return false;
    }
    if (token.upos() == Upos.PROPN) {
      return (upper || mixedCase(form)) && !titleCase;
    }
    if (isCamelCase(form)) {
      return !titleCase;
    }
    boolean contentWord =
        token.upos() == Upos.NOUN || token.upos() == Upos.X || token.upos() == Upos.ADJ;
    return upper
        && contentWord
        && !sentence.heading()
        && token.id() > 1
        && !startsQuote(token)
        && !index.isRelationalNoun(token);
  }

  private boolean allCaps() {
    return sentence.tokens().stream()
        .filter(t -> t.form().length() > 3)
        .allMatch(t -> t.form().equals(t.form().toUpperCase(java.util.Locale.ROOT)));
  }

  private static boolean mixedCase(String form) {
    return form.length() > 2 && form.substring(1).chars().anyMatch(Character::isUpperCase);
  }

  /** "bioMérieux", "iPhone": a capital after small letters is a name's whatever the tagger says. */
  private static boolean isCamelCase(String form) {
    return form.matches("\\p{Ll}{1,4}\\p{Lu}[\\p{L}\\d]+");
  }

  private boolean startsQuote(Token token) {
    Token previous = sentence.token(token.id() - 1);
    return previous.upos() == Upos.PUNCT
        && !previous.form().equals(",")
        && !previous.form().equals("(");
  }

  private boolean isDemonymAdjective(Token token) {
    return index.demonym(token.lemma()).isPresent()
        && (token.upos() == Upos.ADJ
            || token.isRelation("amod")
            || index.place(token.form()).isEmpty());
  }

  /** "Bank of England", "Procter & Gamble": a connector between two runs of capitals. */
  private void connect(int i) {
    Token token = sentence.token(i);
    if (name[i] || !name[i - 1]) {
      return;
    }
    boolean ampersand = token.form().equals("&");
    boolean of =
        token.upos() == Upos.ADP
            && index.language() == Language.ENGLISH
            && token.form().equals("of")
            && headsInstitution(sentence.token(i - 1));
    int next = i + 1;
    if (of && next < sentence.size() && sentence.token(next).form().equalsIgnoreCase("the")) {
      next++;
    }
    if ((ampersand || of) && next <= sentence.size() && name[next]) {
      for (int k = i; k <= next; k++) {
        name[k] = true;
        begins[k] = false;
      }
    }
  }

  private boolean headsInstitution(Token token) {
    return index.cue(Cue.Kind.ORGANIZATION_WORD, token.form()).isPresent()
        || index.cue(Cue.Kind.AWARD_WORD, token.form()).isPresent();
  }

  /** "Société générale", "Parti socialiste": a capitalised class noun with its adjective. */
  private void extendByAdjective(int i) {
    Token token = sentence.token(i);
    Token before = sentence.token(i - 1);
    boolean adjective =
        token.upos() == Upos.ADJ && token.isRelation("amod") && token.head() == i - 1;
    boolean noun = name[i - 1] && before.upos() == Upos.NOUN && Words.startsUpper(before.form());
    if (!name[i]
        && adjective
        && noun
        && index.language() == Language.FRENCH
        && !index.classNouns(sentence, before).isEmpty()
        && (index.demonym(token.lemma()).isEmpty() || i > 2)) {
      name[i] = true;
    }
  }

  /** "université de Liège", "Institut d'optique", "prix Méridien": the word with its complement. */
  private void institution(int i) {
    Token word = sentence.token(i);
    boolean institution = index.cue(Cue.Kind.INSTITUTION_WORD, word.form()).isPresent();
    if (!institution
        || index.language() != Language.FRENCH
        || i > 1 && name[i - 1] && !begins[i] && name[i]) {
      return;
    }
    boolean upper = Words.startsUpper(word.form()) && (i > 1 || name[i]);
    int next = i + 1;
    while (next <= sentence.size()
        && sentence.token(next).upos() == Upos.ADJ
        && index.demonym(sentence.token(next).lemma()).isEmpty()) {
      next++;
    }
    int of = next;
    while (next <= sentence.size()
        && (isOf(sentence.token(next)) || next > of && sentence.token(next).upos() == Upos.DET)) {
      next++;
    }
    if (next > sentence.size()) {
      return;
    }
    boolean linked = next > of;
    if (linked
        && !name[next]
        && sentence.token(next).upos() == Upos.NOUN
        && next + 2 <= sentence.size()
        && isOf(sentence.token(next + 1))
        && name[next + 2]) {
      next += 2;
    }
    boolean complement =
        name[next] && (linked || next == i + 1)
            || upper && linked && sentence.token(next).upos() == Upos.NOUN;
    if (complement) {
      for (int k = i; k <= next; k++) {
        begins[k] = k == i;
        name[k] = true;
      }
    }
  }

  private static boolean isOf(Token token) {
    return token.upos() == Upos.ADP && Words.fold(token.lemma()).equals("de");
  }

  private void extendByNumber(int i) {
    Token token = sentence.token(i);
    if (name[i] || !name[i - 1] || !token.form().matches("\\d{1,4}[A-Za-z]{0,3}")) {
      return;
    }
    boolean hangs = name[Math.max(token.head(), 0)] && token.head() < i;
    boolean closes =
        i == sentence.size()
            || sentence.token(i + 1).upos() == Upos.PUNCT
            || sentence.token(i + 1).upos() == Upos.ADP
            || sentence.token(i + 1).upos() == Upos.VERB
            || sentence.token(i + 1).upos() == Upos.AUX;
    boolean year = token.form().matches("(19|20)\\d\\d");
    if (hangs && closes && !year) {
      name[i] = true;
    }
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

  private boolean isStrippable(Token token) {
    if (index.cue(Cue.Kind.INSTITUTION_WORD, token.form()).isPresent()) {
      return false;
    }
    if (index.cue(Cue.Kind.TITLE, token.form()).isPresent()) {
      return true;
    }
    if (token.upos() == Upos.DET) {
      return token.id() == 1 || !Words.startsUpper(token.form());
    }
    if (isDemonymAdjective(token) && token.upos() == Upos.ADJ) {
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
