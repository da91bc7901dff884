/**
 * Repositories elsewhere, through the RDF4J client: sending a store's graphs, fetching them, asking
 * them.
 */
package io.newsgraph.remote;
