package io.newsgraph.read;

import io.newsgraph.read.pdf.PdfLimits;
import io.newsgraph.read.web.FetchOptions;
import io.newsgraph.text.Language;
import java.util.Optional;

/**
 * How documents are read.
 *
 * @param language the language of all documents; found from each document when empty
 * @param maxCharacters longest text of one document taken, in UTF-16 units
 * @param maxBytes largest file, record or archive entry taken
 * @param fields what the fields of corpora are called
 * @param shard which documents are read
 * @param web how pages are fetched
 * @param pdf what reading a PDF may take
 */
public record ReadOptions(
    Optional<Language> language,
    int maxCharacters,
    long maxBytes,
    FieldNames fields,
    Shard shard,
    FetchOptions web,
    PdfLimits pdf) {

  /** Any language, texts of 2 million characters, files of 64 MiB, all documents. */
  public static ReadOptions defaults() {
    return new ReadOptions(
        Optional.empty(),
        2_000_000,
        64L << 20,
        FieldNames.usual(),
        Shard.ALL,
        FetchOptions.defaults(),
        PdfLimits.defaults());
  }

  /** The same with this language for all documents. */
  public ReadOptions withLanguage(Optional<Language> override) {
    return new ReadOptions(override, maxCharacters, maxBytes, fields, shard, web, pdf);
  }

  /** The same with other names of fields. */
  public ReadOptions withFields(FieldNames names) {
    return new ReadOptions(language, maxCharacters, maxBytes, names, shard, web, pdf);
  }

  /** The same for a part of the documents. */
  public ReadOptions withShard(Shard part) {
    return new ReadOptions(language, maxCharacters, maxBytes, fields, part, web, pdf);
  }

  /** The same with pages fetched in this way. */
  public ReadOptions withWeb(FetchOptions fetching) {
    return new ReadOptions(language, maxCharacters, maxBytes, fields, shard, fetching, pdf);
  }

  /** The same with these limits for PDF. */
  public ReadOptions withPdf(PdfLimits limits) {
    return new ReadOptions(language, maxCharacters, maxBytes, fields, shard, web, limits);
  }
}
