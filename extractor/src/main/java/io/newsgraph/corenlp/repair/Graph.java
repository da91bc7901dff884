package io.newsgraph.corenlp.repair;

import io.newsgraph.text.Features;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Span;
import io.newsgraph.text.Token;
import io.newsgraph.text.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A dependency tree under repair: words 1 to n, of which head, relation and part of speech can be
 * changed. It lives as long as one sentence is repaired.
 */
final class Graph {

  private final Sentence sentence;
  private final int[] heads;
  private final String[] relations;
  private final Upos[] tags;
  private final Features[] feats;

  /** Copies the tree of a sentence. */
  Graph(Sentence sentence) {
    this.sentence = sentence;
    int n = sentence.size();
    heads = new int[n + 1];
    relations = new String[n + 1];
    tags = new Upos[n + 1];
    feats = new Features[n + 1];
    for (Token token : sentence.tokens()) {
      heads[token.id()] = token.head();
      relations[token.id()] = token.deprel();
      tags[token.id()] = token.upos();
      feats[token.id()] = token.feats();
    }
  }

  /** The sentence with the repaired tree. */
  Sentence toSentence() {
    List<Token> tokens = new ArrayList<>();
    for (Token t : sentence.tokens()) {
      int id = t.id();
      tokens.add(
          new Token(
              id,
              t.form(),
              t.lemma(),
              tags[id],
              feats[id],
              heads[id],
              relations[id],
              t.span(),
              t.entity()));
    }
    return sentence.withTokens(tokens);
  }

  int size() {
    return sentence.size();
  }

  boolean isHeading() {
    return sentence.heading();
  }

  String form(int word) {
    return sentence.token(word).form();
  }

  String lemma(int word) {
    return sentence.token(word).lemma();
  }

  Features feats(int word) {
    return feats[word];
  }

  Span span(int word) {
    return sentence.token(word).span();
  }

  String entity(int word) {
    return sentence.token(word).entity();
  }

  Upos tag(int word) {
    return tags[word];
  }

  boolean isTag(int word, Upos... among) {
    return List.of(among).contains(tags[word]);
  }

  /** True when one of the words is of this part of speech. */
  boolean isTag(Upos tag, int word, int other) {
    return tags[word] == tag || tags[other] == tag;
  }

  void setTag(int word, Upos tag) {
    tags[word] = tag;
  }

  /** Makes a verb form that was read as a finite one the past participle it is. */
  void setPastParticiple(int word) {
    tags[word] = Upos.VERB;
    feats[word] = Features.parse("Tense=Past|VerbForm=Part");
  }

  /** Makes a conjunction the relative pronoun it is. */
  void setRelativePronoun(int word) {
    tags[word] = Upos.PRON;
    feats[word] = Features.parse("PronType=Rel");
  }

  int head(int word) {
    return heads[word];
  }

  String relation(int word) {
    return relations[word];
  }

  /** True when the relation of the word is this one, subtypes included. */
  boolean is(int word, String relation) {
    return relations[word].equals(relation) || relations[word].startsWith(relation + ":");
  }

  void attach(int word, int head, String relation) {
    heads[word] = head;
    relations[word] = relation;
  }

  void relabel(int word, String relation) {
    relations[word] = relation;
  }

  int root() {
    for (int word = 1; word <= size(); word++) {
      if (heads[word] == 0) {
        return word;
      }
    }
    return 0;
  }

  /** The words that hang on this one, in order. */
  List<Integer> children(int head) {
    List<Integer> children = new ArrayList<>();
    for (int word = 1; word <= size(); word++) {
      if (heads[word] == head) {
        children.add(word);
      }
    }
    return children;
  }

  /** The children in this relation, in order. */
  List<Integer> children(int head, String relation) {
    return children(head).stream().filter(child -> is(child, relation)).toList();
  }

  /** True when some child stands in this relation. */
  boolean has(int head, String relation) {
    return children(head).stream().anyMatch(child -> is(child, relation));
  }

  /** First child in this relation, 0 if none. */
  int child(int head, String relation) {
    return children(head).stream().filter(child -> is(child, relation)).findFirst().orElse(0);
  }

