package io.newsgraph.evaluate;

import io.newsgraph.extract.Chain;
import io.newsgraph.extract.Claim;
import io.newsgraph.extract.Extraction;
import io.newsgraph.extract.Value;
import io.newsgraph.lexicon.EntityClass;
import io.newsgraph.link.LinkedExtraction;
import io.newsgraph.text.AnnotatedDocument;
import io.newsgraph.text.Document;
import io.newsgraph.text.Language;
import io.newsgraph.text.Metadata;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Builds extractions by hand, mentions given by their words. */
final class Extractions {

  private final String text;
  private final List<Chain> chains = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();

  Extractions(String text) {
    this.text = text;
  }

  /** The n-th place (from 0) where these words stand. */
  Span span(String words, int n) {
    int at = -1;
    for (int i = 0; i <= n; i++) {
      at = text.indexOf(words, at + 1);
    }
    return new Span(at, at + words.length());
  }

  Extractions chain(EntityClass entityClass, String name, Span... mentions) {
    chains.add(
        new Chain(
            chains.size(), entityClass, name, Set.of(), true, Optional.empty(), List.of(mentions)));
    return this;
  }

  Extractions claim(int subject, String property, int object, boolean negated) {
    return claim(
        new Value.Entity(subject, chains.get(subject).mentions().get(0), Optional.empty()),
        property,
        new Value.Entity(object, chains.get(object).mentions().get(0), Optional.empty()),
        negated);
  }

  Extractions claim(Value.Entity subject, String property, Value object, boolean negated) {
    Span evidence = sentences().get(sentenceOf(object.span())).span();
    claims.add(
        new Claim(
            property,
            subject,
            object,
            negated,
            false,
            false,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            0.9,
            "sense",
            claims.size(),
            List.of(sentenceOf(object.span())),
            evidence));
    return this;
  }

  LinkedExtraction linked() {
    Document document = new Document("x", text, Language.ENGLISH, Metadata.unknown());
    return new LinkedExtraction(
        new Extraction(new AnnotatedDocument(document, sentences()), chains, claims, List.of()),
        List.of());
  }

  private int sentenceOf(Span span) {
    List<Sentence> all = sentences();
    for (Sentence sentence : all) {
      if (sentence.span().contains(span)) {
        return sentence.index();
      }
    }
    throw new IllegalArgumentException("in no sentence: " + span);
  }

  private List<Sentence> sentences() {
    List<Sentence> sentences = new ArrayList<>();
    for (int begin = 0; begin < text.length(); ) {
      int stop = text.indexOf('.', begin);
      int end = stop < 0 ? text.length() : stop + 1;
      sentences.add(new Sentence(sentences.size(), false, new Span(begin, end), List.of()));
      begin = end;
    }
    return sentences;
  }
}
