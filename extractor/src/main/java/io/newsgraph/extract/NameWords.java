package io.newsgraph.extract;

import io.newsgraph.lexicon.Cue;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import io.newsgraph.text.Upos;

/** Which words of a sentence may belong to a name, by capitals, part of speech and label. */
final class NameWords {

  private final LexiconIndex index;
  private final Sentence sentence;
  private final boolean titleCase;

  NameWords(LexiconIndex index, Sentence sentence) {
    this.index = index;
    this.sentence = sentence;
    this.titleCase = sentence.heading() && isTitleCase();
  }

  private boolean isTitleCase() {
    long words = sentence.tokens().stream().filter(t -> t.form().length() > 3).count();
    long upper =
        sentence.tokens().stream()
            .filter(t -> t.form().length() > 3 && Words.startsUpper(t.form()))
            .count();
    return words > 3 && upper > 0.7 * words;
  }

  /** True for a word that is a name by itself, whatever the model says. */
  boolean isProper(Token token) {
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

  /** True for an adjective or noun made from a place ("parisien"). */
  boolean isDemonymAdjective(Token token) {
    return index.demonym(token.lemma()).isPresent()
        && (token.upos() == Upos.ADJ
            || token.isRelation("amod")
            || index.place(token.form()).isEmpty());
  }

  /** A lower-case word at the edge of a model span is no name, inside it is a connector. */
  boolean isLowerWord(Token token, boolean afterName) {
    if (Words.startsUpper(token.form())
        || Words.hasDigit(token.form())
        || isCamelCase(token.form())) {
      return isDemonymAdjective(token) && !inLongerSpan(token);
    }
    boolean word =
        token.upos() == Upos.VERB
            || token.upos() == Upos.AUX
            || token.upos() == Upos.PRON
            || token.upos() == Upos.ADV
            || token.upos() == Upos.SCONJ;
    return word || !afterName || !insideSpan(token) || endsSpan(token);
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
}
