package io.newsgraph.link;

import io.newsgraph.extract.Chain;
import io.newsgraph.extract.Claim;
import io.newsgraph.extract.Extraction;
import io.newsgraph.extract.Value;
import io.newsgraph.lexicon.EntityClass;
import io.newsgraph.lexicon.Lexicon;
import io.newsgraph.link.Gazetteer.Known;
import io.newsgraph.text.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Gives every coreference chain its entity: a gazetteer's IRI when the chain surely is a well-known
 * entity, else one made from its name and class.
 *
 * <p>Sure is what extraction has already bound ({@link Chain#known()}) and a full name that one
 * entity of the same class bears alone; the single word that names a person only makes candidates.
 * Chains whose names differ in accents, case or typographic signs become one entity; two chains of
 * the very same name and class, which extraction kept apart, stay apart.
 */
public final class Linker {

  /** The namespace of the data unless the user names another. */
  public static final String DEFAULT_BASE = "https://newsgraph.example/";

  private final Gazetteer gazetteer;
  private final IriMinter minter;
  private final String base;

  /**
   * A linker for one language.
   *
   * @param lexicon whose places and well-known entities are used
   * @param base namespace of the data, ending in a slash
   */
  public Linker(Lexicon lexicon, String base) {
    this.gazetteer = new Gazetteer(lexicon);
    this.minter = new IriMinter(base);
    this.base = base;
  }

  /** Makes the entities; claims that say something of a thing and itself are dropped. */
  public LinkedExtraction link(Extraction extraction) {
    String document = extraction.document().document().id();
    Map<List<Object>, Integer> occurrences = new HashMap<>();
    List<Entity> entities = new ArrayList<>();
    for (Chain chain : extraction.chains()) {
      List<Object> key = List.of(chain.name(), chain.entityClass(), chain.named());
      entities.add(entity(chain, document, occurrences.merge(key, 1, Integer::sum)));
    }
    List<Entity> merged = merged(entities);
    List<Claim> claims =
        extraction.claims().stream().filter(claim -> !isOfItself(claim, merged)).toList();
    return new LinkedExtraction(extraction.withClaims(claims), merged);
  }

  private Entity entity(Chain chain, String document, int occurrence) {
    List<Known> namesakes =
        chain.named() ? gazetteer.withName(chain.name(), chain.entityClass()) : List.of();
    Optional<Known> known = known(chain, namesakes);
    String iri =
        known.map(k -> rebased(k.iri())).orElseGet(() -> minted(chain, document, occurrence));
    Set<String> candidates =
        known.isPresent()
            ? Set.of()
            : namesakes.stream().map(Known::identifier).collect(Collectors.toSet());
    return new Entity(
        iri,
        known.map(Known::entityClass).orElse(chain.entityClass()),
        chain.name(),
        chain.names(),
        chain.named(),
        known.flatMap(Known::sameAs),
        new TreeSet<>(candidates));
  }

  private Optional<Known> known(Chain chain, List<Known> namesakes) {
    Optional<Known> bound = chain.known().flatMap(gazetteer::withIri);
    if (bound.isPresent() && (namesakes.size() < 2 || isDecided(chain, bound.get()))) {
      return bound;
    }
    boolean fullName =
        chain.entityClass() != EntityClass.PERSON || Names.fold(chain.name()).contains(" ");
    return fullName && namesakes.size() == 1 ? Optional.of(namesakes.get(0)) : Optional.empty();
  }

  /** Whether another of its names is borne by this one alone. */
  private boolean isDecided(Chain chain, Known known) {
    return chain.names().stream()
        .anyMatch(name -> gazetteer.withName(name, known.entityClass()).equals(List.of(known)));
  }

  private String minted(Chain chain, String document, int occurrence) {
    if (!chain.named()) {
      return minter.inDocument(chain.name(), chain.entityClass(), document, occurrence);
    }
    return occurrence == 1
        ? minter.named(chain.name(), chain.entityClass())
        : minter.inDocument(chain.name(), chain.entityClass(), document, occurrence - 1);
  }

  private String rebased(String iri) {
    return iri.startsWith(DEFAULT_BASE) ? base + iri.substring(DEFAULT_BASE.length()) : iri;
  }

  /**
   * Chains that got one IRI share one record: the longest name is the label, the others are
   * variants.
   */
  private static List<Entity> merged(List<Entity> entities) {
    Map<String, Entity> byIri = new HashMap<>();
    entities.forEach(entity -> byIri.merge(entity.iri(), entity, Linker::union));
    return entities.stream().map(entity -> tidied(byIri.get(entity.iri()))).toList();
  }

  private static Entity union(Entity one, Entity other) {
    boolean keep =
        one.named() == other.named() ? one.label().length() >= other.label().length() : one.named();
    Set<String> names = new TreeSet<>(one.altLabels());
    names.addAll(other.altLabels());
    names.add(one.label());
    names.add(other.label());
    Set<String> candidates = new TreeSet<>(one.candidates());
    candidates.addAll(other.candidates());
    return new Entity(
        one.iri(),
        one.entityClass(),
        keep ? one.label() : other.label(),
        names,
        one.named() || other.named(),
        one.sameAs(),
        candidates);
  }

  private static Entity tidied(Entity entity) {
    Set<String> variants = new TreeSet<>(entity.altLabels());
    variants.remove(entity.label());
    return new Entity(
        entity.iri(),
        entity.entityClass(),
        entity.label(),
        variants,
        entity.named(),
        entity.sameAs(),
        entity.candidates());
  }

  private static boolean isOfItself(Claim claim, List<Entity> entities) {
    String subject = entities.get(claim.subject().chain()).iri();
    return claim.object() instanceof Value.Entity object
        && entities.get(object.chain()).iri().equals(subject);
  }
}
