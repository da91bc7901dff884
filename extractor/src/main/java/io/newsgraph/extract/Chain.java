package io.newsgraph.extract;

import io.newsgraph.lexicon.EntityClass;
import io.newsgraph.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An entity of one document: all its mentions.
 *
 * @param id position in {@link Extraction#chains()}
 * @param entityClass its class, decided over the whole document
 * @param name its fullest name in the document
 * @param names the other names it has there
 * @param named false when it is only described ("anciens chercheurs de DeepMind")
 * @param known IRI of the well-known entity it is, when sure
 * @param mentions where it is mentioned, in order
 */
public record Chain(
    int id,
    EntityClass entityClass,
    String name,
    Set<String> names,
    boolean named,
    Optional<String> known,
    List<Span> mentions) {}
