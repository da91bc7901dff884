package io.newsgraph.link;

import io.newsgraph.lexicon.EntityClass;
import io.newsgraph.lexicon.KnownEntity;
import io.newsgraph.lexicon.Lexicon;
import io.newsgraph.lexicon.Place;
import io.newsgraph.text.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The well-known entities and places of a lexicon, by IRI and by folded name. */
final class Gazetteer {

  private final Map<String, Known> byIri = new HashMap<>();
  private final Map<String, List<Known>> byName = new HashMap<>();

  /**
   * A well-known entity.
   *
   * @param iri its IRI in the gazetteer
   * @param entityClass its class
   * @param sameAs identifier elsewhere
   */
  record Known(String iri, EntityClass entityClass, Optional<String> sameAs) {

    /** The identifier elsewhere, else the gazetteer's own. */
    String identifier() {
      return sameAs.orElse(iri);
    }
  }

  Gazetteer(Lexicon lexicon) {
    for (KnownEntity entity : lexicon.knownEntities()) {
      add(new Known(entity.iri(), entity.entityClass(), entity.sameAs()), entity.names());
    }
    for (Place place : lexicon.places()) {
      add(new Known(place.iri(), EntityClass.PLACE, place.sameAs()), place.names());
    }
  }

  private void add(Known known, Iterable<String> names) {
    if (byIri.putIfAbsent(known.iri(), known) != null) {
      return;
    }
    for (String name : names) {
      List<Known> homonyms = byName.computeIfAbsent(Names.fold(name), key -> new ArrayList<>());
      if (!homonyms.contains(known)) {
        homonyms.add(known);
      }
    }
  }

  Optional<Known> withIri(String iri) {
    return Optional.ofNullable(byIri.get(iri));
  }

  /** The entities of this class that bear this name. */
  List<Known> withName(String name, EntityClass entityClass) {
    return byName.getOrDefault(Names.fold(name), List.of()).stream()
        .filter(known -> known.entityClass() == entityClass)
        .toList();
  }
}
