package io.newsgraph.cli;

import io.newsgraph.text.Language;
import picocli.CommandLine.Option;

/** The language of what a reader sees. */
final class LabelOption {

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      converter = LanguageTag.class,
      description = "Language of labels: fr or en (default: ${DEFAULT-VALUE}).",
      defaultValue = "en")
  private Language language;

  Language language() {
    return language;
  }
}
