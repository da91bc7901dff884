package io.newsgraph.extract;

import io.newsgraph.lexicon.EntityClass;
import java.util.ArrayList;
import java.util.List;

/** The mentions of one name in a document while its entities are being worked out. */
final class NameCluster {

  private final List<Mention> mentions = new ArrayList<>();
  private final TypeVotes votes = new TypeVotes();
  private final List<String> words;
  private String text;
  private final boolean named;

  NameCluster(Mention first, List<String> words) {
    this(first, words, true);
  }

  private NameCluster(Mention first, List<String> words, boolean named) {
    this.text = first.text();
    this.words = words;
    this.named = named;
  }

  /** Somebody whom only pronouns mean. */
  static NameCluster unnamed(Mention pronoun) {
    return new NameCluster(pronoun, List.of(Words.fold(pronoun.text())), false);
  }

  void add(Mention mention, TypeVotes evidence) {
    mentions.add(mention);
    if (mention.first() > 1 && mention.text().length() > text.length()) {
      text = mention.text();
    }
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

  /** False for what only pronouns mean. */
  boolean named() {
    return named;
  }

  EntityClass entityClass() {
    return votes.best();
  }

  boolean isIn(int sentence) {
    return mentions.stream().anyMatch(m -> m.sentence() == sentence);
  }
}
