package io.newsgraph.ask;

import io.newsgraph.Pipeline;
import io.newsgraph.ask.AskAnswer.Kind;
import io.newsgraph.extract.Extraction;
import io.newsgraph.query.Answer;
import io.newsgraph.query.Limits;
import io.newsgraph.query.QueryRunner;
import io.newsgraph.query.Question;
import io.newsgraph.query.Source;
import io.newsgraph.store.StatementReader;
import io.newsgraph.text.Document;
import io.newsgraph.text.Language;
import io.newsgraph.text.LanguageDetection;
import io.newsgraph.text.Metadata;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * Answers questions in words. Each question is put into the form of sentences that would answer it,
 * which are read by the pipeline as those of articles are. Safe for many threads.
 */
public final class Ask {

  private static final int LONGEST = 300;

  /** Tokens that begin so link two sentences; they are not asked for. */
  private static final String LINK = "that";

  private final Pipeline pipeline;
  private final Source source;
  private final String base;
  private final QueryRunner runner;
  private final Map<Language, Grammar> grammars = new EnumMap<>(Language.class);

  /**
   * Asks a store on this machine or a repository elsewhere.
   *
   * @param pipeline reads the sentences; its models are loaded when the first question comes
   * @param base namespace of the data, ending in a slash
   */
  public Ask(Pipeline pipeline, Source source, Limits limits, String base) {
    this.pipeline = pipeline;
    this.source = source;
    this.base = base;
    this.runner = new QueryRunner(source, limits, base);
    for (Language language : Language.values()) {
      grammars.put(language, GrammarReader.read(language));
    }
  }

  /**
   * Answers a question.
   *
   * @param language the language it is in; found out by its words when empty
   * @throws AskException when it is not understood or asks for what the store does not know; the
   *     message names the nearest question of the catalogue
   * @throws io.newsgraph.query.QueryException.Limit when the answer takes too long
   */
  public AskAnswer ask(String question, Optional<Language> language) {
    String words = plain(question);
    if (words.isEmpty() || words.length() > LONGEST) {
      throw new AskException("a question has between 1 and " + LONGEST + " letters");
    }
    Language spoken = language.orElseGet(() -> guess(words));
    return source.read(
        dataset -> {
          Vocabulary vocabulary = new Vocabulary(dataset);
          NamedQuestion named = new NameFinder(dataset, grammars.get(spoken)).find(words);
          StatementReader reader = new StatementReader(dataset);
          Attempt attempt = new Attempt(spoken, named, vocabulary, reader);
          Attempt literal = new Attempt(spoken, named.withOwnNames(), vocabulary, reader);
          Optional<AskAnswer> answer = attempt.answer();
          return answer
              .filter(found -> !found.findings().isEmpty())
              .or(literal::answer)
              .or(() -> answer)
              .orElseThrow(() -> literal.notUnderstood(words));
        });
  }

  private static String plain(String question) {
    return question
        .replaceAll("[\\s\\p{Cntrl}]+", " ")
        .replaceAll("[ ?!.]+$", "")
        .replace('’', '\'')
        .strip();
  }

  /** The language whose rules fit best; where both fit alike, that of its common words. */
  private Language guess(String question) {
    int french = new Rewriter(grammars.get(Language.FRENCH)).rank(question);
    int english = new Rewriter(grammars.get(Language.ENGLISH)).rank(question);
    if (french != english) {
      return french < english ? Language.FRENCH : Language.ENGLISH;
    }
    return LanguageDetection.guess(question).language().orElse(Language.ENGLISH);
  }

  /** The work on one question. */
  private final class Attempt {

    private final Language language;
    private final NamedQuestion question;
    private final Vocabulary vocabulary;
    private final Findings findings;
    private final Map<String, Extraction> read = new HashMap<>();
    private final Set<String> unknownNames = new LinkedHashSet<>();
    private final SparqlWriter writer;

    Attempt(
        Language language, NamedQuestion question, Vocabulary vocabulary, StatementReader reader) {
      this.language = language;
      this.question = question;
      this.vocabulary = vocabulary;
      this.findings = new Findings(reader);
      this.writer = new SparqlWriter(base, vocabulary::isSymmetric, vocabulary::isSpecific);
    }

