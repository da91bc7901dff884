/**
 * The extraction of a corpus on an Apache Spark cluster. Everything about a document is done by the
 * extractor's own pipeline; here is only how documents are dealt out and graphs are written.
 */
package io.newsgraph.spark;
