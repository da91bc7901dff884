package io.newsgraph;

import io.newsgraph.corenlp.AnnotationException;
import io.newsgraph.corenlp.Annotator;
import io.newsgraph.corenlp.AnnotatorOptions;
import io.newsgraph.extract.Extractor;
import io.newsgraph.lexicon.Cue;
import io.newsgraph.lexicon.Lexicon;
import io.newsgraph.lexicon.LexiconReader;
import io.newsgraph.link.Facts;
import io.newsgraph.link.Linker;
import io.newsgraph.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;

/** Reads models and lexicon of a language, side by side. */
interface StageFactory {

  /** The stages for a language, ready to run. */
  Stages load(Language language);

  /** Stages with the language models. */
  static StageFactory withModels(Settings settings) {
    LexiconReader reader = settings.ontology().reader();
    return language -> {
      CompletableFuture<Void> models = CompletableFuture.runAsync(() -> Annotator.load(language));
      Lexicon lexicon = reader.read(language);
      AnnotatorOptions options =
          AnnotatorOptions.defaults()
              .withBoilerplate(boilerplate(lexicon))
              .withTimeLimit(settings.timeLimit());
      await(models);
      return stages(annotation(new Annotator(options)), lexicon, settings);
    };
  }

  private static void await(CompletableFuture<Void> models) {
    try {
      models.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private static Annotation annotation(Annotator annotator) {
    return (document, notes) -> {
      try {
        return annotator.annotate(document, notes);
      } catch (AnnotationException e) {
        throw new DocumentException(e.reason(), e.advice(), e.isLimit(), e);
      }
    };
  }

  /** Stages over documents annotated in another way. */
  static StageFactory with(Settings settings, Annotation annotation) {
    LexiconReader reader = settings.ontology().reader();
    return language -> stages(annotation, reader.read(language), settings);
  }

  private static Stages stages(Annotation annotation, Lexicon lexicon, Settings settings) {
    return new Stages(
        annotation,
        new Extractor(lexicon, settings.open()),
        new Linker(lexicon, settings.base()),
        new Facts(lexicon.properties()));
  }

  private static List<Pattern> boilerplate(Lexicon lexicon) {
    return lexicon.cues(Cue.Kind.BOILERPLATE).stream()
        .map(cue -> Optional.ofNullable(cue.data().get("pattern")))
        .flatMap(Optional::stream)
        .map(Pattern::compile)
        .toList();
  }
}
