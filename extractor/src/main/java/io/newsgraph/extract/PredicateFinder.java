package io.newsgraph.extract;

import io.newsgraph.lexicon.Entry;
import io.newsgraph.lexicon.PartOfSpeech;
import io.newsgraph.text.Language;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import io.newsgraph.text.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the words and fixed phrases of the lexicon in a sentence; the longest phrase wins. */
final class PredicateFinder {

  private static final int REACH = 9;
  private static final Set<String> FRENCH_ARTICLES =
      Set.of("le", "la", "les", "l'", "un", "une", "des", "son", "sa", "ses");
  private static final Set<String> ENGLISH_ARTICLES = Set.of("the", "a", "an", "its");

  private final LexiconIndex index;
  private final Mentions mentions;
  private final Set<String> articles;

  PredicateFinder(LexiconIndex index, Mentions mentions) {
    this.index = index;
    this.mentions = mentions;
    this.articles = index.language() == Language.FRENCH ? FRENCH_ARTICLES : ENGLISH_ARTICLES;
  }

  List<Predicate> find(Sentence sentence) {
    List<Predicate> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      List<Predicate> here = new ArrayList<>();
      boolean inName = mentions.nameAt(sentence.index(), token.id()).isPresent();
      if (mayBeVerb(token) && !inName) {
        verbs(sentence, token, here);
      }
      if (!inName || token.upos() == Upos.NOUN) {
        nouns(sentence, token, here);
        adjectives(sentence, token, here);
        prepositions(sentence, token, here);
      }
      keepLongest(here, found);
    }
    found.removeIf(p -> found.stream().anyMatch(longer -> isPartOf(p, longer)));
    return found;
  }

  private static boolean mayBeVerb(Token token) {
    return token.upos() == Upos.VERB
        || token.upos() == Upos.AUX && !token.isRelation("aux") && !token.isRelation("cop")
        || token.upos() == Upos.ADJ && token.feats().is("VerbForm", "Part");
  }

  /** "executive" inside "chief executive" says nothing of its own. */
  private static boolean isPartOf(Predicate predicate, Predicate longer) {
    return longer.length() > predicate.length()
        && longer.has(predicate.head())
        && predicate.parts().stream().allMatch(longer::has)
        && (predicate.entry().partOfSpeech() == longer.entry().partOfSpeech()
            || predicate.entry().partOfSpeech() == PartOfSpeech.PREPOSITION);
  }

  private static void keepLongest(List<Predicate> here, List<Predicate> found) {
    int longest = here.stream().mapToInt(Predicate::length).max().orElse(0);
    for (Predicate predicate : here) {
      boolean same =
          found.stream()
              .anyMatch(
                  p -> p.entry() == predicate.entry() && p.head().id() == predicate.head().id());
      if (predicate.length() == longest && !same) {
        found.add(predicate);
      }
    }
  }

  private void verbs(Sentence sentence, Token verb, List<Predicate> out) {
    for (LexiconIndex.Pattern pattern : index.entries(PartOfSpeech.VERB, verb.lemma())) {
      Entry entry = pattern.entry();
      if (entry.reflexive() && !isReflexive(sentence, verb)) {
        continue;
      }
      parts(sentence, verb, pattern.words())
          .ifPresent(parts -> out.add(new Predicate(entry, verb, parts)));
    }
  }

  private static boolean isReflexive(Sentence sentence, Token verb) {
    for (Token child : sentence.children(verb)) {
      String form = Words.fold(child.form());
      if ((form.equals("se") || form.equals("s'")) && child.id() < verb.id()) {
        return true;
      }
    }
    int before = verb.id() - 1;
    for (int steps = 0; before >= 1 && steps < 3; steps++, before--) {
      String form = Words.fold(sentence.token(before).form());
      if (form.equals("se") || form.equals("s'")) {
        return true;
      }
      if (sentence.token(before).upos() != Upos.AUX && sentence.token(before).upos() != Upos.ADV) {
        return false;
      }
    }
    return verb.isRelation("acl") && verb.feats().is("VerbForm", "Part");
  }

  /** The further words of a verbal phrase: objects, particles, prepositional phrases in it. */
  private Optional<List<Token>> parts(Sentence sentence, Token verb, List<String> words) {
    List<Token> parts = new ArrayList<>();
    for (int w = 1; w < words.size(); w++) {
      String word = words.get(w);
      if (articles.contains(word)) {
        continue;
      }
      Optional<Token> part = part(sentence, verb, word, parts);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      parts.add(part.get());
    }
    return Optional.of(parts);
  }

  private Optional<Token> part(Sentence sentence, Token verb, String word, List<Token> parts) {
    int from = parts.isEmpty() ? verb.id() + 1 : parts.get(parts.size() - 1).id() + 1;
    int to = Math.min(sentence.size(), verb.id() + REACH);
    for (int i = from; i <= to; i++) {
      Token token = sentence.token(i);
      if (NounPhrases.same(token, word) && belongs(sentence, verb, token, parts)) {
        return Optional.of(token);
      }
    }
    if (verb.isRelation("acl")
        && verb.head() != 0
        && NounPhrases.same(sentence.token(verb.head()), word)) {
      return sentence.head(verb);
    }
    for (Token child : sentence.children(verb)) {
      boolean moved = child.isRelation("nsubj:pass") || child.isRelation("obj");
      if (child.id() < verb.id() && moved && NounPhrases.same(child, word)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  private static boolean belongs(Sentence sentence, Token verb, Token token, List<Token> parts) {
    if (token.upos() == Upos.ADP) {
      return token.id() <= verb.id() + 5 || !parts.isEmpty();
    }
    boolean child = token.head() == verb.id();
    boolean underPart = parts.stream().anyMatch(p -> p.id() == token.head());
    boolean grandchild = token.head() != 0 && sentence.token(token.head()).head() == verb.id();
    boolean ofObject =
        token.upos() == Upos.ADJ
            && sentence.child(verb, "obj").filter(o -> sentence.dominates(o, token)).isPresent();
    return child || underPart || grandchild || ofObject;
  }

  private void nouns(Sentence sentence, Token noun, List<Predicate> out) {
    boolean nominal =
        noun.upos() == Upos.NOUN
            || noun.upos() == Upos.PROPN
            || noun.upos() == Upos.X
            || noun.upos() == Upos.ADJ
                && (!noun.isRelation("amod")
                    || sentence.child(noun, "det").isPresent()
                    || isApposed(sentence, noun));
    if (noun.upos() == Upos.VERB && noun.isRelation("acl") && isApposed(sentence, noun)) {
      for (LexiconIndex.Pattern pattern :
          index.entries(PartOfSpeech.NOUN, Words.participle(noun))) {
        if (pattern.words().size() == 1) {
          out.add(new Predicate(pattern.entry(), noun, List.of()));
        }
      }
    }
    for (String key : keys(noun)) {
      for (LexiconIndex.Pattern pattern : index.entries(PartOfSpeech.NOUN, key)) {
        int length = NounPhrases.length(sentence, noun.id(), pattern.words());
        if (nominal && key.contains(" ") || length > (nominal ? 0 : 1)) {
          out.add(phrase(sentence, pattern.entry(), noun.id(), Math.max(1, length)));
        }
      }
    }
  }

  /** "Léa Roy, technicienne chez X": behind a name and a comma an adjective stands for a noun. */
  private static boolean isApposed(Sentence sentence, Token adjective) {
    return adjective.id() > 2
        && sentence.token(adjective.id() - 1).form().equals(",")
        && sentence.token(adjective.id() - 2).upos() == Upos.PROPN;
  }

  private static Set<String> keys(Token token) {
    return token.lemma().equals(token.form())
        ? Set.of(token.lemma())
        : new java.util.TreeSet<>(List.of(token.lemma(), token.form()));
  }

  private static Predicate phrase(Sentence sentence, Entry entry, int from, int length) {
    Token head = sentence.token(Trees.headOf(sentence, from, from + length - 1));
    List<Token> parts = new ArrayList<>();
    for (int i = from; i < from + length; i++) {
      if (i != head.id()) {
        parts.add(sentence.token(i));
      }
    }
    return new Predicate(entry, head, parts);
  }

  private void adjectives(Sentence sentence, Token token, List<Predicate> out) {
    if (token.upos() != Upos.ADJ && token.upos() != Upos.VERB && token.upos() != Upos.NOUN) {
      return;
    }
    for (LexiconIndex.Pattern pattern : index.entries(PartOfSpeech.ADJECTIVE, token.lemma())) {
      int length = NounPhrases.length(sentence, token.id(), pattern.words());
      if (length > 0) {
        out.add(phrase(sentence, pattern.entry(), token.id(), length));
      }
    }
    if (token.upos() == Upos.VERB && sentence.child(token, "cop").isPresent()) {
      String stem = token.form().replaceAll("e?s?$", "");
      for (LexiconIndex.Pattern pattern : index.entries(PartOfSpeech.ADJECTIVE, stem)) {
        out.add(new Predicate(pattern.entry(), token, List.of()));
      }
    } else if (!token.lemma().equals(token.form())) {
      for (LexiconIndex.Pattern pattern : index.entries(PartOfSpeech.ADJECTIVE, token.form())) {
        int length = NounPhrases.length(sentence, token.id(), pattern.words());
        if (length > 0) {
          out.add(phrase(sentence, pattern.entry(), token.id(), length));
        }
      }
    }
  }

  private void prepositions(Sentence sentence, Token noun, List<Predicate> out) {
    for (LexiconIndex.Pattern pattern : index.entries(PartOfSpeech.PREPOSITION, noun.form())) {
      List<String> words = pattern.words().stream().filter(w -> !articles.contains(w)).toList();
      if (words.size() == 1) {
        if (noun.upos() == Upos.ADP) {
          out.add(new Predicate(pattern.entry(), noun, List.of()));
        }
        continue;
      }
      if (words.size() > 2) {
        wholePhrase(sentence, noun, words, pattern.entry()).ifPresent(out::add);
        continue;
      }
      List<String> marker = Trees.marker(sentence, noun);
      String wanted = Words.fold(words.get(0)).replaceAll("^aux?$", "a");
      boolean marked = marker.stream().map(Words::fold).anyMatch(wanted::equals);
      if (marked || precedes(sentence, noun, wanted)) {
        out.add(new Predicate(pattern.entry(), noun, sentence.children(noun, "case")));
      }
    }
  }

  /** "à la présidence du conseil": every word of it, one after the other, up to this last one. */
  private static Optional<Predicate> wholePhrase(
      Sentence sentence, Token last, List<String> words, Entry entry) {
    int w = words.size() - 2;
    int i = last.id() - 1;
    while (w >= 0 && i >= 1) {
      Token token = sentence.token(i);
      boolean same = NounPhrases.same(token, words.get(w));
      if (!same && token.upos() != Upos.DET) {
        return Optional.empty();
      }
      w = same ? w - 1 : w;
      i--;
    }
    return w < 0 ? Optional.of(phrase(sentence, entry, i + 1, last.id() - i)) : Optional.empty();
  }

  private static boolean precedes(Sentence sentence, Token noun, String word) {
    for (int i = noun.id() - 1; i >= Math.max(1, noun.id() - 3); i--) {
      if (Words.fold(sentence.token(i).form()).equals(word)) {
        return true;
      }
    }
    return false;
  }
}
