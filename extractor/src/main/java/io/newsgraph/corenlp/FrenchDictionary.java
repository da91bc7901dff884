package io.newsgraph.corenlp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/** The inflected forms of French with their lemmas (dictionary of LanguageTool). */
final class FrenchDictionary {

  private static final String RESOURCE = "/org/languagetool/resource/fr/french.dict";

  private final Dictionary dictionary;

  /** A look-up object is not made for several threads. */
  private final ThreadLocal<DictionaryLookup> lookup;

  FrenchDictionary() {
    URL url = FrenchDictionary.class.getResource(RESOURCE);
    if (url == null) {
      throw new IllegalStateException("missing resource: " + RESOURCE);
    }
    try {
      dictionary = Dictionary.read(url);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    lookup = ThreadLocal.withInitial(() -> new DictionaryLookup(dictionary));
  }

  /** The readings of a form as it is written. */
  List<FrenchReading> exact(String form) {
    List<FrenchReading> readings = new ArrayList<>();
    for (WordData data : lookup.get().lookup(form)) {
      readings.add(FrenchReading.of(data.getStem().toString(), data.getTag().toString()));
    }
    return readings;
  }

  /** The readings of a form, in small letters if there is none as written. */
  List<FrenchReading> readings(String form) {
    List<FrenchReading> readings = exact(form);
    String lower = form.toLowerCase(Locale.FRENCH);
    return readings.isEmpty() && !lower.equals(form) ? exact(lower) : readings;
  }

  /** True when the form as written is in the dictionary. */
  boolean contains(String form) {
    return !exact(form).isEmpty();
  }
}
