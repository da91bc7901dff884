package io.newsgraph.corenlp.repair;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of a language that a repair must know, as lemmas. */
public final class WordLists {

  /** What a list is good for; in the tables they are written in small letters. */
  public enum Kind {
    /** Auxiliary of the perfect tenses that never makes a passive. */
    PERFECT,
    /** Verbs whose perfect is made with the auxiliary of the passive. */
    UNACCUSATIVE,
    /** Verbs that give somebody a title: "nommer X président". */
    NAMING,
    /** Verbs with a name as predicate: "devenir", "baptiser". */
    PREDICATIVE,
    /** Adjectives that stand before their noun. */
    PRENOMINAL,
    /** Conjunction of a denied list: "ni X ni Y". */
    NEITHER,
    /** Forms of address before a name: "M.", "Me". */
    TITLE,
    /** Nouns that announce a name: "le nom de". */
    NAME,
    /** Nouns that are adverbials without a preposition: weekdays, year, month. */
    TIME,
    /** Names of the months. */
    MONTH,
    /** Adjectives that place a time: "l'été dernier". */
    NEAR,
    /** Verbs that make their noun a predicate: "rester directeur". */
    STATE,
    /** Nouns that a clause can explain: "l'idée que". */
    CLAUSAL,
    /** Conjunction that is a relative pronoun too. */
    RELATIVE,
    /** Pronoun of "il y a". */
    EXISTENTIAL,
    /** Verbs whose complement has the partitive's preposition: "disposer de". */
    GENITIVE,
    /** Prepositions that introduce the receiver rather than modify a name. */
    DATIVE,
    /** Preposition of a role: "hired her as head". */
    ROLE,
    /** Present forms of the passive's auxiliary. */
    PASSIVE,
    /** Nouns of which an infinitive says what they are: "the plan is to". */
    AIM,
    /** Words for positions that are often written in capitals: CEO, Chairman. */
    POSITION,
    /** Adjectives that stand behind their noun: "a deal worth millions". */
    POSTPOSED,
    /** The preposition of the passive's agent. */
    AGENT,
    /** The preposition that may also be an article: "des écrans". */
    PARTITIVE
  }

  private final Map<Kind, Set<String>> lists = new EnumMap<>(Kind.class);

  /** Takes rows of a kind and its words separated by blanks. */
  public WordLists(List<String[]> rows) {
    for (Kind kind : Kind.values()) {
      lists.put(kind, Set.of());
    }
    for (String[] row : rows) {
      lists.put(Kind.valueOf(row[0].toUpperCase(Locale.ROOT)), Set.of(row[1].split(" ")));
    }
  }

  /** True when the lemma is in the list. */
  public boolean contains(Kind kind, String lemma) {
    return lists.get(kind).contains(lemma);
  }
}
