package io.newsgraph.evaluate;

import io.newsgraph.evaluate.CorefDocument.Mention;
import io.newsgraph.evaluate.CorefDocument.Word;

/** What sort of words a mention is, by its head in the gold tree. */
public enum CorefKind {
  /** A proper name. */
  NAME,
  /** A pronoun or a possessive determiner. */
  PRONOUN,
  /** A common noun with a definite, demonstrative or possessive determiner. */
  DEFINITE,
  /** Anything else: indefinite and bare noun phrases, clauses. */
  OTHER;

  static CorefKind of(CorefDocument document, Mention mention) {
    int head = document.head(mention);
    Word word = document.tokens().get(head);
    return switch (word.upos()) {
      case "PROPN", "X" -> NAME;
      case "PRON" -> PRONOUN;
      case "DET" -> word.feats().is("Poss", "Yes") ? PRONOUN : OTHER;
      case "NOUN" -> word.named() ? NAME : hasDefiniteDeterminer(document, head) ? DEFINITE : OTHER;
      default -> OTHER;
    };
  }

  private static boolean hasDefiniteDeterminer(CorefDocument document, int noun) {
    return document.tokens().stream()
        .filter(word -> word.head() == noun && word.upos().equals("DET"))
        .anyMatch(
            word ->
                word.feats().is("Definite", "Def")
                    || word.feats().is("PronType", "Dem")
                    || word.feats().is("Poss", "Yes"));
  }
}
