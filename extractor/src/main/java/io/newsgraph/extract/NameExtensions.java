package io.newsgraph.extract;

import io.newsgraph.lexicon.Cue;
import io.newsgraph.text.Language;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import io.newsgraph.text.Upos;
import java.util.Set;

/** Widens the names marked in a sentence by connectors, institution words, adjectives, numbers. */
final class NameExtensions {

  private final LexiconIndex index;
  private final Sentence sentence;
  private final boolean[] name;
  private final boolean[] begins;

  /** Works on the marks: which token belongs to a name and which begins one. */
  NameExtensions(LexiconIndex index, Sentence sentence, boolean[] name, boolean[] begins) {
    this.index = index;
    this.sentence = sentence;
    this.name = name;
    this.begins = begins;
  }

  void extend() {
    for (int i = 2; i < sentence.size(); i++) {
      connect(i);
    }
    for (int i = 1; i < sentence.size(); i++) {
      institution(i);
    }
    for (int i = 3; i <= sentence.size(); i++) {
      extendByArticle(i);
    }
    for (int i = 2; i <= sentence.size(); i++) {
      extendByNumber(i);
      extendByAdjective(i);
      extendByPossessive(i);
    }
  }

  /** "« Les Salines »": the article inside the quotation marks belongs to the title. */
  private void extendByArticle(int i) {
    Token article = sentence.token(i - 1);
    boolean quoted =
        sentence.token(i - 2).form().matches("[«\"“]|``")
            && article.upos() == Upos.DET
            && Words.startsUpper(article.form());
    if (name[i] && !name[i - 1] && quoted) {
      name[i - 1] = true;
      begins[i - 1] = true;
      begins[i] = false;
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
    int length = institutionWords(i);
    if (length == 0
        || index.language() != Language.FRENCH
        || i > 1 && name[i - 1] && !begins[i] && name[i]) {
      return;
    }
    boolean upper = Words.startsUpper(word.form()) && (i > 1 || name[i]);
    int next = i + length;
    while (next <= sentence.size()
        && sentence.token(next).upos() == Upos.ADJ
        && (index.demonym(sentence.token(next).lemma()).isEmpty() || isBeforeOf(next))) {
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
        && isOf(sentence.token(next + 1))) {
      int inner = next + 2;
      if (inner < sentence.size() && sentence.token(inner).upos() == Upos.DET) {
        inner++;
      }
      next = name[inner] ? inner : next;
    }
    boolean complement =
        name[next] && (linked || next == i + length && !isFirm(word))
            || upper && linked && sentence.token(next).upos() == Upos.NOUN;
    if (complement) {
      for (int k = i; k <= next; k++) {
        begins[k] = k == i;
        name[k] = true;
      }
    }
  }

  /** How many words head an institution's name here ("conseil départemental"), 0 when none does. */
  private int institutionWords(int i) {
    return index.cues(Cue.Kind.INSTITUTION_WORD, sentence.token(i).form()).stream()
        .mapToInt(p -> p.words().size() == 1 ? 1 : NounPhrases.length(sentence, i, p.words()))
        .max()
        .orElse(0);
  }

  /** "la cimenterie Brunel" is called Brunel, "la cimenterie de Lumbres" by the whole. */
  private boolean isFirm(Token word) {
    Set<String> sorts = index.sorts(sentence, word);
    return !sorts.isEmpty() && sorts.stream().allMatch(sort -> index.isGuessed(Set.of(sort)));
  }

  private boolean isBeforeOf(int i) {
    return i < sentence.size() && isOf(sentence.token(i + 1));
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
}
