package io.newsgraph.corenlp;

/**
 * A dependency tree as a parser gives it.
 *
 * @param heads governor of each word, 1-based, 0 for the root
 * @param relations relation of each word to its governor
 */
record Tree(int[] heads, String[] relations) {

  /** The only tree over a single word. */
  static Tree single() {
    return new Tree(new int[] {0}, new String[] {"root"});
  }
}
