package io.newsgraph.extract;

import io.newsgraph.lexicon.EntityClass;
import java.util.ArrayList;
import java.util.List;

/** The mentions of one name in a document while its entities are being worked out. */
final class NameCluster {

  private final List<Mention> mentions = new ArrayList<>();
  private final TypeVotes votes = new TypeVotes();
  private final List<String> words;
  private final String text;

  NameCluster(Mention first, List<String> words) {
    this.text = first.text();
    this.words = words;
  }

  void add(Mention mention, TypeVotes evidence) {
    mentions.add(mention);
    votes.addAll(evidence);
  }

  void absorb(NameCluster other) {
    mentions.addAll(other.mentions);
    mentions.sort((a, b) -> a.span().compareTo(b.span()));
    votes.addAll(other.votes);
  }

  List<Mention> mentions() {
    return mentions;
  }

  TypeVotes votes() {
    return votes;
  }

  /** The folded words of the name. */
  List<String> words() {
    return words;
  }

  String text() {
    return text;
  }

  EntityClass entityClass() {
    return votes.best();
  }

  boolean isIn(int sentence) {
    return mentions.stream().anyMatch(m -> m.sentence() == sentence);
  }
}
