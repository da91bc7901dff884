package io.newsgraph.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads CaRB gold: a tuple a line, {@code sentence, relation, argument, argument …} by tabs. */
final class CarbFile {

  private CarbFile() {}

  /**
   * The gold tuples of each sentence, sentences in the order of the file.
   *
   * @throws GoldException when a line has no relation
   */
  static Map<String, List<OpenTuple>> read(Path file) throws IOException {
    Map<String, List<OpenTuple>> gold = new LinkedHashMap<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      List<String> cells = Arrays.stream(line.strip().split("\t")).map(String::strip).toList();
      if (cells.size() < 2) {
        throw new GoldException(file.toString(), number, "has no relation");
      }
      List<String> arguments =
          cells.subList(2, cells.size()).stream().filter(cell -> !cell.contains("C: ")).toList();
      gold.computeIfAbsent(cells.get(0), s -> new ArrayList<>())
          .add(new OpenTuple(cells.get(1), arguments, 1));
    }
    return gold;
  }
}
