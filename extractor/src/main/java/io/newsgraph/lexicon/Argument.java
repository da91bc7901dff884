package io.newsgraph.lexicon;

import java.util.List;

/**
 * A syntactic argument of a word: the closed set of docs/lexicon-format.md, each mapped to
 * Universal Dependencies once, in package extract.
 */
public sealed interface Argument {

  /** An argument told by its grammatical function alone. */
  enum Function implements Argument {
    SUBJECT,
    DIRECT_OBJECT,
    INDIRECT_OBJECT,
    COMPLEMENT,
    COPULATIVE_SUBJECT,
    POSSESSOR,
    GENITIVE,
    /** The organization whose name stands right behind the noun of the object: "des GPU Nvidia". */
    MAKER,
    /** Not said: the organization that the text is speaking of. */
    IMPLIED
  }

  /**
   * A prepositional phrase.
   *
   * @param marker the words of the preposition as written without contraction, ["auprès", "de"]
   */
  record Prepositional(List<String> marker) implements Argument {

    /** Keeps the list unmodifiable. */
    public Prepositional {
      marker = List.copyOf(marker);
    }
  }
}
