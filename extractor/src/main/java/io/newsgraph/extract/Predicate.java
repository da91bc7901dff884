package io.newsgraph.extract;

import io.newsgraph.lexicon.Entry;
import io.newsgraph.text.Token;
import java.util.List;

/**
 * A word of a sentence at which an entry of the lexicon was found.
 *
 * @param entry the entry
 * @param head its syntactic head: the verb, noun, adjective
 * @param parts further words of the fixed phrase, in order
 */
record Predicate(Entry entry, Token head, List<Token> parts) {

  boolean has(Token token) {
    return token.id() == head.id() || parts.stream().anyMatch(p -> p.id() == token.id());
  }

  /** Number of words that matched: the longer phrase wins. */
  int length() {
    return 1 + parts.size();
  }
}
