package io.newsgraph.corenlp;

import io.newsgraph.text.Language;

/** The pipelines of this JVM, each read when it is first asked for. */
final class Pipelines {

  private Pipelines() {}

  static Pipeline of(Language language) {
    return switch (language) {
      case FRENCH -> French.PIPELINE;
      case ENGLISH -> English.PIPELINE;
    };
  }

  private static final class French {
    static final Pipeline PIPELINE = FrenchPipeline.load();
  }

  private static final class English {
    static final Pipeline PIPELINE = EnglishPipeline.load();
  }
}
