package io.newsgraph.remote;

import io.newsgraph.store.Note;
import org.apache.jena.graph.Graph;

/**
 * A named graph as it is sent or fetched.
 *
 * @param note its name and what is noted of it
 * @param graph its triples, without blank nodes
 */
record RemoteGraph(Note note, Graph graph) {}
