package io.newsgraph.corenlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Mends labels of the French name model, which knows neither quotation marks nor verbs: "«
 * L'emploi" and "Safran mise sur Aérolis" are no names.
 */
final class EntityLabels {

  private static final Set<String> QUOTES = Set.of("«", "»", "“", "”", "\"");
  private static final Set<String> NAMING = Set.of("PROPN", "NOUN", "ADJ", "X", "NUM");
  private static final Set<String> CLAUSES =
      Set.of("root", "ccomp", "conj", "parataxis", "acl:relcl", "advcl");

  private EntityLabels() {}

  /** The labels of a sentence, mended. */
  static List<String> mend(List<Word> words, List<String> tags, Tree tree, List<String> entities) {
    List<String> result = new ArrayList<>();
    boolean cut = false;
    for (int i = 0; i < words.size(); i++) {
      String label = entities.get(i);
      if (label.startsWith("B-") || label.equals("O")) {
        cut = false;
      }
      boolean out = !label.equals("O") && isNoName(words, tags, tree, i);
      if (out || (cut && !NAMING.contains(tags.get(i)))) {
        result.add("O");
        cut = true;
      } else {
        result.add(cut && label.startsWith("I-") ? "B-" + label.substring(2) : label);
        cut = false;
      }
    }
    dropOffices(tags, result);
    return result;
  }

  private static boolean isNoName(List<Word> words, List<String> tags, Tree tree, int i) {
    boolean verb = tags.get(i).equals("VERB") || tags.get(i).equals("AUX");
    boolean fronted =
        i == 0
            && (tags.get(i).equals("VERB") || tags.get(i).equals("ADJ"))
            && words.size() > 1
            && tags.get(1).equals("ADP");
    return QUOTES.contains(words.get(i).form())
        || fronted
        || (verb
            && CLAUSES.contains(tree.relations()[i])
            && Character.isLowerCase(words.get(i).form().codePointAt(0)));
  }

  /** "du Logement Claire Vauthier": the noun before a person's name is none. */
  private static void dropOffices(List<String> tags, List<String> labels) {
    for (int i = 1; i + 2 < labels.size(); i++) {
      boolean office =
          labels.get(i).equals("B-PER")
              && tags.get(i).equals("NOUN")
              && tags.get(i - 1).equals("DET")
              && labels.get(i + 1).equals("I-PER")
              && labels.get(i + 2).equals("I-PER");
      if (office) {
        labels.set(i, "O");
        labels.set(i + 1, "B-PER");
      }
    }
  }
}
