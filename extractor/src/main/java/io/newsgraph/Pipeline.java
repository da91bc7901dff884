package io.newsgraph;

import io.newsgraph.corenlp.Note;
import io.newsgraph.extract.Claim;
import io.newsgraph.extract.Extraction;
import io.newsgraph.link.LinkedExtraction;
import io.newsgraph.rdf.DocumentGraph;
import io.newsgraph.rdf.GraphSettings;
import io.newsgraph.rdf.GraphWriter;
import io.newsgraph.rdf.Run;
import io.newsgraph.rdf.ShaclCheck;
import io.newsgraph.text.AnnotatedDocument;
import io.newsgraph.text.Document;
import io.newsgraph.text.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The stages in order, from a document to its graph. Models and lexicon of a language are read when
 * its first document comes. Safe for many threads.
 */
public final class Pipeline {

  private final Settings settings;
  private final StageFactory factory;
  private final String fingerprint;
  private final GraphWriter writer;
  private final Map<Language, Stages> stages = new EnumMap<>(Language.class);

  private Pipeline(Settings settings, StageFactory factory) {
    this.settings = settings;
    this.factory = factory;
    this.fingerprint = settings.fingerprint();
    this.writer =
        new GraphWriter(
            new GraphSettings(settings.base(), settings.direct()),
            new Run(Version.current(), List.of("Stanford CoreNLP 4.5.10"), fingerprint));
  }

  /** The pipeline with the language models. */
  public static Pipeline of(Settings settings) {
    return new Pipeline(settings, StageFactory.withModels(settings));
  }

  /** The pipeline over documents that are annotated in another way than by the models. */
  public static Pipeline of(Settings settings, Annotation annotation) {
    return new Pipeline(settings, StageFactory.with(settings, annotation));
  }

  /**
   * Reads what a language needs now, so that the next document of it is not delayed.
   *
   * @throws io.newsgraph.lexicon.LexiconException if the ontology is at fault
   */
  public void prepare(Language language) {
    stages(language);
  }

  /**
   * What a document says.
   *
   * @throws DocumentException if it passes a limit or the models fail on it
   * @throws io.newsgraph.lexicon.LexiconException if the ontology is at fault; never once the
   *     language is {@link #prepare prepared}
   */
  public PipelineResult run(Document document) {
    Stages stage = stages(document.language());
    List<Note> notes = new ArrayList<>();
    AnnotatedDocument annotated = stage.annotation().annotate(document, notes::add);
    Extraction extraction = confident(stage.extractor().extract(annotated));
    LinkedExtraction linked = stage.linker().link(extraction);
    DocumentGraph graph = writer.write(linked);
    return new PipelineResult(linked, stage.facts().of(linked), graph, notes);
  }

  /**
   * The check that the graphs it makes have the shapes of its ontology; reads the shapes.
   *
   * @throws io.newsgraph.lexicon.LexiconException if {@code shapes.ttl} is at fault
   */
  public ShaclCheck shapes() {
    return settings.ontology().shapes();
  }

  /** {@link Settings#fingerprint} of its settings. */
  public String fingerprint() {
    return fingerprint;
  }

  /** The name that the graph of a document has. */
  public String graphName(Document document) {
    return writer.iri(document);
  }

  private Extraction confident(Extraction all) {
    List<Claim> claims =
        all.claims().stream()
            .filter(claim -> claim.confidence() >= settings.minConfidence())
            .toList();
    return all.withClaims(claims);
  }

  private Stages stages(Language language) {
    synchronized (stages) {
      return stages.computeIfAbsent(language, factory::load);
    }
  }
}
