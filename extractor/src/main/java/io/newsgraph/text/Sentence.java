package io.newsgraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A sentence: its tokens and the dependency tree over them. Immutable. */
public final class Sentence {

  private final int index;
  private final boolean heading;
  private final Span span;
  private final List<Token> tokens;
  private final List<List<Token>> children;

  /**
   * Makes a sentence.
   *
   * @param index 0-based position in the document
   * @param heading true for the headline and headings between paragraphs
   * @param span offsets in the document
   * @param tokens its words in order, ids 1..n
   */
  public Sentence(int index, boolean heading, Span span, List<Token> tokens) {
    this.index = index;
    this.heading = heading;
    this.span = span;
    this.tokens = List.copyOf(tokens);
    this.children = new ArrayList<>();
    for (int i = 0; i <= tokens.size(); i++) {
      children.add(new ArrayList<>());
    }
    for (Token token : tokens) {
      children.get(token.head()).add(token);
    }
  }

  /** 0-based position in the document. */
  public int index() {
    return index;
  }

  /** True for the headline and for headings between paragraphs. */
  public boolean heading() {
    return heading;
  }

  /** Offsets in the document. */
  public Span span() {
    return span;
  }

  /** The words in order. */
  public List<Token> tokens() {
    return tokens;
  }

  /** The word with this 1-based id. */
  public Token token(int id) {
    return tokens.get(id - 1);
  }

  /** Number of tokens. */
  public int size() {
    return tokens.size();
  }

  /** The governor; empty for the root. */
  public Optional<Token> head(Token token) {
    return token.head() == 0 ? Optional.empty() : Optional.of(token(token.head()));
  }

  /** The words that hang directly on this one, in order. */
  public List<Token> children(Token token) {
    return List.copyOf(children.get(token.id()));
  }

  /** The children that stand in this relation (subtypes included), in order. */
  public List<Token> children(Token token, String relation) {
    return children.get(token.id()).stream().filter(t -> t.isRelation(relation)).toList();
  }

  /** The first child in this relation (subtypes included). */
  public Optional<Token> child(Token token, String relation) {
    return children.get(token.id()).stream().filter(t -> t.isRelation(relation)).findFirst();
  }

  /** The word and everything below it, in order of the text. */
  public List<Token> subtree(Token token) {
    boolean[] in = new boolean[tokens.size() + 1];
    mark(token, in);
    return tokens.stream().filter(t -> in[t.id()]).toList();
  }

  private void mark(Token token, boolean[] in) {
    if (in[token.id()]) {
      return;
    }
    in[token.id()] = true;
    children.get(token.id()).forEach(child -> mark(child, in));
  }

  /** True when the second word lies in the subtree of the first (or is it). */
  public boolean dominates(Token above, Token below) {
    Token t = below;
    for (int steps = 0; steps <= tokens.size(); steps++) {
      if (t.id() == above.id()) {
        return true;
      }
      if (t.head() == 0) {
        return false;
      }
      t = token(t.head());
    }
    return false;
  }

  /** The same sentence with another tree over the same words. */
  public Sentence withTokens(List<Token> repaired) {
    return new Sentence(index, heading, span, repaired);
  }
}