    /** The first reading with an answer, else the first that makes sense. */
    Optional<AskAnswer> answer() {
      Optional<AskAnswer> without = Optional.empty();
      for (Reading reading : new Rewriter(grammars.get(language)).readings(question.text())) {
        for (AskAnswer answer : answers(reading)) {
          if (!answer.findings().isEmpty()) {
            return Optional.of(answer);
          }
          without = without.or(() -> Optional.of(answer));
        }
      }
      return without;
    }

    AskException notUnderstood(String words) {
      String reason =
          unknownNames.isEmpty()
              ? "the question is not understood"
              : "nobody and nothing in the store is called \""
                  + String.join("\" or \"", unknownNames)
                  + "\"";
      return new AskException(
          NearestQuestion.of(words, language)
              .map(nearest -> reason + "; nearest in the catalogue: " + shown(nearest))
              .orElse(reason + "; newsgraph queries lists questions that are answered"));
    }

    private String shown(Question known) {
      return "newsgraph query "
          + known.name()
          + " ("
          + (language == Language.FRENCH ? known.french() : known.english())
          + ")";
    }

    private List<AskAnswer> answers(Reading reading) {
      return switch (reading.asks()) {
        case RUMOURS -> about(reading, "Reported");
        case FACTS -> about(reading, "");
        case VALUES -> values(reading);
        case TRUTH -> truths(reading, Kind.TRUTH);
        case SOURCES -> truths(reading, Kind.SOURCES);
      };
    }

    /** The sentence of such a reading is nothing but the name. */
    private List<AskAnswer> about(Reading reading, String certainty) {
      String name = reading.sentences().get(0).replaceFirst("\\.$", "");
      List<Node> entities =
          Optional.ofNullable(question.names().get(name))
              .map(NamedQuestion.Name::entities)
              .orElseGet(() -> vocabulary.entities(name));
      if (entities.isEmpty()) {
        unknownNames.add(name);
        return List.of();
      }
      String sparql = writer.about(entities, certainty);
      return List.of(
          new AskAnswer(Kind.STATEMENTS, language, sparql, findings.statements(run(sparql))));
    }

    private List<AskAnswer> values(Reading reading) {
      Optional<String> token =
          reading.fillings().keySet().stream().filter(t -> !t.startsWith(LINK)).findFirst();
      List<AskAnswer> answers = new ArrayList<>();
      if (token.isEmpty()) {
        return answers;
      }
      String asked = token.get();
      for (List<ClaimPattern> patterns : patterns(reading)) {
        if (patterns.stream().anyMatch(pattern -> pattern.has(asked))) {
          String sparql = writer.write(patterns, asked);
          answers.add(new AskAnswer(Kind.VALUES, language, sparql, findings.values(run(sparql))));
        }
      }
      return answers;
    }

    private List<AskAnswer> truths(Reading reading, Kind kind) {
      List<AskAnswer> answers = new ArrayList<>();
      for (List<ClaimPattern> patterns : patterns(reading)) {
        String sparql = writer.write(patterns, "");
        answers.add(new AskAnswer(kind, language, sparql, findings.statements(run(sparql))));
      }
      return answers;
    }

    /** For each sentence one of the patterns it gives, the likelier choices first. */
    private List<List<ClaimPattern>> patterns(Reading reading) {
      ClaimPatterns claims =
          new ClaimPatterns(
              reading.fillings(), question.names(), vocabulary::entities, unknownNames);
      List<List<ClaimPattern>> choices = new ArrayList<>(List.of(List.of()));
      for (String sentence : reading.sentences()) {
        List<ClaimPattern> given = claims.of(extraction(sentence));
        List<List<ClaimPattern>> longer = new ArrayList<>();
        for (List<ClaimPattern> before : choices) {
          for (ClaimPattern pattern : given) {
            List<ClaimPattern> more = new ArrayList<>(before);
            more.add(pattern);
            longer.add(more);
          }
        }
        choices = longer;
      }
      return choices.stream().filter(choice -> hasAll(choice, reading)).toList();
    }

    private boolean hasAll(List<ClaimPattern> patterns, Reading reading) {
      return reading.fillings().keySet().stream()
          .allMatch(token -> patterns.stream().anyMatch(pattern -> pattern.has(token)));
    }

    private Extraction extraction(String sentence) {
      return read.computeIfAbsent(
          sentence,
          text ->
              pipeline
                  .run(new Document("question", text, language, Metadata.unknown()))
                  .linked()
                  .extraction());
    }

    private Answer.Table run(String sparql) {
      return (Answer.Table) runner.run(sparql);
    }
  }
}
