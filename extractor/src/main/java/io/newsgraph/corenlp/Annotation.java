package io.newsgraph.corenlp;

import io.newsgraph.text.AnnotatedDocument;
import io.newsgraph.text.Document;
import io.newsgraph.text.Metadata;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The annotation of one document. */
final class Annotation {

  private final Document document;
  private final AnnotatorOptions options;
  private final Consumer<Note> notes;
  private final Pipeline pipeline;
  private final CodePoints offsets;
  private final long deadline;
  private final List<Sentence> sentences = new ArrayList<>();

  Annotation(Document document, AnnotatorOptions options, Consumer<Note> notes) {
    if (document.text().length() > options.maxCharacters()) {
      throw AnnotationException.limit(
          document.id(),
          "longer than %d characters".formatted(options.maxCharacters()),
          "split it");
    }
    this.document = document;
    this.options = options;
    this.notes = notes;
    this.pipeline = Pipelines.of(document.language());
    this.offsets = new CodePoints(document.text());
    this.deadline = System.nanoTime() + options.timeLimit().toNanos();
  }

  AnnotatedDocument run() {
    String variant = Variant.of(document.text(), options.maxWordLetters(), this::noteWord);
    Layout layout = new Layout(variant, pipeline.linePatterns(), options.boilerplate());
    for (Layout.Segment segment : layout.segments()) {
      List<Word> words =
          pipeline.tokenize(variant, segment.begin(), segment.end()).stream()
              .map(this::verbatim)
              .toList();
      for (List<Word> sentence : SentenceSplitter.split(words, pipeline::endsAt)) {
        for (List<Word> piece : pieces(sentence)) {
          checkLimits();
          add(piece, segment.heading());
        }
      }
    }
    return new AnnotatedDocument(completed(layout), sentences);
  }

  private void add(List<Word> words, boolean heading) {
    Parse parse = pipeline.parse(pipeline.expand(words, document.text(), heading), heading);
    Sentence sentence =
        new Sentence(
            sentences.size(),
            heading,
            offsets.span(words.get(0).begin(), words.get(words.size() - 1).end()),
            tokens(parse, pipeline.analyse(parse)));
    sentences.add(pipeline.repair(sentence));
  }

  private List<Token> tokens(Parse parse, List<Analysis> analyses) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < parse.size(); i++) {
      Word word = parse.words().get(i);
      Analysis analysis = analyses.get(i);
      tokens.add(
          new Token(
              i + 1,
              word.form(),
              analysis.lemma(),
              analysis.upos(),
              analysis.features(),
              parse.tree().heads()[i],
              parse.tree().relations()[i],
              offsets.span(word.begin(), word.end()),
              parse.entities().get(i)));
    }
    return tokens;
  }

  /** The word with the document's own characters as its form. */
  private Word verbatim(Word word) {
    return new Word(
        word.begin(),
        word.end(),
        document.text().substring(word.begin(), word.end()),
        word.input(),
        word.lemma(),
        word.upos());
  }

  private List<List<Word>> pieces(List<Word> sentence) {
    int max = options.maxSentenceWords();
    if (sentence.size() <= max) {
      return List.of(sentence);
    }
    Word first = sentence.get(0);
    Word last = sentence.get(sentence.size() - 1);
    notes.accept(
        new Note(
            document.id(),
            offsets.span(first.begin(), last.end()),
            "a sentence of %d words was cut".formatted(sentence.size())));
    List<List<Word>> pieces = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i += max) {
      pieces.add(sentence.subList(i, Math.min(i + max, sentence.size())));
    }
    return pieces;
  }

  private void noteWord(int offset) {
    notes.accept(
        new Note(
            document.id(),
            offsets.span(offset, offset + options.maxWordLetters()),
            "a word longer than %d letters was cut".formatted(options.maxWordLetters())));
  }

  private void checkLimits() {
    if (Thread.currentThread().isInterrupted()) {
      throw AnnotationException.limit(document.id(), "was given up", "run again");
    }
    if (System.nanoTime() > deadline) {
      throw AnnotationException.limit(
          document.id(),
          "not annotated within %d s".formatted(options.timeLimit().toSeconds()),
          "split it or raise --time-limit");
    }
  }

  private Document completed(Layout layout) {
    Metadata known = document.metadata();
    Optional<String> title =
        sentences.isEmpty() || !sentences.get(0).heading()
            ? Optional.empty()
            : Optional.of(headline(layout));
    Metadata metadata =
        new Metadata(
            known.title().or(() -> title),
            known.url(),
            known.source(),
            known.author().or(layout::author),
            known.published().or(layout::published));
    return new Document(document.id(), document.text(), document.language(), metadata);
  }

  /** The first line that was kept, a topic before a colon included. */
  private String headline(Layout layout) {
    int begin = layout.segments().get(0).begin();
    int end = document.text().indexOf('\n', begin);
    String line = document.text().substring(begin, end < 0 ? document.text().length() : end);
    return line.strip().replaceAll("\\s+", " ");
  }
}
