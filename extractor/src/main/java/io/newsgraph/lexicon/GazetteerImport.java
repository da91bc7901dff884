package io.newsgraph.lexicon;

import io.newsgraph.text.Language;
import io.newsgraph.text.Sha256;
import io.newsgraph.vocabulary.Ng;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Makes a gazetteer, a Turtle file of well-known names as {@link LexiconReader#with} reads it, from
 * the labels that Wikidata, DBpedia and other knowledge bases publish.
 *
 * <p>Read are N-Triples and Turtle, also compressed with gzip, in any number of files: names
 * ({@code rdfs:label}, {@code skos:prefLabel}, {@code schema:name}, {@code skos:altLabel}) in
 * French, in English or without a language, and classes ({@code rdf:type}, Wikidata's P31). Which
 * class of theirs is which of ours stands in {@code newsgraph.ttl} ({@code owl:equivalentClass},
 * {@code skos:closeMatch}, {@code skos:narrowMatch}). What is said of one thing may be spread over
 * the files; everything is kept in memory, about 1 kB a thing.
 */
public final class GazetteerImport {

  private static final String ENTITY = "https://newsgraph.example/entity/";
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";
  private static final String DBPEDIA = "dbpedia.org/resource/";
  private static final Set<String> CLASS_OF =
      Set.of(RDF.Nodes.type.getURI(), "http://www.wikidata.org/prop/direct/P31");
  private static final Set<String> PREFERRED =
      Set.of(
          RDFS.Nodes.label.getURI(),
          SKOS.uri + "prefLabel",
          "http://schema.org/name",
          "https://schema.org/name");

  private final Map<String, EntityClass> classes;
  private final Map<String, KnownEntity> known = new HashMap<>();
  private final Optional<EntityClass> fallback;
  private final Map<String, Thing> things = new TreeMap<>();

  /**
   * An import.
   *
   * @param ontology its well-known entities keep their IRIs and only get further names
   * @param fallback class of the things that the files give none
   * @throws LexiconException if the ontology is at fault
   */
  public GazetteerImport(LexiconReader ontology, Optional<EntityClass> fallback) {
    this.classes = ontology.alignedClasses();
    this.fallback = fallback;
    Lexicon lexicon = ontology.read(Language.ENGLISH);
    lexicon.places().forEach(place -> know(asEntity(place)));
    lexicon.knownEntities().forEach(this::know);
  }

  private void know(KnownEntity entity) {
    entity.sameAs().ifPresent(same -> known.putIfAbsent(same, entity));
  }

  private static KnownEntity asEntity(Place place) {
    return new KnownEntity(
        place.iri(), EntityClass.PLACE, place.label(), place.names(), place.sameAs());
  }

  /** What the files say of one thing. */
  private static final class Thing {
    private final SortedSet<String> preferred = new TreeSet<>();
    private final SortedSet<String> others = new TreeSet<>();
    private final SortedSet<EntityClass> classes = new TreeSet<>();
    private Optional<String> wikidata = Optional.empty();

    private Thing add(Thing other) {
      preferred.addAll(other.preferred);
      others.addAll(other.others);
      classes.addAll(other.classes);
      return this;
    }
  }

  /**
   * What became of the things.
   *
   * @param written with a class and a name
   * @param withoutClass left out: none of their classes is one of ours
   * @param withoutName left out: no name in French or English that a text could be searched for
   */
  public record Summary(int written, int withoutClass, int withoutName) {}

  /**
   * Takes in one file.
   *
   * @throws LexiconException if it is missing, unreadable or not RDF, with the line
   */
  public void read(Path file) {
    String name = file.getFileName().toString();
    if (!Files.isRegularFile(file)) {
      throw new LexiconException(file.toString(), "is no file", "name a file of RDF labels");
    }
    try (InputStream in = open(file)) {
      RDFParser.create()
          .source(in)
          .forceLang(name.replaceFirst("\\.gz$", "").endsWith(".nt") ? Lang.NTRIPLES : Lang.TURTLE)
          .checking(false)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(collector());
    } catch (IOException e) {
      throw LexiconException.unreadable(file.toString(), e);
    } catch (RiotException e) {
      throw new LexiconException(file.toString(), e.getMessage(), "correct it or leave it out");
    }
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file));
    return file.toString().endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
  }

  private StreamRDF collector() {
    return new StreamRDFBase() {
      @Override
      public void triple(Triple triple) {
        if (triple.getSubject().isURI()) {
          add(triple.getSubject().getURI(), triple.getPredicate().getURI(), triple.getObject());
        }
      }
    };
  }

  private void add(String subject, String predicate, Node object) {
    if (CLASS_OF.contains(predicate) && object.isURI()) {
      EntityClass ours = classes.get(object.getURI());
      if (ours != null) {
        thing(subject).classes.add(ours);
      }
    } else if (PREFERRED.contains(predicate) && isReadable(object)) {
      thing(subject).preferred.add(literal(object));
    } else if (predicate.equals(SKOS.uri + "altLabel") && isReadable(object)) {
      thing(subject).others.add(literal(object));
    } else if (predicate.equals(OWL2.NS + "sameAs")
        && object.isURI()
        && object.getURI().startsWith(WIKIDATA)) {
      thing(subject).wikidata = Optional.of(object.getURI());
    }
  }

  private Thing thing(String iri) {
    return things.computeIfAbsent(iri, key -> new Thing());
  }

  private static boolean isReadable(Node name) {
    if (!name.isLiteral()) {
      return false;
    }
    String language = name.getLiteralLanguage().replaceFirst("-.*", "");
    String text = name.getLiteralLexicalForm();
    return List.of("fr", "en", "mul", "").contains(language)
        && text.length() <= 100
        && text.codePoints().anyMatch(Character::isUpperCase)
        && text.codePoints().filter(Character::isLetter).count() > 1;
  }

  private static String literal(Node name) {
    String language = name.getLiteralLanguage().startsWith("fr") ? "fr" : "en";
    return NodeFmtLib.strNT(
        NodeFactory.createLiteralLang(name.getLiteralLexicalForm().strip(), language));
  }

  /**
   * Writes the gazetteer: things in the order of their IRIs, names in alphabetical order, so that
   * the same files give the same bytes whatever their order.
   */
  public Summary write(Appendable out) throws IOException {
    out.append("@prefix ng: <").append(Ng.NS).append("> .\n");
    out.append("@prefix owl: <").append(OWL2.NS).append("> .\n");
    out.append("@prefix rdfs: <").append(RDFS.uri).append("> .\n");
    out.append("@prefix skos: <").append(SKOS.uri).append("> .\n\n");
    int written = 0;
    int withoutClass = 0;
    int withoutName = 0;
    for (Map.Entry<String, Thing> entry : byIdentifier().entrySet()) {
      Thing thing = entry.getValue();
      Optional<EntityClass> entityClass =
          thing.classes.isEmpty() ? fallback : Optional.of(thing.classes.first());
      if (thing.preferred.isEmpty() && thing.others.isEmpty()) {
        withoutName++;
      } else if (entityClass.isEmpty()) {
        withoutClass++;
      } else {
        write(entry.getKey(), thing, entityClass.get(), out);
        written++;
      }
    }
    return new Summary(written, withoutClass, withoutName);
  }

  private Map<String, Thing> byIdentifier() {
    Map<String, Thing> merged = new TreeMap<>();
    things.forEach(
        (iri, thing) ->
            merged.computeIfAbsent(thing.wikidata.orElse(iri), key -> new Thing()).add(thing));
    return merged;
  }

  private void write(String identifier, Thing thing, EntityClass entityClass, Appendable out)
      throws IOException {
    Optional<KnownEntity> same = Optional.ofNullable(known.get(identifier));
    String iri = same.map(KnownEntity::iri).orElseGet(() -> ENTITY + localName(identifier));
    EntityClass kind = same.map(KnownEntity::entityClass).orElse(entityClass);
    SortedSet<String> others = new TreeSet<>(thing.others);
    SortedSet<String> labels = new TreeSet<>(thing.preferred);
    if (same.isPresent()) {
      others.addAll(labels);
      labels.clear();
      labels.add(NodeFmtLib.strNT(NodeFactory.createLiteralString(same.get().label())));
    } else if (labels.isEmpty()) {
      labels.addAll(others);
      others.clear();
    }
    out.append("<").append(iri).append("> a ng:").append(kind.localName()).append(" ;\n");
    out.append("    rdfs:label ").append(String.join(", ", labels)).append(" ;\n");
    if (!others.isEmpty()) {
      out.append("    skos:altLabel ").append(String.join(", ", others)).append(" ;\n");
    }
    out.append("    owl:sameAs ");
    out.append(NodeFmtLib.strNT(NodeFactory.createURI(identifier))).append(" .\n");
  }

  /** From a safe alphabet, and never one that a name in an article could get. */
  private static String localName(String iri) {
    String source = iri.startsWith(WIKIDATA) ? "wikidata" : iri.contains(DBPEDIA) ? "dbpedia" : "";
    String last = iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    String safe = last.replaceAll("[^A-Za-z0-9_]+", "_");
    String hash =
        safe.equals(last) && !source.isEmpty() ? "" : "-" + Sha256.of(iri).substring(0, 8);
    return (source.isEmpty() ? "known" : source) + "-" + safe + hash;
  }
}
