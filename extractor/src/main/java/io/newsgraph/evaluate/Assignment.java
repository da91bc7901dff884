package io.newsgraph.evaluate;

import java.util.Arrays;

/** The assignment problem by the Hungarian method (Kuhn 1955, with potentials), O(n³). */
final class Assignment {

  private final int size;
  private final double[][] cost;
  private final double[] rowPotential;
  private final double[] columnPotential;
  private final int[] rowOf;

  private Assignment(double[][] gain) {
    int columns = gain.length == 0 ? 0 : gain[0].length;
    size = Math.max(gain.length, columns);
    cost = new double[size + 1][size + 1];
    for (int i = 0; i < gain.length; i++) {
      for (int j = 0; j < columns; j++) {
        cost[i + 1][j + 1] = -gain[i][j];
      }
    }
    rowPotential = new double[size + 1];
    columnPotential = new double[size + 1];
    rowOf = new int[size + 1];
  }

  /** The largest sum of gains with each row and each column used at most once; gains ≥ 0. */
  static double best(double[][] gain) {
    Assignment assignment = new Assignment(gain);
    for (int row = 1; row <= assignment.size; row++) {
      assignment.place(row);
    }
    double sum = 0;
    for (int column = 1; column <= assignment.size; column++) {
      sum -= assignment.cost[assignment.rowOf[column]][column];
    }
    return sum;
  }

  /** Finds a column for a row, moving earlier rows along a cheapest alternating path. */
  private void place(int row) {
    double[] slack = new double[size + 1];
    int[] before = new int[size + 1];
    boolean[] reached = new boolean[size + 1];
    Arrays.fill(slack, Double.POSITIVE_INFINITY);
    rowOf[0] = row;
    int column = 0;
    do {
      reached[column] = true;
      column = nearest(column, slack, before, reached);
    } while (rowOf[column] != 0);
    while (column != 0) {
      rowOf[column] = rowOf[before[column]];
      column = before[column];
    }
  }

  private int nearest(int from, double[] slack, int[] before, boolean[] reached) {
    int row = rowOf[from];
    int next = 0;
    for (int j = 1; j <= size; j++) {
      if (reached[j]) {
        continue;
      }
      double reduced = cost[row][j] - rowPotential[row] - columnPotential[j];
      if (reduced < slack[j]) {
        slack[j] = reduced;
        before[j] = from;
      }
      if (next == 0 || slack[j] < slack[next]) {
        next = j;
      }
    }
    shift(slack[next], slack, reached);
    return next;
  }

  private void shift(double by, double[] slack, boolean[] reached) {
    for (int j = 0; j <= size; j++) {
      if (reached[j]) {
        rowPotential[rowOf[j]] += by;
        columnPotential[j] -= by;
      } else {
        slack[j] -= by;
      }
    }
  }
}
