package io.newsgraph.read;

import java.nio.file.Path;
import java.util.List;

/**
 * What a search for inputs found.
 *
 * @param inputs what can be read, in the order of the arguments, within a folder by path
 * @param rejected what cannot, and why
 * @param folders the folders that were searched
 */
public record Scan(List<Input> inputs, List<Rejection> rejected, List<Path> folders) {

  /** Keeps the lists unmodifiable. */
  public Scan {
    inputs = List.copyOf(inputs);
    rejected = List.copyOf(rejected);
    folders = List.copyOf(folders);
  }

  /** What was found in no folder. */
  public Scan(List<Input> inputs, List<Rejection> rejected) {
    this(inputs, rejected, List.of());
  }

  /** The same with other inputs and rejections, such as a part of its own. */
  public Scan with(List<Input> others, List<Rejection> problems) {
    return new Scan(others, problems, folders);
  }
}
