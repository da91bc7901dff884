package io.newsgraph.cli;

import io.newsgraph.text.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code fr} and {@code en} on the command line. */
final class LanguageTag implements ITypeConverter<Language> {

  @Override
  public Language convert(String value) {
    return Language.ofTag(value)
        .orElseThrow(() -> new TypeConversionException("'" + value + "' is not fr or en"));
  }
}
