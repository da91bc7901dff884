package io.newsgraph.lexicon;

/** Part of speech of a lexical entry ({@code lexinfo:partOfSpeech}). */
public enum PartOfSpeech {
  VERB,
  NOUN,
  ADJECTIVE,
  PREPOSITION
}
