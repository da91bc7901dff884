package io.newsgraph.extract;

import io.newsgraph.lexicon.Cue;
import io.newsgraph.lexicon.PartOfSpeech;
import io.newsgraph.lexicon.Sense;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import java.util.List;

/** Clauses of purpose and time: "pour fonder X", "avant de vendre Y". */
final class Purposes {

  private final LexiconIndex index;
  private final Sentence sentence;
  private final ClauseCues clauses;
  private final CuePhrases phrases;

  Purposes(LexiconIndex index, Sentence sentence) {
    this.index = index;
    this.sentence = sentence;
    this.clauses = new ClauseCues(index, sentence);
    this.phrases = new CuePhrases(index, sentence);
  }

  /** What the adverbial clause is to the one that governs it. */
  void read(Token node, Token governor, StanceState state) {
    if (clauses.isLater(node, governor)) {
      state.planned(node);
      return;
    }
    boolean infinitive = node.feats().is("VerbForm", "Inf");
    List<String> marks =
        sentence.children(node, "mark").stream().map(m -> Words.fold(m.form())).toList();
    List<String> cases = Trees.marker(sentence, node);
    boolean purpose =
        infinitive
            && (marks.contains("pour")
                || marks.contains("to")
                || cases.contains("pour")
                || marks.contains("afin"));
    if (purpose && !isFulfilled(governor)) {
      state.purpose(node);
    }
  }

  /**
   * "a quitté X en 2021 pour fonder Y", "a payé un milliard pour racheter Z": who has left or paid
   * to do something has done it.
   */
  private boolean isFulfilled(Token verb) {
    boolean factual =
        phrases
            .phrase(Cue.Kind.EMBEDDING_VERB, verb)
            .flatMap(Cue::effect)
            .filter(effect -> effect == Cue.Effect.ASSERTED)
            .isPresent();
    boolean leaving =
        index.entries(PartOfSpeech.VERB, verb.lemma()).stream()
            .flatMap(pattern -> pattern.entry().senses().stream())
            .anyMatch(sense -> sense.aspect() == Sense.Aspect.TERMINATIVE);
    return (leaving || factual) && Tenses.isPast(sentence, verb);
  }
}
