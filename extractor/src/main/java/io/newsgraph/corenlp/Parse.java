package io.newsgraph.corenlp;

import io.newsgraph.text.Upos;
import java.util.List;

/**
 * What the models say of a sentence.
 *
 * @param words its words
 * @param tags part of speech of each, in the model's own tag set
 * @param tree their dependencies
 * @param entities their entity labels
 */
record Parse(List<Word> words, List<String> tags, Tree tree, List<String> entities) {

  /** Number of words. */
  int size() {
    return words.size();
  }

  /** True when a word in this relation (subtypes included) hangs on the word at this index. */
  boolean has(int index, String relation) {
    for (int i = 0; i < size(); i++) {
      if (tree.heads()[i] == index + 1 && isRelation(i, relation)) {
        return true;
      }
    }
    return false;
  }

  /** True when the word at this index stands in this relation, subtypes included. */
  boolean isRelation(int index, String relation) {
    String own = tree.relations()[index];
    return own.equals(relation) || own.startsWith(relation + ":");
  }

  /** A tag that is a universal one. */
  static Upos upos(String tag) {
    try {
      return Upos.valueOf(tag);
    } catch (IllegalArgumentException e) {
      return Upos.X;
    }
  }
}
