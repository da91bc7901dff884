package io.newsgraph.extract;

import io.newsgraph.lexicon.Lexicon;
import io.newsgraph.text.AnnotatedDocument;
import io.newsgraph.text.Document;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Extracts the claims of analysed documents of one language. Immutable and safe for use by several
 * threads; the same document always gives the same extraction.
 */
public final class Extractor {

  private final LexiconIndex index;
  private final Quantities quantities;
  private final Dates dates;
  private final boolean open;

  /** Makes an extractor that knows what the lexicon says. */
  public Extractor(Lexicon lexicon) {
    this(lexicon, false);
  }

  /** The same, which can also keep every clause as an open claim. */
  public Extractor(Lexicon lexicon, boolean open) {
    this.open = open;
    this.index = new LexiconIndex(lexicon);
    this.quantities = new Quantities(index);
    this.dates = new Dates(index);
  }

  /** The entities and claims of the document. */
  public Extraction extract(AnnotatedDocument annotated) {
    List<Sentence> sentences = annotated.sentences();
    Mentions mentions = MentionFinder.find(index, annotated);
    Entities named = Entities.ofNames(new NameClusters(index, sentences).cluster(mentions));
    List<List<Predicate>> predicates = predicates(sentences, mentions);
    Reading first = read(annotated, mentions, named, predicates, List.of());
    Reading second = read(annotated, mentions, named, predicates, first.claims());
    List<Claim> claims =
        new PendingDeals(index, sentences)
            .apply(
                new RepeatedRoles(index)
                    .dropFrom(second.resolver().withoutLoneSubjects(second.claims())));
    List<Chain> chains = chains(sentences, mentions, second.entities(), second.resolver());
    return new Extraction(
        annotated,
        chains,
        new ProductLinks(sentences, chains).apply(claims),
        open ? openClaims(annotated) : List.of(),
        second.unnamed());
  }

  private List<OpenClaim> openClaims(AnnotatedDocument annotated) {
    return annotated.sentences().stream()
        .flatMap(s -> new OpenClauses(index, annotated.document(), s).read().stream())
        .toList();
  }

  private List<List<Predicate>> predicates(List<Sentence> sentences, Mentions mentions) {
    PredicateFinder finder = new PredicateFinder(index, mentions);
    return sentences.stream().map(finder::find).toList();
  }

  /** One reading of the document; the claims of an earlier one tell who plays which role. */
  private Reading read(
      AnnotatedDocument annotated,
      Mentions mentions,
      Entities named,
      List<List<Predicate>> predicates,
      List<Claim> known) {
    List<Sentence> sentences = annotated.sentences();
    Document document = annotated.document();
    Entities entities =
        new Unnamed(index, sentences, mentions)
            .addTo(new Coreference(index, sentences, mentions, named, known).resolve());
    ImpliedPossessors implied = new ImpliedPossessors(index, sentences, mentions, entities, known);
    Resolver resolver = new Resolver(index, document, mentions, entities, implied);
    ClaimBuilder builder = new ClaimBuilder(index, document, resolver, known);
    List<Claim> claims = new ArrayList<>();
    for (Sentence sentence : sentences) {
      SentenceValues values = values(document, sentence);
      ClaimReader reader =
          new ClaimReader(index, document, sentence, mentions, resolver, values, implied);
      claims.addAll(builder.build(sentence, reader.read(predicates.get(sentence.index()))));
      claims.addAll(new AttributeClaims(index, sentence, mentions, resolver).read());
      claims.addAll(new LifeSpans(index, sentence, mentions, resolver, values).read());
    }
    Map<Boolean, List<Claim>> byName =
        claims.stream().collect(Collectors.partitioningBy(c -> !Unnamed.isIn(c, entities)));
    return new Reading(entities, resolver, byName.get(true), byName.get(false));
  }

  private record Reading(
      Entities entities, Resolver resolver, List<Claim> claims, List<Claim> unnamed) {}

  private SentenceValues values(Document document, Sentence sentence) {
    return SentenceValues.of(quantities.of(document, sentence), dates.of(document, sentence));
  }

  private List<Chain> chains(
      List<Sentence> sentences, Mentions mentions, Entities entities, Resolver resolver) {
    Map<Integer, List<Span>> spans = new TreeMap<>();
    for (Mention mention : mentions.all()) {
      entities
          .of(mention)
          .ifPresent(e -> spans.computeIfAbsent(e, k -> new ArrayList<>()).add(mention.span()));
    }
    new Unnamed(index, sentences, mentions).relatives(resolver, spans);
    List<Chain> chains = new ArrayList<>();
    for (int i = 0; i < entities.names().size(); i++) {
      NameCluster cluster = entities.names().get(i);
      Set<String> names = new TreeSet<>();
      cluster.mentions().forEach(m -> names.add(clean(m.text())));
      chains.add(
          new Chain(
              i,
              cluster.entityClass(),
              clean(cluster.text()),
              names,
              cluster.named(),
              knownIri(cluster),
              spans.getOrDefault(i, List.of())));
    }
    for (DescribedEntities.Described described : resolver.described().all()) {
      chains.add(
          new Chain(
              chains.size(),
              described.entityClass(),
              described.name(),
              Set.of(described.name()),
              described.known().isPresent(),
              described.known(),
              List.of(described.span())));
    }
    return chains;
  }

  private Optional<String> knownIri(NameCluster cluster) {
    return index
        .known(cluster.text())
        .filter(k -> k.entityClass() == cluster.entityClass())
        .map(k -> k.iri())
        .or(
            () ->
                index
                    .place(cluster.text())
                    .filter(p -> cluster.entityClass() == io.newsgraph.lexicon.EntityClass.PLACE)
                    .map(p -> p.iri()));
  }

  private static String clean(String name) {
    return name.replaceAll("\\s+", " ");
  }
}
