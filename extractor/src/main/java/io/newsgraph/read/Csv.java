package io.newsgraph.read;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Comma-separated values with a header line, one article a record, whose parts stand in columns
 * that options name. Semicolons and tabs separate too, as the header shows.
 */
final class Csv implements Format {

  private static final int PEEKED = 1 << 16;
  private static final String SEPARATORS = ",;\t";

  @Override
  public Set<String> extensions() {
    return Set.of("csv");
  }

  @Override
  public boolean isCorpus() {
    return true;
  }

  @Override
  public void read(Content content, DocumentSink sink) throws ReadException, IOException {
    Records records = new Records(sink);
    try (CSVParser parser = parser(reader(content))) {
      checkHeader(parser, content);
      Iterator<CSVRecord> rows = parser.iterator();
      while (!sink.stopped() && rows.hasNext()) {
        CSVRecord row = rows.next();
        String name = content.id() + "#" + row.getRecordNumber();
        records.read(
            name, () -> sink.document(new FieldArticle(content, name).document(values(row))));
      }
    } catch (UncheckedIOException e) {
      throw broken(e.getCause());
    } catch (CSVException | CharacterCodingException | IllegalArgumentException e) {
      throw broken(e);
    }
  }

  private static ReadException broken(Exception e) {
    return e instanceof CharacterCodingException
        ? ReadException.invalid("is not all valid UTF-8", "save it again as UTF-8")
        : ReadException.invalid(
            "is no well-formed CSV (" + e.getMessage() + ")", "check its quotation marks");
  }

  private static void checkHeader(CSVParser parser, Content content) throws ReadException {
    if (content.options().fields().of(Field.TEXT).stream()
        .noneMatch(parser.getHeaderMap()::containsKey)) {
      throw ReadException.invalid(
          "has no column " + String.join(" or ", content.options().fields().of(Field.TEXT)),
          "name the column that holds the text with --field text=NAME");
    }
  }

  private static FieldArticle.Values values(CSVRecord row) {
    return name -> row.isSet(name) ? Optional.of(row.get(name)) : Optional.empty();
  }

  private static CSVParser parser(BufferedReader reader) throws IOException {
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(separator(reader))
        .setHeader()
        .setSkipHeaderRecord(true)
        .setIgnoreHeaderCase(true)
        .setTrim(false)
        .get()
        .parse(reader);
  }

  private static BufferedReader reader(Content content) throws ReadException, IOException {
    BufferedInputStream in = new BufferedInputStream(content.stream(), PEEKED);
    in.mark(PEEKED);
    byte[] first = in.readNBytes(PEEKED - 1);
    in.reset();
    Decoding.Found found = Decoding.of(first);
    in.skipNBytes(found.markLength());
    Reader decoded =
        new InputStreamReader(
            in,
            found
                .charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    return new BufferedReader(decoded, PEEKED);
  }

  /** The separator that the header line holds most of. */
  private static char separator(BufferedReader reader) throws IOException {
    reader.mark(PEEKED);
    int[] counts = new int[SEPARATORS.length()];
    for (int i = 0, c = reader.read(); i < PEEKED - 1 && c >= 0 && c != '\n'; i++) {
      int separator = SEPARATORS.indexOf(c);
      if (separator >= 0) {
        counts[separator]++;
      }
      c = reader.read();
    }
    reader.reset();
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return SEPARATORS.charAt(best);
  }
}
