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
 * One sentence with a hand-made tree, extracted with the project's own lexicon and no model. Words
 * are written {@code form|lemma|UPOS|head|relation} with {@code |Feature=Value+…} and {@code
 * |entity} where they matter; blanks part them, and the text is the forms with blanks between.
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
    List<Token> tokens = new ArrayList<>();
    for (String word : words.strip().split("\\s+")) {
      String[] parts = word.split("\\|", -1);
      int begin = text.length() + (tokens.isEmpty() ? 0 : 1);
      text.append(tokens.isEmpty() ? "" : " ").append(parts[0]);
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
    Sentence sentence = new Sentence(0, false, new Span(0, text.length()), tokens);
    Document document = new Document("a.txt", text.toString(), language, metadata);
    return new AnnotatedDocument(document, List.of(sentence));
  }
}
