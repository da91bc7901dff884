package io.newsgraph.evaluate;

import io.newsgraph.evaluate.CorefDocument.Mention;
import io.newsgraph.evaluate.CorefDocument.Word;
import io.newsgraph.text.Features;
import io.newsgraph.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads documents with gold coreference: {@code #begin document (name); part 000} and {@code #end
 * document} around sentences of CoNLL-U like lines (id, form, lemma, upos, –, feats, head, deprel),
 * whose 13th column brackets names ({@code (PER}, {@code *}, {@code *)}) and whose last one
 * brackets mentions ({@code (3}, {@code 3)}, {@code (3)}, several joined by {@code |}).
 */
final class CorefFile {

  private static final int NAMES = 12;
  private static final int COLUMNS = 14;
  private static final List<String> CLASSES = List.of("PER", "ORG", "LOC");

  private final String file;
  private final List<CorefDocument> documents = new ArrayList<>();

  private String id = "";
  private CorefText text = new CorefText();
  private List<Word> words = new ArrayList<>();
  private List<Mention> mentions = new ArrayList<>();
  private final Map<Integer, Deque<Integer>> open = new TreeMap<>();
  private int sentenceStart;
  private boolean inName;
  private int sharedUntil;
  private Span shared = new Span(0, 0);

  private CorefFile(String file) {
    this.file = file;
  }

  /**
   * Reads all documents.
   *
   * @throws GoldException when a line is not what the format asks for
   */
  static List<CorefDocument> read(Path path) throws IOException {
    CorefFile reader = new CorefFile(path.toString());
    int number = 0;
    for (String line : Files.readAllLines(path)) {
      number++;
      try {
        reader.line(line);
      } catch (IndexOutOfBoundsException | NumberFormatException e) {
        throw new GoldException(reader.file, number, "is no line of a coreference corpus");
      }
    }
    reader.endDocument();
    return reader.documents;
  }

  private void line(String line) {
    if (line.startsWith("#begin document")) {
      endDocument();
      id = line.substring(line.indexOf('(') + 1, line.indexOf(')'));
    } else if (line.startsWith("#end document")) {
      endDocument();
    } else if (line.isBlank()) {
      endSentence();
    } else if (!line.startsWith("#")) {
      word(line.split("\t", -1));
    }
  }

  private void word(String[] columns) {
    if (columns.length < COLUMNS) {
      throw new IndexOutOfBoundsException(columns.length);
    }
    int dash = columns[0].indexOf('-');
    if (dash > 0) {
      sharedUntil = Integer.parseInt(columns[0].substring(dash + 1));
      shared = text.add(columns[1]);
      return;
    }
    int number = Integer.parseInt(columns[0]);
    Span span = number <= sharedUntil ? shared : text.add(columns[1]);
    int head = Integer.parseInt(columns[6]);
    words.add(
        new Word(
            columns[3],
            Features.parse(columns[5]),
            head == 0 ? -1 : sentenceStart + head - 1,
            columns[7],
            named(columns[NAMES]),
            span));
    brackets(columns[columns.length - 1]);
  }

  private boolean named(String column) {
    if (column.startsWith("(")) {
      inName = CLASSES.stream().anyMatch(column::contains);
    }
    boolean named = inName;
    if (column.endsWith(")")) {
      inName = false;
    }
    return named;
  }

  private void brackets(String column) {
    for (String part : column.split("\\|")) {
      if (part.equals("_") || part.equals("-") || part.equals("*")) {
        continue;
      }
      int chain = Integer.parseInt(part.replace("(", "").replace(")", ""));
      Deque<Integer> begins = open.computeIfAbsent(chain, c -> new ArrayDeque<>());
      if (part.startsWith("(")) {
        begins.push(words.size() - 1);
      }
      if (part.endsWith(")") && !begins.isEmpty()) {
        mentions.add(new Mention(begins.pop(), words.size(), chain));
      }
    }
  }

  private void endSentence() {
    text.endSentence();
    sentenceStart = words.size();
    sharedUntil = 0;
    inName = false;
  }

  private void endDocument() {
    endSentence();
    if (!words.isEmpty()) {
      mentions.sort(Comparator.comparingInt(Mention::begin).thenComparing(m -> -m.end()));
      documents.add(new CorefDocument(id, text.toString(), words, mentions));
    }
    text = new CorefText();
    words = new ArrayList<>();
    mentions = new ArrayList<>();
    open.clear();
    sentenceStart = 0;
  }
}
