package io.newsgraph.read.html;

import org.jsoup.nodes.Node;

/** How deeply elements stand in one another; told without recursion, whatever the depth. */
public final class HtmlDepth {

  /** Deeper pages are no articles, and reading them would exhaust the stack. */
  public static final int DEEPEST = 500;

  private HtmlDepth() {}

  /** True when a node lies deeper than {@link #DEEPEST} below this one. */
  public static boolean isExceeded(Node root) {
    int[] deepest = {0};
    root.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
    return deepest[0] > DEEPEST;
  }
}
