/**
 * The graph over HTTP: SPARQL protocol, graph store, reconciliation and a page for readers. It only
 * reads, listens on this machine unless told otherwise, and every fault gets its status and a short
 * text.
 *
 * <pre>{@code
 * try (NewsgraphServer server = NewsgraphServer.start(store, ServerSettings.local(3330))) {
 *   server.join();
 * }
 * }</pre>
 */
package io.newsgraph.serve;
