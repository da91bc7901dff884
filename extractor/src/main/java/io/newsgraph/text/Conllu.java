package io.newsgraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads and writes analysed text as CoNLL-U (https://universaldependencies.org/format.html), for
 * tests and for looking at trees.
 *
 * <p>Entity labels stand in the last column as {@code NER=B-PER}, offsets as {@code Span=12-17};
 * where there are none, they are counted from the forms and {@code SpaceAfter=No}, with one line
 * break between sentences. A heading has the comment {@code # heading = true}.
 */
public final class Conllu {

  private static final int COLUMNS = 10;

  private Conllu() {}

  /**
   * Reads sentences.
   *
   * @param id the document's id
   * @throws IllegalArgumentException when a line is no CoNLL-U; the message names the line
   */
  public static AnnotatedDocument read(String id, Language language, String conllu) {
    ConlluReader reader = new ConlluReader();
    conllu.lines().forEach(reader::line);
    reader.endOfSentence();
    Document document = new Document(id, reader.text(), language, Metadata.unknown());
    return new AnnotatedDocument(document, reader.sentences());
  }

  /** Writes the sentences of a document. */
  public static String write(AnnotatedDocument annotated) {
    StringBuilder out = new StringBuilder();
    for (Sentence sentence : annotated.sentences()) {
      out.append("# sent_id = ").append(sentence.index() + 1).append('\n');
      if (sentence.heading()) {
        out.append("# heading = true\n");
      }
      String quote = annotated.document().quote(sentence.span());
      out.append("# text = ").append(quote.replaceAll("\\s", " ")).append('\n');
      write(sentence, annotated.document(), out);
      out.append('\n');
    }
    return out.toString();
  }

  private static void write(Sentence sentence, Document document, StringBuilder out) {
    Optional<Span> contraction = Optional.empty();
    for (Token token : sentence.tokens()) {
      boolean second = contraction.filter(token.span()::equals).isPresent();
      if (!second && sharesSpanWithNext(sentence, token)) {
        contraction = Optional.of(token.span());
        String range = token.id() + "-" + (token.id() + 1);
        String surface = document.quote(token.span());
        out.append(String.join("\t", range, surface, "_\t_\t_\t_\t_\t_\t_\t_")).append('\n');
      }
      out.append(row(token)).append('\n');
    }
  }

  private static boolean sharesSpanWithNext(Sentence sentence, Token token) {
    return token.id() < sentence.size()
        && sentence.token(token.id() + 1).span().equals(token.span());
  }

  private static String row(Token token) {
    String span = "Span=%d-%d".formatted(token.span().begin(), token.span().end());
    return String.join(
        "\t",
        Integer.toString(token.id()),
        token.form().replaceAll("\\s", " "),
        token.lemma().replaceAll("\\s", " "),
        token.upos().toString(),
        "_",
        token.feats().toString(),
        Integer.toString(token.head()),
        token.deprel(),
        "_",
        token.entity().equals("O") ? span : "NER=" + token.entity() + "|" + span);
  }

  /** Collects sentences line by line. */
  private static final class ConlluReader {

    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();
    private List<Token> tokens = new ArrayList<>();
    private boolean heading;
    private int codePoints;
    private int contractionEnd;
    private Span contraction = new Span(0, 0);

    void line(String line) {
      if (line.isBlank()) {
        endOfSentence();
      } else if (line.startsWith("#")) {
        heading |= line.replace(" ", "").toLowerCase(Locale.ROOT).equals("#heading=true");
      } else {
        row(line.split("\t", -1), line);
      }
    }

    private void row(String[] columns, String line) {
      if (columns.length != COLUMNS) {
        throw new IllegalArgumentException("not " + COLUMNS + " columns: " + line);
      }
      String misc = columns[9];
      if (columns[0].contains("-")) {
        contraction = append(columns[1], misc);
        contractionEnd = Integer.parseInt(columns[0].split("-")[1]);
      } else if (!columns[0].contains(".")) {
        tokens.add(token(columns, misc));
      }
    }

    private Token token(String[] columns, String misc) {
      int id = Integer.parseInt(columns[0]);
      Span counted = id <= contractionEnd ? contraction : append(columns[1], misc);
      Upos upos = columns[3].equals("_") ? Upos.X : Upos.valueOf(columns[3]);
      return new Token(
          id,
          columns[1],
          columns[2],
          upos,
          Features.parse(columns[5]),
          columns[6].equals("_") ? 0 : Integer.parseInt(columns[6]),
          columns[7],
          value(misc, "Span").map(ConlluReader::span).orElse(counted),
          value(misc, "NER").orElse("O"));
    }

    private static Span span(String value) {
      String[] ends = value.split("-");
      return new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    }

    private Span append(String form, String misc) {
      int begin = codePoints;
      text.append(form);
      codePoints += form.codePointCount(0, form.length());
      Span span = new Span(begin, codePoints);
      if (!value(misc, "SpaceAfter").equals(Optional.of("No"))) {
        text.append(' ');
        codePoints++;
      }
      return span;
    }

    private static Optional<String> value(String misc, String key) {
      for (String pair : misc.split("\\|")) {
        if (pair.startsWith(key + "=")) {
          return Optional.of(pair.substring(key.length() + 1));
        }
      }
      return Optional.empty();
    }

    void endOfSentence() {
      if (tokens.isEmpty()) {
        return;
      }
      Span span = tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
      sentences.add(new Sentence(sentences.size(), heading, span, tokens));
      tokens = new ArrayList<>();
      heading = false;
      contractionEnd = 0;
      if (text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
        text.setCharAt(text.length() - 1, '\n');
      } else {
        text.append('\n');
        codePoints++;
      }
    }

    String text() {
      return text.toString();
    }

    List<Sentence> sentences() {
      return sentences;
    }
  }
}
