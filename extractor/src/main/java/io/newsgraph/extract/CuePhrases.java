package io.newsgraph.extract;

import io.newsgraph.lexicon.Cue;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import io.newsgraph.text.Upos;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Finds the cues of one word or several at a word of a sentence. */
final class CuePhrases {

  private final LexiconIndex index;
  private final Sentence sentence;

  CuePhrases(LexiconIndex index, Sentence sentence) {
    this.index = index;
    this.sentence = sentence;
  }

  /** The cue that the governing word makes: of several the longest phrase. */
  Optional<Cue> phrase(Cue.Kind kind, Token governor) {
    Optional<Cue> several =
        causative(kind, governor)
            .or(() -> fixed(kind, governor, true))
            .or(() -> copular(kind, governor));
    return several.or(() -> fixed(kind, governor, false));
  }

  /** "laisser entendre", "faire savoir": the phrase begins at the verb above. */
  private Optional<Cue> causative(Cue.Kind kind, Token governor) {
    return governor.isRelation("xcomp") && governor.head() == governor.id() - 1
        ? fixed(kind, sentence.token(governor.head()), true)
        : Optional.empty();
  }

  private Optional<Cue> fixed(Cue.Kind kind, Token token, boolean several) {
    for (String key : new LinkedHashSet<>(List.of(token.lemma(), token.form()))) {
      for (LexiconIndex.CuePattern pattern : index.cues(kind, key)) {
        boolean phrase = pattern.words().size() > 1;
        if (phrase == several
            && (!phrase || NounPhrases.length(sentence, token.id(), pattern.words()) > 0)) {
          return Optional.of(pattern.cue());
        }
      }
    }
    return Optional.empty();
  }

  /** "être sur le point de", "is set to", "is said to": the phrase begins at the copula. */
  private Optional<Cue> copular(Cue.Kind kind, Token governor) {
    List<Token> helpers = new ArrayList<>(sentence.children(governor, "cop"));
    helpers.addAll(sentence.children(governor, "aux"));
    for (Token helper : helpers) {
      for (LexiconIndex.CuePattern pattern : index.cues(kind, helper.lemma())) {
        if (pattern.words().size() > 1 && loosely(helper, governor, pattern.words())) {
          return Optional.of(pattern.cue());
        }
      }
    }
    return Optional.empty();
  }

  private boolean loosely(Token from, Token to, List<String> words) {
    int w = 1;
    boolean governor = false;
    for (int i = from.id() + 1;
        i <= Math.min(sentence.size(), to.id() + 2) && w < words.size();
        i++) {
      if (NounPhrases.same(sentence.token(i), words.get(w))) {
        w++;
        governor |= i == to.id();
      }
    }
    return governor && w == words.size();
  }

  /** "la vente à venir": a phrase behind the noun that contains this word. */
  Optional<Cue> behind(Cue.Kind kind, Token noun, Token word) {
    for (int i = noun.id() + 1; i <= word.id(); i++) {
      for (LexiconIndex.CuePattern pattern : index.cues(kind, sentence.token(i).form())) {
        int length =
            pattern.words().size() > 1 ? NounPhrases.length(sentence, i, pattern.words()) : 0;
        if (length > 0 && word.id() < i + length) {
          return Optional.of(pattern.cue());
        }
      }
    }
    return Optional.empty();
  }

  /** "may", or "may have" where that follows. */
  Optional<Cue> modal(Token auxiliary) {
    return fixed(Cue.Kind.MODAL_VERB, auxiliary, true)
        .or(() -> fixed(Cue.Kind.MODAL_VERB, auxiliary, false));
  }

  /** "no longer", "by no means": a negator of several words near the head of its clause. */
  Optional<Token> negativePhrase(Token head) {
    for (int i = Math.max(1, head.id() - 5); i <= Math.min(sentence.size(), head.id() + 5); i++) {
      Token token = sentence.token(i);
      if (sentence.dominates(head, token) && fixed(Cue.Kind.NEGATOR, token, true).isPresent()) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }

  /** "rumour has it": a phrase of hearsay anywhere in the sentence. */
  Optional<Token> hearsayPhrase() {
    for (Token token : sentence.tokens()) {
      for (LexiconIndex.CuePattern pattern : index.cues(Cue.Kind.HEARSAY_MARKER, token.form())) {
        if (pattern.words().size() > 1
            && NounPhrases.length(sentence, token.id(), pattern.words()) > 0) {
          return Optional.of(token);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * "à condition que", "au lieu de": a conjunction of several words before the verb of a clause.
   */
  Optional<Cue> conjunction(Cue.Kind kind, Token clause) {
    int first = sentence.subtree(clause).stream().mapToInt(Token::id).min().orElse(clause.id());
    for (int i = Math.max(1, first - 3); i < clause.id(); i++) {
      for (LexiconIndex.CuePattern pattern : index.cues(kind, sentence.token(i).form())) {
        int length =
            pattern.words().size() > 1 ? NounPhrases.length(sentence, i, pattern.words()) : 0;
        if (length > 0 && i + length > first && introduces(i + length, clause)) {
          return Optional.of(pattern.cue());
        }
      }
    }
    return Optional.empty();
  }

  /** True when no other clause begins between the conjunction's end and the verb. */
  private boolean introduces(int end, Token clause) {
    return end <= clause.id()
        && sentence.tokens().subList(end - 1, clause.id() - 1).stream()
            .noneMatch(t -> t.upos() == Upos.VERB && t.feats().is("VerbForm", "Fin"));
  }
}
