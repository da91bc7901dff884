package io.newsgraph.evaluate;

import java.util.List;

/** A score that can be printed. */
public interface Report {

  /** The lines to print, without line ends. */
  List<String> lines();
}
