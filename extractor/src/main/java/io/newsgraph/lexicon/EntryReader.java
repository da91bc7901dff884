package io.newsgraph.lexicon;

import io.newsgraph.text.Language;
import io.newsgraph.vocabulary.LexiconTerms;
import io.newsgraph.vocabulary.Ontolex;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Reads lexical entries: words that express properties, and nouns that name a class. */
final class EntryReader {

  private static final Terms<PartOfSpeech> PARTS_OF_SPEECH = Terms.of(PartOfSpeech.class, "");

  private final LexiconGraph graph;
  private final Language language;
  private final SenseReader senses;
  private final List<Entry> entries = new ArrayList<>();
  private final List<ClassNoun> classNouns = new ArrayList<>();

  EntryReader(
      LexiconGraph graph,
      EntityClasses classes,
      Arguments arguments,
      Map<String, Property> properties,
      Language language) {
    this.graph = graph;
    this.language = language;
    this.senses = new SenseReader(graph, classes, arguments, properties, language);
    graph.subjects(Ontolex.SENSE).forEach(this::read);
  }

  /** Words that express properties, by IRI. */
  List<Entry> entries() {
    return List.copyOf(entries);
  }

  /** Nouns that name a class, by IRI of their entry. */
  List<ClassNoun> classNouns() {
    return List.copyOf(classNouns);
  }

  private void read(Node entry) {
    List<String> written = written(entry);
    if (written.isEmpty()) {
      return;
    }
    PartOfSpeech partOfSpeech = partOfSpeech(entry);
    List<Sense> found = new ArrayList<>();
    for (Node sense : graph.objects(entry, Ontolex.SENSE)) {
      Node reference =
          graph.required(
              sense,
              Ontolex.REFERENCE,
              sense.isURI() ? sense : entry,
              "name the property or class it stands for");
      Optional<EntityClass> namedClass = EntityClasses.of(reference);
      if (namedClass.isPresent()) {
        addClassNouns(entry, sense, namedClass.get(), written);
      } else {
        found.add(senses.read(entry, sense, reference));
      }
    }
    if (!found.isEmpty()) {
      entries.add(entry(entry, partOfSpeech, written, found));
    }
  }

  private Entry entry(Node entry, PartOfSpeech pos, List<String> written, List<Sense> found) {
    List<WordForm> forms = spellings(written).map(form -> form(form, pos)).toList();
    boolean reflexive =
        forms.get(0).reflexive()
            || graph.contains(entry, Ontolex.SYN_BEHAVIOR, LexiconTerms.REFLEXIVE_PP);
    return new Entry(
        entry.getURI(),
        pos,
        forms.stream().map(WordForm::words).distinct().toList(),
        reflexive,
        graph.contains(entry, Ontolex.SYN_BEHAVIOR, LexiconTerms.NOUN_EVENT),
        found);
  }

  private Stream<String> spellings(List<String> written) {
    return written.stream().flatMap(form -> WordForm.spellings(form, language));
  }

  private WordForm form(String written, PartOfSpeech partOfSpeech) {
    return partOfSpeech == PartOfSpeech.VERB
        ? WordForm.ofVerb(written, language)
        : new WordForm(WordForm.syntactic(written, language), false);
  }

  private void addClassNouns(Node entry, Node sense, EntityClass named, List<String> written) {
    boolean refers =
        graph.flag(entry, LexiconTerms.REFERS, true)
            && graph.flag(sense, LexiconTerms.REFERS, true);
    boolean facility =
        graph.flag(entry, LexiconTerms.FACILITY, false)
            || graph.flag(sense, LexiconTerms.FACILITY, false);
    Optional<String> gender = graph.text(entry, Ontolex.GENDER).map(Genders::feature);
    spellings(written)
        .map(form -> WordForm.syntactic(form, language))
        .distinct()
        .map(words -> new ClassNoun(words, named, gender, refers, facility))
        .forEach(classNouns::add);
  }

  /** Written representations in the language, canonical first; none when it is another's entry. */
  private List<String> written(Node entry) {
    List<Node> canonical = representations(entry, Ontolex.CANONICAL_FORM);
    if (!entry.isURI() || canonical.isEmpty()) {
      throw graph.fault(
          entry,
          "entry without IRI or written form",
          "give it an ontolex:canonicalForm with an ontolex:writtenRep");
    }
    canonical.forEach(node -> checkLanguage(entry, node));
    List<Node> all = new ArrayList<>(canonical.stream().distinct().toList());
    all.removeIf(node -> !LexiconGraph.isIn(node, language));
    if (all.size() > 1) {
      throw graph.fault(entry, "has several canonical forms", "make the others ontolex:otherForm");
    }
    if (!all.isEmpty()) {
      representations(entry, Ontolex.OTHER_FORM).stream()
          .filter(node -> LexiconGraph.isIn(node, language))
          .forEach(all::add);
    }
    return all.stream().map(Node::getLiteralLexicalForm).distinct().toList();
  }

  private List<Node> representations(Node entry, Node formPredicate) {
    return graph.objects(entry, formPredicate).stream()
        .flatMap(form -> graph.objects(form, Ontolex.WRITTEN_REP).stream())
        .sorted(LexiconGraph.BY_TEXT)
        .toList();
  }

  private void checkLanguage(Node entry, Node written) {
    if (!written.isLiteral() || written.getLiteralLanguage().isEmpty()) {
      throw graph.fault(
          entry, "written form " + written + " has no language", "add @fr or @en to it");
    }
  }

  private PartOfSpeech partOfSpeech(Node entry) {
    String name =
        LexiconGraph.plain(
            graph.required(entry, Ontolex.PART_OF_SPEECH, entry, "add lexinfo:partOfSpeech"));
    return PARTS_OF_SPEECH.read(graph, entry, "part of speech", name);
  }
}
