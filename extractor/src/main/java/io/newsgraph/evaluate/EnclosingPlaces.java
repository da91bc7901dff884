package io.newsgraph.evaluate;

import io.newsgraph.extract.Extraction;
import io.newsgraph.extract.Value;
import io.newsgraph.lexicon.EntityClass;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Span;
import io.newsgraph.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * "in Haverhill, MA, USA": KnowledgeNet lists the places behind the commas, which hold the first
 * one, as objects of their own.
 */
final class EnclosingPlaces {

  private static final String LABEL = "LOC";
  private static final String COMMA = ",";

  private final Extraction extraction;

  EnclosingPlaces(Extraction extraction) {
    this.extraction = extraction;
  }

  /** The mentions of an object, those of a place with the places that hold it. */
  List<Span> of(Value object, List<Span> mentions) {
    boolean place =
        object instanceof Value.Entity entity
            && extraction.chains().get(entity.chain()).entityClass() == EntityClass.PLACE;
    List<Span> all = new ArrayList<>(mentions);
    for (int i = 0; place && i < all.size(); i++) {
      behind(all.get(i)).filter(p -> !all.contains(p)).ifPresent(all::add);
    }
    return all;
  }

  private Optional<Span> behind(Span inner) {
    for (Sentence sentence : extraction.document().sentences()) {
      if (sentence.span().contains(inner)) {
        for (Token token : sentence.tokens()) {
          if (token.span().end() == inner.end()) {
            return behind(sentence, token);
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Span> behind(Sentence sentence, Token last) {
    int first = last.id() + 2;
    if (first > sentence.size()
        || !sentence.token(last.id() + 1).form().equals(COMMA)
        || !sentence.token(first).entity().endsWith(LABEL)) {
      return Optional.empty();
    }
    int end = first;
    while (end < sentence.size() && sentence.token(end + 1).entity().equals("I-" + LABEL)) {
      end++;
    }
    return Optional.of(sentence.token(first).span().union(sentence.token(end).span()));
  }
}
