package io.newsgraph.read;

import java.util.List;

/**
 * What a search for inputs found.
 *
 * @param inputs what can be read, in the order of the arguments, within a folder by path
 * @param rejected what cannot, and why
 */
public record Scan(List<Input> inputs, List<Rejection> rejected) {

  /** Keeps the lists unmodifiable. */
  public Scan {
    inputs = List.copyOf(inputs);
    rejected = List.copyOf(rejected);
  }
}