  /** True when the first word is above the second or is it. */
  boolean dominates(int above, int below) {
    int word = below;
    for (int steps = 0; steps <= size(); steps++) {
      if (word == above) {
        return true;
      }
      if (word <= 0) {
        return false;
      }
      word = heads[word];
    }
    return false;
  }

  /** First word of the subtree. */
  int leftmost(int word) {
    for (int other = 1; other < word; other++) {
      if (dominates(word, other)) {
        return other;
      }
    }
    return word;
  }

  /** Last word of the subtree. */
  int rightmost(int word) {
    for (int other = size(); other > word; other--) {
      if (dominates(word, other)) {
        return other;
      }
    }
    return word;
  }

  /** Last word of the subtree before another word. */
  int rightmostBefore(int word, int limit) {
    for (int other = limit - 1; other > word; other--) {
      if (tags[other] != Upos.PUNCT && dominates(word, other) && !dominates(limit, other)) {
        return other;
      }
    }
    return word;
  }

  /** The nearest word to the left, starting at this one, for which the test holds; 0 if none. */
  int leftward(int from, IntPredicate test) {
    for (int word = from; word >= 1; word--) {
      if (test.test(word)) {
        return word;
      }
    }
    return 0;
  }

  /** True when the word is a verb or an auxiliary. */
  boolean isVerbal(int word) {
    return tags[word] == Upos.VERB || tags[word] == Upos.AUX;
  }

  /** True when the word is a noun or a name. */
  boolean isNominal(int word) {
    return tags[word] == Upos.NOUN || tags[word] == Upos.PROPN;
  }

  /** A past participle without an auxiliary: it has no subject of its own. */
  boolean isBareParticiple(int word) {
    return isPastParticiple(word) && !has(word, "aux") && !has(word, "cop");
  }

  boolean isPastParticiple(int word) {
    return feats(word).is("VerbForm", "Part") && feats(word).is("Tense", "Past");
  }

  /** The word itself or its auxiliary or copula has a person. */
  boolean isFiniteClause(int word) {
    return isFinite(word)
        || children(word).stream().anyMatch(c -> (is(c, "aux") || is(c, "cop")) && isFinite(c));
  }

  boolean isFinite(int word) {
    return feats(word).is("VerbForm", "Fin");
  }

  /** A word that makes a clause a relative one. */
  boolean isRelativePronoun(int word) {
    return feats(word).is("PronType", "Rel");
  }

  /** True when a relative pronoun stands in the clause of this verb, not deeper. */
  boolean isRelativeClause(int verb) {
    return children(verb).stream()
        .anyMatch(
            c ->
                c < verb
                    && (isRelativePronoun(c)
                        || children(c).stream().anyMatch(this::isRelativePronoun)));
  }

  /** A finite verb without a subject that modifies the noun before it, relative clauses aside. */
  boolean isFiniteModifier(int verb) {
    int noun = head(verb);
    return is(verb, "acl")
        && noun > 0
        && noun < verb
        && isNominal(noun)
        && isVerbal(verb)
        && isFiniteClause(verb)
        && !isRelativeClause(verb)
        && !has(verb, "nsubj");
  }

  /** First word of the verb group: auxiliary, negation or clitic that hangs on the verb. */
  int groupBegin(int verb) {
    int begin = verb;
    while (begin > 1 && heads[begin - 1] == verb && isGroupWord(begin - 1)) {
      begin--;
    }
    return begin;
  }

  private boolean isGroupWord(int word) {
    return is(word, "aux")
        || is(word, "cop")
        || tags[word] == Upos.ADV
        || tags[word] == Upos.ADP && is(word, "advmod")
        || is(word, "expl")
        || (tags[word] == Upos.PRON && !isRelativePronoun(word) && !is(word, "nsubj"));
  }

  /** Moves every child of one word to another. */
  void moveChildren(int from, int to) {
    for (int child : children(from)) {
      if (child != to) {
        heads[child] = to;
      }
    }
  }

  /** True when a preposition of this list stands before the word. */
  boolean hasCase(int word, WordLists words, WordLists.Kind kind) {
    return children(word, "case").stream()
        .anyMatch(c -> c < word && words.contains(kind, lemma(c)));
  }
}
