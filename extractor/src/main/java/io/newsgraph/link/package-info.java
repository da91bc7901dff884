/** Identity of entities in a document and over documents: stable IRIs, links, facts. */
package io.newsgraph.link;
