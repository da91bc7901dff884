package io.newsgraph.read;

import io.newsgraph.text.Document;
import io.newsgraph.text.Metadata;
import java.util.Optional;

/** Makes a document of the fields of a record. */
final class FieldArticle {

  private final Content content;
  private final String place;

  /**
   * The article of a record.
   *
   * @param place name of the record, the id of its document when it gives none itself
   */
  FieldArticle(Content content, String place) {
    this.content = content;
    this.place = place;
  }

  /** The values of a record by the name of the field. */
  interface Values {
    Optional<String> get(String name);
  }

  /** The document; its text is the text field, verbatim. */
  Document document(Values values) throws ReadException {
    String text =
        value(values, Field.TEXT)
            .orElseThrow(
                () ->
                    ReadException.invalid(
                        "has no text in "
                            + String.join(", ", content.options().fields().of(Field.TEXT)),
                        "name the field that holds it with --field text=NAME"));
    Optional<String> url = value(values, Field.URL);
    Metadata metadata =
        new Metadata(
            value(values, Field.TITLE),
            url,
            value(values, Field.SOURCE),
            value(values, Field.AUTHOR),
            value(values, Field.DATE).flatMap(Dates::day));
    String id =
        value(values, Field.ID).map(own -> content.id() + "#" + own).or(() -> url).orElse(place);
    return new DocumentMaker(content.options()).make(id, text, metadata, value(values, Field.LANG));
  }

  private Optional<String> value(Values values, Field field) {
    return content.options().fields().of(field).stream()
        .map(values::get)
        .flatMap(Optional::stream)
        .filter(value -> !value.isBlank())
        .findFirst();
  }
}
