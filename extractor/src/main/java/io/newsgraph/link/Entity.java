package io.newsgraph.link;

import io.newsgraph.lexicon.EntityClass;
import java.util.Optional;
import java.util.Set;

/**
 * A thing in the graph.
 *
 * @param iri stable IRI, a pure function of name, class and (when linked) gazetteer id
 * @param entityClass its class
 * @param label canonical name in the document
 * @param altLabels other names it has there
 * @param named false when it is only described
 * @param sameAs identifier elsewhere, when sure
 * @param candidates identifiers it may have, when not sure
 */
public record Entity(
    String iri,
    EntityClass entityClass,
    String label,
    Set<String> altLabels,
    boolean named,
    Optional<String> sameAs,
    Set<String> candidates) {}
