package io.newsgraph;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.corenlp.Annotator;
import io.newsgraph.corenlp.AnnotatorOptions;
import io.newsgraph.extract.Certainty;
import io.newsgraph.extract.Claim;
import io.newsgraph.extract.Extraction;
import io.newsgraph.extract.Value;
import io.newsgraph.fixture.ExampleSentence;
import io.newsgraph.fixture.KnownFailures;
import io.newsgraph.lexicon.Cue;
import io.newsgraph.lexicon.Cue.Effect;
import io.newsgraph.lexicon.Entry;
import io.newsgraph.lexicon.Lexicon;
import io.newsgraph.lexicon.LexiconReader;
import io.newsgraph.lexicon.Property;
import io.newsgraph.lexicon.Sense;
import io.newsgraph.text.Document;
import io.newsgraph.text.Language;
import io.newsgraph.text.Metadata;
import io.newsgraph.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The lexicons' own tests: every example of a sense and of a cue is read as it says, no
 * counter-example is. What fails today is listed, and the list may only become shorter.
 */
@Tag("models")
class LexiconExamplesTest {

  private static final String HOW_TO_UPDATE =
      "%s. Mend the example or the word. To write the list of known failures anew: see \"Examples of"
          + " the lexicons\" in CONTRIBUTING.md. Differences:";

  /** Sentences, not lines of a page: nothing is taken for boilerplate. */
  private static final Annotator ANNOTATOR = new Annotator(AnnotatorOptions.defaults());

  private static final Pipeline PIPELINE = Pipeline.of(Settings.defaults(), ANNOTATOR::annotate);

  /**
   * A sentence of a lexicon and what is asked of it.
   *
   * @param kind sense, cue or counter-example
   * @param term local name of the sense or cue
   * @param marked the sentence with its marks
   * @param test what its extraction must be
   */
  private record Case(String kind, String term, String marked, Predicate<Extraction> test) {

    boolean fails() {
      Document document =
          new Document(
              "example", ExampleSentence.parse(marked).text(), language(), Metadata.unknown());
      return !test.test(PIPELINE.run(document).linked().extraction());
    }

    private Language language() {
      return Language.ofTag(term.substring(0, 2)).orElseThrow();
    }

    @Override
    public String toString() {
      return kind + "\t" + term + "\t" + marked;
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void examplesAreReadAsTheySay(Language language) {
    List<Case> cases = cases(LexiconReader.bundled().read(language));
    PIPELINE.prepare(language);
    Set<String> failures =
        cases.parallelStream().filter(Case::fails).map(Case::toString).collect(Collectors.toSet());
    String counts =
        cases.stream()
            .collect(Collectors.groupingBy(Case::kind, TreeMap::new, Collectors.toList()))
            .entrySet()
            .stream()
            .map(
                kind ->
                    "%d of %d %ss fail"
                        .formatted(
                            kind.getValue().stream()
                                .filter(c -> failures.contains(c.toString()))
                                .count(),
                            kind.getValue().size(),
                            kind.getKey()))
            .collect(Collectors.joining(", ", language.code() + ": ", ""));
    System.out.println(counts);
    String list = "io/newsgraph/lexicon/known-failures-" + language.code() + ".tsv";
    assertThat(KnownFailures.in(list).differences(failures)).as(HOW_TO_UPDATE, counts).isEmpty();
  }

  private static List<Case> cases(Lexicon lexicon) {
    List<Case> cases = new ArrayList<>();
    for (Entry entry : lexicon.entries()) {
      for (Sense sense : entry.senses()) {
        add(sense, lexicon, cases);
      }
    }
    for (Cue cue : lexicon.cues()) {
      add(cue, cases);
    }
    return cases;
  }

  private static void add(Sense sense, Lexicon lexicon, List<Case> cases) {
    String term = name(sense.iri(), lexicon.language());
    for (String example : sense.examples()) {
      ExampleSentence sentence = ExampleSentence.parse(example);
      cases.add(
          new Case(
              "sense",
              term,
              example,
              found ->
                  found.claims().stream()
                      .filter(claim -> states(claim, meant(sense.property(), lexicon), lexicon))
                      .filter(
                          claim ->
                              sentence.certainty().filter(c -> c != claim.certainty()).isEmpty())
                      .anyMatch(claim -> isBetween(claim, sentence, lexicon, found))));
    }
    for (String example : sense.counterExamples()) {
      cases.add(
          new Case(
              "counter-example",
              term,
              example,
              found ->
                  found.claims().stream()
                      .noneMatch(claim -> states(claim, Set.of(sense.property()), lexicon))));
    }
  }

  private static void add(Cue cue, List<Case> cases) {
    String term = name(cue.iri(), cue.iri().contains("/fr#") ? Language.FRENCH : Language.ENGLISH);
    Optional<Certainty> effect =
        cue.effect().filter(e -> e != Effect.VOID).map(e -> Certainty.valueOf(e.name()));
    for (String example : cue.examples()) {
      ExampleSentence sentence = ExampleSentence.parse(example);
      Optional<Certainty> wanted = sentence.certainty().or(() -> effect);
      cases.add(
          new Case(
              "cue",
              term,
              example,
              found -> {
                boolean claimed =
                    found.claims().stream()
                        .filter(claim -> wanted.filter(c -> c != claim.certainty()).isEmpty())
                        .anyMatch(
                            claim ->
                                isAt(claim.subject(), sentence.subject(), found)
                                    && isAt(claim.object(), sentence.object(), found));
                return claimed != cue.effect().equals(Optional.of(Effect.VOID));
              }));
    }
    for (String example : cue.counterExamples()) {
      cases.add(
          new Case(
              "counter-example",
              term,
              example,
              found ->
                  effect.isEmpty()
                      || found.claims().stream().noneMatch(c -> c.certainty() == effect.get())));
    }
  }

  private static String name(String iri, Language language) {
    return language.code() + ":" + iri.substring(iri.indexOf('#') + 1);
  }

  /** What a sense of a property may come to: when it has ended, for other types, with a share. */
  private static Set<String> meant(String name, Lexicon lexicon) {
    Property property = lexicon.properties().get(name);
    Set<String> meant = new TreeSet<>(Set.of(name));
    property.whenEnded().ifPresent(meant::add);
    property.withShare().ifPresent(meant::add);
    property.typeAlternatives().forEach(alternative -> meant.add(alternative.property()));
    return meant;
  }

  /** True when the claim's property is one of these or more specific than one. */
  private static boolean states(Claim claim, Set<String> wanted, Lexicon lexicon) {
    Optional<String> property = Optional.of(claim.property());
    while (property.isPresent() && !wanted.contains(property.get())) {
      property = property.map(lexicon.properties()::get).flatMap(Property::parent);
    }
    return property.isPresent();
  }

  private static boolean isBetween(
      Claim claim, ExampleSentence sentence, Lexicon lexicon, Extraction found) {
    boolean turned =
        lexicon.properties().get(claim.property()).symmetric()
            && isAt(claim.subject(), sentence.object(), found)
            && isAt(claim.object(), sentence.subject(), found);
    return turned
        || (isAt(claim.subject(), sentence.subject(), found)
            && isAt(claim.object(), sentence.object(), found));
  }

  /** True when the value, or for an entity one of its mentions, stands at the mark. */
  private static boolean isAt(Value value, Optional<Span> mark, Extraction found) {
    return mark.isEmpty()
        || value.span().overlaps(mark.get())
        || (value instanceof Value.Entity entity
            && found.chains().get(entity.chain()).mentions().stream()
                .anyMatch(mention -> mention.overlaps(mark.get())));
  }
}
