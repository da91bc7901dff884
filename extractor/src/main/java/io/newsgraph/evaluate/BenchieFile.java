package io.newsgraph.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads BenchIE gold: {@code sent_id:1<tab>sentence}, then for each fact a line {@code 1--> Cluster
 * 1:} followed by its wordings {@code subject --> relation --> object}, brackets around what may be
 * left out.
 */
final class BenchieFile {

  private static final String SENTENCE = "sent_id:";
  private static final String SLOT = " --> ";

  private BenchieFile() {}

  /**
   * A sentence with its facts.
   *
   * @param id its number
   * @param text its words parted by blanks
   * @param facts every fact with its accepted wordings
   */
  record Sentence(String id, String text, List<List<BenchieWording>> facts) {}

  /**
   * Reads all sentences.
   *
   * @throws GoldException when a line is neither a sentence nor a fact nor a wording
   */
  static List<Sentence> read(Path file) throws IOException {
    List<Sentence> sentences = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      try {
        add(line.strip(), sentences);
      } catch (IndexOutOfBoundsException e) {
        throw new GoldException(file.toString(), number, "is no line of BenchIE gold");
      }
    }
    return sentences;
  }

  private static void add(String line, List<Sentence> sentences) {
    if (line.isEmpty()) {
      return;
    }
    if (line.startsWith(SENTENCE)) {
      String[] cells = line.substring(SENTENCE.length()).split("\t");
      sentences.add(new Sentence(cells[0], cells[1], new ArrayList<>()));
      return;
    }
    List<List<BenchieWording>> facts = sentences.get(sentences.size() - 1).facts();
    if (line.matches("\\S+--> ?Cluster.*")) {
      facts.add(new ArrayList<>());
    } else {
      String[] slots = line.split(SLOT, -1);
      facts.get(facts.size() - 1).add(BenchieWording.of(slots[0], slots[1], slots[2]));
    }
  }
}
