package io.newsgraph.extract;

import io.newsgraph.lexicon.Cue;
import io.newsgraph.lexicon.PartOfSpeech;
import io.newsgraph.text.AnnotatedDocument;
import io.newsgraph.text.Document;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Span;
import io.newsgraph.text.Token;
import io.newsgraph.text.Upos;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the mentions of a document: names, common-noun phrases, pronouns and possessives. */
final class MentionFinder {

  private final LexiconIndex index;
  private final Document document;
  private final List<Sentence> sentences;
  private final List<Mention> found = new ArrayList<>();
  private final Set<String> standalone = new HashSet<>();

  private MentionFinder(LexiconIndex index, AnnotatedDocument annotated) {
    this.index = index;
    this.document = annotated.document();
    this.sentences = annotated.sentences();
  }

  static Mentions find(LexiconIndex index, AnnotatedDocument annotated) {
    MentionFinder finder = new MentionFinder(index, annotated);
    finder.run();
    return new Mentions(finder.found);
  }

  private void run() {
    List<List<int[]>> runs = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<int[]> ofSentence = new NameRuns(index, sentence).runs();
      runs.add(ofSentence);
      if (!sentence.heading()) {
        ofSentence.forEach(run -> standalone.add(key(sentence, run[0], run[1])));
      }
    }
    NamesAgain again = new NamesAgain(sentences, runs);
    for (Sentence sentence : sentences) {
      for (int[] run : again.complete(sentence, runs.get(sentence.index()))) {
        splitAtPreposition(sentence, run[0], run[1]);
      }
      others(sentence);
    }
  }

  private String key(Sentence sentence, int first, int last) {
    return Words.fold(text(sentence, first, last));
  }

  private String text(Sentence sentence, int first, int last) {
    return document.quote(sentence.token(first).span().union(sentence.token(last).span()));
  }

  /** "ChatGPT d'OpenAI" is two names where both are used alone elsewhere in the document. */
  private void splitAtPreposition(Sentence sentence, int first, int last) {
    for (int i = first + 1; i < last; i++) {
      Token token = sentence.token(i);
      boolean preposition = token.upos() == Upos.ADP;
      if (!preposition) {
        continue;
      }
      int right = i + 1;
      while (right < last && sentence.token(right).upos() == Upos.DET) {
        right++;
      }
      boolean rightAlone = standalone.contains(key(sentence, right, last));
      boolean leftAlone = standalone.contains(key(sentence, first, i - 1));
      boolean leftIsWord = startsWithNoun(sentence, sentence.token(first));
      if ((rightAlone && !leftIsWord && !isOnePerson(sentence, first, last))
          || leftAlone && Words.startsUpper(sentence.token(right).form())) {
        addName(sentence, first, i - 1);
        splitAtPreposition(sentence, right, last);
        return;
      }
    }
    if (!isKicker(sentence, first, last)) {
      addName(sentence, first, last);
    }
  }

  /** "Foulques de Sabran", although others are called Sabran: the model sees one person. */
  private boolean isOnePerson(Sentence sentence, int first, int last) {
    return index.cue(Cue.Kind.PERSON_WORD, sentence.token(first).form()).isPresent()
        || java.util.stream.IntStream.rangeClosed(first, last)
            .allMatch(i -> sentence.token(i).entity().endsWith("PER"));
  }

  /**
   * "Bronchiolite : …", "Rugby. …": the first word of a heading names its theme, unless the text
   * does.
   */
  private boolean isKicker(Sentence sentence, int first, int last) {
    boolean opens = sentence.heading() && first == 1 && last == 1;
    if (!opens || standalone.contains(key(sentence, first, last))) {
      return false;
    }
    boolean closed = sentence.size() == 2 && sentence.token(2).upos() == Upos.PUNCT;
    return closed || sentence.size() > 2 && sentence.token(2).form().equals(":");
  }

  private boolean startsWithNoun(Sentence sentence, Token token) {
    return !index.classNouns(sentence, token).isEmpty()
        || index.cue(Cue.Kind.ORGANIZATION_WORD, token.form()).isPresent()
        || index.cue(Cue.Kind.AWARD_WORD, token.form()).isPresent()
        || !index.entries(PartOfSpeech.NOUN, token.lemma()).isEmpty();
  }

  private void addName(Sentence sentence, int first, int last) {
    Span span = sentence.token(first).span().union(sentence.token(last).span());
    found.add(
        new Mention(
            found.size(),
            sentence.index(),
            first,
            last,
            Trees.headOf(sentence, first, last),
            Mention.Kind.NAME,
            document.quote(span),
            span));
  }

  private void others(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (coveredByName(sentence, token)) {
        continue;
      }
      var pronoun =
          Pronouns.of(index.language(), token)
              .or(() -> Pronouns.lastNamed(index.language(), sentence, token));
      if (pronoun.isPresent()) {
        Mention.Kind kind =
            pronoun.get().possessive() ? Mention.Kind.POSSESSIVE : Mention.Kind.PRONOUN;
        add(sentence, token, token.id(), token.id(), kind);
      } else if (isNominal(sentence, token)) {
        add(sentence, token, token.id(), token.id(), Mention.Kind.NOMINAL);
      }
    }
  }

  private boolean isNominal(Sentence sentence, Token token) {
    return token.upos() == Upos.NOUN
        || token.upos() == Upos.PROPN
            && Words.isAcronym(token.form())
            && !index.classNouns(sentence, token).isEmpty()
        || ((token.upos() == Upos.ADJ || token.upos() == Upos.PROPN)
            && index.demonym(token).isPresent())
        || (token.upos() == Upos.PROPN
            && !index.entries(PartOfSpeech.NOUN, token.lemma()).isEmpty());
  }

  private boolean coveredByName(Sentence sentence, Token token) {
    for (int i = found.size() - 1; i >= 0; i--) {
      Mention mention = found.get(i);
      if (mention.sentence() != sentence.index()) {
        return false;
      }
      if (mention.kind() == Mention.Kind.NAME && mention.covers(token.id())) {
        return true;
      }
    }
    return false;
  }

  private void add(Sentence sentence, Token head, int first, int last, Mention.Kind kind) {
    Span span = sentence.token(first).span().union(sentence.token(last).span());
    found.add(
        new Mention(
            found.size(),
            sentence.index(),
            first,
            last,
            head.id(),
            kind,
            document.quote(span),
            span));
  }
}
