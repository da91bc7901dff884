package io.newsgraph.consolidate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** When one name may be a short or long form of another; names are folded. */
final class NameRules {

  private static final Set<String> LEGAL_FORMS = read();

  private NameRules() {}

  private static Set<String> read() {
    try (InputStream in = NameRules.class.getResourceAsStream("legal-forms.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.split(" ")))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name of a firm without its legal form; empty when it has none. */
  static Optional<String> withoutLegalForm(String name) {
    List<String> words = List.of(name.replace(".", "").split(" "));
    int end = words.size();
    while (end > 1 && LEGAL_FORMS.contains(words.get(end - 1))) {
      end--;
    }
    return end < words.size()
        ? Optional.of(String.join(" ", words.subList(0, end)))
        : Optional.empty();
  }

  /** True when the first name is the second with its first names cut to initials, or left out. */
  static boolean isShortPerson(String brief, String full) {
    String[] few = brief.split(" ");
    String[] all = full.split(" ");
    if (all.length < 2
        || few.length > all.length
        || few.length == all.length && brief.equals(full)) {
      return false;
    }
    if (!few[few.length - 1].equals(all[all.length - 1])) {
      return false;
    }
    for (int i = 0; i < few.length - 1; i++) {
      String initial = few[i].replace(".", "");
      boolean isInitial = initial.length() == 1 && all[i].startsWith(initial);
      if (!isInitial) {
        return false;
      }
    }
    return true;
  }
}
