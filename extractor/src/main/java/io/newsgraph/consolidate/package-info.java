/**
 * Which entities of different articles are one: {@link
 * io.newsgraph.consolidate.Consolidation#decide}.
 *
 * <p>Entities of the same name and class have one IRI from the start. What is left are names that
 * differ. Each decision names its reason and is kept in a graph of its own; nothing that articles
 * say is rewritten.
 */
package io.newsgraph.consolidate;
