package io.newsgraph.cli;

/**
 * The terminal the program runs on.
 *
 * @param showsErrors true when standard error is a terminal, so that a progress bar can be drawn
 * @param width columns that tables may take
 */
record Terminal(boolean showsErrors, int width) {

  private static final int DEFAULT_WIDTH = 120;

  /** As the launcher and the environment tell. */
  static Terminal ofEnvironment() {
    return new Terminal(Boolean.getBoolean("newsgraph.terminal"), width(System.getenv("COLUMNS")));
  }

  private static int width(String columns) {
    boolean usable = columns != null && columns.matches("[0-9]{2,4}");
    return usable ? Math.max(40, Integer.parseInt(columns)) : DEFAULT_WIDTH;
  }
}
