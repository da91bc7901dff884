package io.newsgraph.lexicon;

import java.util.Optional;
import java.util.Set;

/**
 * A well-known name of ontology/entities.ttl or an imported gazetteer.
 *
 * @param iri IRI of the entity
 * @param entityClass its class
 * @param label preferred name
 * @param names all names, the label included
 * @param sameAs identifier elsewhere (Wikidata, DBpedia)
 */
public record KnownEntity(
    String iri,
    EntityClass entityClass,
    String label,
    Set<String> names,
    Optional<String> sameAs) {}
