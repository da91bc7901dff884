package io.newsgraph.evaluate;

import java.util.List;

/** A score that can be printed. */
public interface Report {

  /** The lines to print, without line ends. */
  List<String> lines();

  /** Tab-separated lines that list single errors; none unless a score knows them. */
  default List<String> errors() {
    return List.of();
  }
}
