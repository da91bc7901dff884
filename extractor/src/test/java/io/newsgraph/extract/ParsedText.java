package io.newsgraph.extract;

import io.newsgraph.fixture.OntologyFiles;
import io.newsgraph.lexicon.LexiconReader;
import io.newsgraph.text.AnnotatedDocument;
import io.newsgraph.text.Document;
import io.newsgraph.text.Features;
import io.newsgraph.text.Language;
import io.newsgraph.text.Metadata;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Span;
import io.newsgraph.text.Token;
import io.newsgraph.text.Upos;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentences with hand-made trees, parted by ‖, extracted with the project's own lexicon and no
 * model. Words are written {@code form|lemma|UPOS|head|relation} with {@code |Feature=Value+…} and
 * {@code |entity} where they matter; blanks part them, and the text is the forms with blanks
 * between.
 */
final class ParsedText {

  private ParsedText() {}

  static Extraction extract(Language language, boolean open, String words) {
    return new Extractor(LexiconReader.of(OntologyFiles.path("ontology")).read(language), open)
        .extract(document(language, Metadata.unknown(), words));
  }

  /** The sentence as a document of which this is known. */
  static AnnotatedDocument document(Language language, Metadata metadata, String words) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    for (String line : words.strip().split("‖")) {
      sentences.add(sentence(sentences.size(), line, text));
    }
    Document document = new Document("a.txt", text.toString(), language, metadata);
    return new AnnotatedDocument(document, sentences);
  }

  private static Sentence sentence(int index, String line, StringBuilder text) {
    List<Token> tokens = new ArrayList<>();
    int start = text.length() + (text.isEmpty() ? 0 : 1);
    for (String word : line.strip().split("\\s+")) {
      String[] parts = word.split("\\|", -1);
      text.append(text.isEmpty() ? "" : " ");
      int begin = text.length();
      text.append(parts[0]);
      tokens.add(
          new Token(
              tokens.size() + 1,
              parts[0],
              parts[1],
              Upos.valueOf(parts[2]),
              Features.parse(parts.length > 5 ? parts[5].replace('+', '|') : ""),
              Integer.parseInt(parts[3]),
              parts[4],
              new Span(begin, begin + parts[0].length()),
              parts.length > 6 ? parts[6] : "O"));
    }
    return new Sentence(index, false, new Span(start, text.length()), tokens);
  }
}
