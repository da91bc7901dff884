package io.newsgraph.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All mentions of a document, found by sentence and token. */
final class Mentions {

  private final List<Mention> all;
  private final Map<Long, Mention> byToken = new HashMap<>();

  Mentions(List<Mention> all) {
    this.all = List.copyOf(all);
    for (Mention mention : all) {
      if (mention.kind() == Mention.Kind.NAME) {
        for (int token = mention.first(); token <= mention.last(); token++) {
          byToken.put(key(mention.sentence(), token), mention);
        }
      } else {
        byToken.putIfAbsent(key(mention.sentence(), mention.head()), mention);
      }
    }
  }

  List<Mention> all() {
    return all;
  }

  /** The name that covers the token, or the other mention that it heads. */
  Optional<Mention> at(int sentence, int token) {
    return Optional.ofNullable(byToken.get(key(sentence, token)));
  }

  /** The name that covers the token. */
  Optional<Mention> nameAt(int sentence, int token) {
    return at(sentence, token).filter(m -> m.kind() == Mention.Kind.NAME);
  }

  private static long key(int sentence, int token) {
    return ((long) sentence << 32) | token;
  }
}
