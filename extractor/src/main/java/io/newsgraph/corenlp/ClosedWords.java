package io.newsgraph.corenlp;

import io.newsgraph.text.Features;
import io.newsgraph.text.Upos;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words whose lemma and features stand in a table: forms, parts of speech, lemma ({@code =} for the
 * form itself), features.
 */
final class ClosedWords {

  private record Key(String form, Upos upos) {}

  private final Map<Key, Analysis> words = new HashMap<>();
  private final Set<String> forms = new HashSet<>();

  /** Reads tables; a later one wins. */
  ClosedWords(String... resources) {
    for (String resource : resources) {
      for (String[] row : Tables.read(resource)) {
        for (String form : row[0].split(" ")) {
          for (String upos : row[1].split(" ")) {
            String lemma = row[2].equals("=") ? form : row[2];
            Upos tag = Upos.valueOf(upos);
            words.put(new Key(form, tag), new Analysis(tag, lemma, Features.parse(row[3])));
          }
          forms.add(form);
        }
      }
    }
  }

  /** Lemma and features of a word. */
  Optional<Analysis> find(String form, Upos upos) {
    return Optional.ofNullable(words.get(new Key(form.toLowerCase(Locale.ROOT), upos)));
  }

  /** All forms, in small letters. */
  Set<String> forms() {
    return forms;
  }
}
