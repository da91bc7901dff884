package io.newsgraph.extract;

import io.newsgraph.lexicon.Cue;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who had a role before: "succeeded Ada Wells as head of X", "took over from her as head of X". */
final class Successions {

  private static final Set<List<String>> FROM = Set.of(List.of("from"));

  private final LexiconIndex index;
  private final Sentence sentence;

  Successions(LexiconIndex index, Sentence sentence) {
    this.index = index;
    this.sentence = sentence;
  }

  /** The verb of succession of which the role is the complement. */
  Optional<Token> verb(Token role) {
    if (role.head() == 0 || !Trees.marker(sentence, role).equals(List.of("as"))) {
      return Optional.empty();
    }
    Token verb = sentence.token(role.head());
    if (role.isRelation("nmod") && verb.head() != 0) {
      verb = sentence.token(verb.head());
    }
    return Trees.isVerbal(verb) && isSuccession(verb) ? Optional.of(verb) : Optional.empty();
  }

  /** Those who held the role until then. */
  List<Token> predecessors(Token role) {
    Optional<Token> verb = verb(role);
    if (verb.isEmpty()) {
      return List.of();
    }
    List<Token> out = new ArrayList<>();
    for (Token child : sentence.children(verb.get())) {
      boolean from = child.isRelation("obl") && FROM.contains(Trees.marker(sentence, child));
      boolean object =
          child.isRelation("obj") || child.isRelation("nsubj:pass") && hasAgent(verb.get());
      if (from || object) {
        out.add(Trees.resolved(sentence, child));
      }
    }
    return out;
  }

  private boolean hasAgent(Token verb) {
    return sentence.child(verb, "obl:agent").isPresent();
  }

  private boolean isSuccession(Token verb) {
    return index.cues(Cue.Kind.SUCCESSION_VERB, verb.lemma()).stream()
        .anyMatch(
            p ->
                p.words().stream()
                    .skip(1)
                    .allMatch(
                        w ->
                            sentence.children(verb).stream()
                                .anyMatch(c -> NounPhrases.same(c, w))));
  }
}
