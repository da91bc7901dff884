package io.newsgraph.extract;

import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Names that the model sees in one sentence and not in another ("Carrefour, de son côté, …" at the
 * beginning of a sentence): what is a name once in a document is one wherever it is written so.
 */
final class NamesAgain {

  private static final int SHORTEST = 3;

  private final Map<String, List<List<String>>> byFirstWord = new TreeMap<>();

  /** Learns the names: runs of token ids by sentence; those that the model labels count. */
  NamesAgain(List<Sentence> sentences, List<List<int[]>> runs) {
    for (Sentence sentence : sentences) {
      for (int[] run : runs.get(sentence.index())) {
        learn(sentence, run);
      }
    }
    byFirstWord.values().forEach(l -> l.sort(Comparator.comparingInt(n -> -n.size())));
  }

  private void learn(Sentence sentence, int[] run) {
    List<String> words = new ArrayList<>();
    boolean labelled = false;
    for (int i = run[0]; i <= run[1]; i++) {
      words.add(sentence.token(i).form());
      labelled |= !sentence.token(i).entity().equals("O");
    }
    String first = words.get(0);
    if (labelled && run[0] > 1 && first.length() >= SHORTEST && Words.startsUpper(first)) {
      List<List<String>> names = byFirstWord.computeIfAbsent(first, k -> new ArrayList<>());
      if (!names.contains(words)) {
        names.add(words);
      }
    }
  }

  /** The runs of a sentence with those added that only other sentences show. */
  List<int[]> complete(Sentence sentence, List<int[]> runs) {
    List<int[]> all = new ArrayList<>(runs);
    for (Token token : sentence.tokens()) {
      for (List<String> name : byFirstWord.getOrDefault(token.form(), List.of())) {
        int last = token.id() + name.size() - 1;
        if (isFree(all, token.id(), last) && isAt(sentence, token.id(), name)) {
          all.add(new int[] {token.id(), last});
          break;
        }
      }
    }
    all.sort(Comparator.comparingInt(run -> run[0]));
    return all;
  }

  private static boolean isFree(List<int[]> runs, int first, int last) {
    return runs.stream().noneMatch(run -> run[0] <= last && run[1] >= first);
  }

  private static boolean isAt(Sentence sentence, int first, List<String> name) {
    if (first + name.size() - 1 > sentence.size()) {
      return false;
    }
    for (int i = 0; i < name.size(); i++) {
      if (!sentence.token(first + i).form().equals(name.get(i))) {
        return false;
      }
    }
    return true;
  }
}
