package io.newsgraph.extract;

import io.newsgraph.text.Document;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Span;
import io.newsgraph.text.Token;
import io.newsgraph.text.Upos;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * The words of phrases as open statements quote them: a noun with its modifiers, without relative
 * clauses, appositions, coordinated members and what stands in parentheses.
 */
final class OpenPhrases {

  private final Document document;
  private final Sentence sentence;

  OpenPhrases(Document document, Sentence sentence) {
    this.document = document;
    this.sentence = sentence;
  }

  /** The tokens of the phrase in order, without its preposition. */
  List<Token> tokens(Token head) {
    List<Token> all = new ArrayList<>();
    collect(head, head, all);
    all.sort(Comparator.comparingInt(Token::id));
    return trimmed(all);
  }

  private void collect(Token top, Token token, List<Token> all) {
    all.add(token);
    for (Token child : sentence.children(token)) {
      if (belongs(top, token, child)) {
        collect(top, child, all);
      }
    }
  }

  private static boolean belongs(Token top, Token head, Token child) {
    if (head.id() == top.id()) {
      boolean outside =
          child.isRelation("case")
              || child.isRelation("cop")
              || child.isRelation("nsubj")
              || child.isRelation("mark") && child.id() < head.id()
              || child.isRelation("aux")
              || child.isRelation("advcl")
              || child.isRelation("obl") && Trees.isVerbal(head)
              || child.isRelation("cc:preconj");
      if (outside) {
        return false;
      }
      if (child.isRelation("conj") || child.isRelation("cc")) {
        return false;
      }
    }
    return !child.deprel().equals("acl:relcl")
        && !child.isRelation("appos")
        && !child.isRelation("parataxis")
        && !child.isRelation("discourse");
  }

  /** Without punctuation at the edges and what an apposition left out leaves behind. */
  static List<Token> trimmed(List<Token> tokens) {
    int from = 0;
    int to = tokens.size();
    while (from < to && isEdge(tokens.get(from))) {
      from++;
    }
    while (to > from && isEdge(tokens.get(to - 1))) {
      to--;
    }
    List<Token> out = new ArrayList<>();
    for (Token token : tokens.subList(from, to)) {
      boolean second =
          token.form().equals(",") && !out.isEmpty() && out.get(out.size() - 1).form().equals(",");
      if (!second) {
        out.add(token);
      }
    }
    return out;
  }

  private static boolean isEdge(Token token) {
    return token.upos() == Upos.PUNCT && !token.form().equals("%");
  }

  /** The preposition of the phrase with its fixed parts. */
  List<Token> marker(Token head) {
    List<Token> words = new ArrayList<>();
    for (Token child : sentence.children(head, "case")) {
      if (child.id() < head.id()) {
        words.addAll(sentence.subtree(child));
      }
    }
    return words;
  }

  /** All words of a clause that is an argument. */
  List<Token> clause(Token head) {
    List<Token> words = new ArrayList<>(sentence.subtree(head));
    words.removeIf(
        t ->
            t.isRelation("mark")
                && t.head() == head.id()
                && !t.form().equalsIgnoreCase("to")
                && t.id() == sentence.subtree(head).get(0).id());
    return trimmed(words);
  }

  /** The words as the document has them, a blank where something is left out. */
  String text(Collection<Token> tokens) {
    TreeSet<Token> ordered = new TreeSet<>(Comparator.comparingInt(Token::id));
    ordered.addAll(tokens);
    StringBuilder out = new StringBuilder();
    Token last = null;
    for (Token token : ordered) {
      if (last != null && token.span().overlaps(last.span())) {
        continue;
      }
      if (last != null) {
        boolean next = token.id() == last.id() + 1 || token.span().begin() == last.span().end();
        boolean joined = next && token.span().begin() == last.span().end();
        out.append(joined ? "" : " ");
      }
      out.append(document.quote(span(token)));
      last = token;
    }
    return out.toString().replaceAll("\\s+", " ").strip();
  }

  private static Span span(Token token) {
    return token.span();
  }
}
