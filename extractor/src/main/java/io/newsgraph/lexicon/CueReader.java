package io.newsgraph.lexicon;

import io.newsgraph.text.Language;
import io.newsgraph.vocabulary.LexiconTerms;
import io.newsgraph.vocabulary.Ontolex;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;

/** Reads the cues of a language. */
final class CueReader {

  private static final Terms<Cue.Kind> KINDS = Terms.of(Cue.Kind.class, "");
  private static final Terms<Cue.Effect> EFFECTS = Terms.of(Cue.Effect.class, "");

  private static final List<Node> DATA =
      List.of(
          LexiconTerms.VALUE,
          LexiconTerms.CODE,
          LexiconTerms.BOUND,
          LexiconTerms.QUALIFIER_KEY,
          LexiconTerms.TIME_UNIT,
          LexiconTerms.GENDER,
          LexiconTerms.GUESSED);

  private static final Set<Cue.Kind> VERBS =
      EnumSet.of(
          Cue.Kind.EMBEDDING_VERB,
          Cue.Kind.SPEECH_VERB,
          Cue.Kind.MODAL_VERB,
          Cue.Kind.SUPPORT_VERB);

  private static final Set<Cue.Kind> PHRASES =
      EnumSet.of(
          Cue.Kind.SOURCE_MARKER,
          Cue.Kind.HEARSAY_MARKER,
          Cue.Kind.CONDITION_MARKER,
          Cue.Kind.NEGATOR);

  private final LexiconGraph graph;
  private final Language language;

  CueReader(LexiconGraph graph, Language language) {
    this.graph = graph;
    this.language = language;
  }

  /** All cues of the language, by IRI; those without a language tag belong to every language. */
  List<Cue> read() {
    return graph.ofType(LexiconTerms.CUE).stream().flatMap(cue -> read(cue).stream()).toList();
  }

  private Optional<Cue> read(Node cue) {
    Cue.Kind kind = kind(cue);
    List<String> written = graph.texts(cue, Ontolex.WRITTEN_REP, language);
    Map<String, String> data = data(cue, kind, written);
    if (written.isEmpty() && !data.containsKey(LexiconTerms.PATTERN.getLocalName())) {
      checkOtherLanguage(cue);
      return Optional.empty();
    }
    return Optional.of(
        new Cue(
            cue.toString(),
            kind,
            written.stream()
                .flatMap(form -> WordForm.spellings(form, language))
                .map(form -> words(form, kind))
                .distinct()
                .toList(),
            effect(cue, kind),
            graph.flag(cue, LexiconTerms.ATTRIBUTES, kind == Cue.Kind.SPEECH_VERB),
            data,
            graph.texts(cue, SKOS.example.asNode(), language),
            graph.texts(cue, LexiconTerms.COUNTER_EXAMPLE, language)));
  }

  private void checkOtherLanguage(Node cue) {
    if (graph.objects(cue, Ontolex.WRITTEN_REP).isEmpty()
        && graph.objects(cue, LexiconTerms.PATTERN).isEmpty()) {
      throw graph.fault(cue, "cue without words", "add ontolex:writtenRep");
    }
  }

  /** Cues of the clause are found in its tokens, numbers and dates in the text itself. */
  private List<String> words(String written, Cue.Kind kind) {
    if (VERBS.contains(kind)) {
      return WordForm.ofVerb(written, language).words();
    }
    return PHRASES.contains(kind)
        ? WordForm.syntactic(written, language)
        : WordForm.words(written, language);
  }

  private Cue.Kind kind(Node cue) {
    String name =
        LexiconGraph.plain(graph.required(cue, LexiconTerms.CUE_KIND, cue, "add ng:cueKind"));
    return KINDS.read(graph, cue, "cueKind", name);
  }

  private Optional<Cue.Effect> effect(Node cue, Cue.Kind kind) {
    Optional<String> name = graph.text(cue, LexiconTerms.EFFECT);
    return name.isPresent()
        ? Optional.of(EFFECTS.read(graph, cue, "effect", name.get()))
        : usualEffect(kind);
  }

  /** The effect of cues that state none, as documented. */
  private static Optional<Cue.Effect> usualEffect(Cue.Kind kind) {
    return switch (kind) {
      case SPEECH_VERB, SUPPORT_VERB -> Optional.of(Cue.Effect.ASSERTED);
      case SOURCE_MARKER, HEARSAY_MARKER -> Optional.of(Cue.Effect.REPORTED);
      case FUTURE_MODIFIER -> Optional.of(Cue.Effect.PLANNED);
      case NEGATOR -> Optional.of(Cue.Effect.NEGATED);
      case CONDITION_MARKER -> Optional.of(Cue.Effect.VOID);
      default -> Optional.empty();
    };
  }

  private Map<String, String> data(Node cue, Cue.Kind kind, List<String> written) {
    Map<String, String> data = new TreeMap<>();
    for (Node predicate : DATA) {
      graph.text(cue, predicate).ifPresent(v -> data.put(predicate.getLocalName(), v));
    }
    data.computeIfPresent(LexiconTerms.GENDER.getLocalName(), (k, v) -> Genders.feature(v));
    List<String> patterns = graph.texts(cue, LexiconTerms.PATTERN, language);
    if (!patterns.isEmpty()) {
      data.put(LexiconTerms.PATTERN.getLocalName(), checked(cue, String.join("|", patterns)));
    }
    if (VERBS.contains(kind)
        && written.stream().anyMatch(form -> WordForm.ofVerb(form, language).reflexive())) {
      data.put("reflexive", "true");
    }
    return Collections.unmodifiableMap(data);
  }

  private String checked(Node cue, String pattern) {
    try {
      return Pattern.compile(pattern).pattern();
    } catch (PatternSyntaxException e) {
      throw graph.fault(
          cue, "bad pattern (" + e.getDescription() + ")", "correct the regular expression");
    }
  }
}
