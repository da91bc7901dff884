/**
 * Many documents: reading, running them through the pipeline on several threads, storing them in
 * batches, leaving out what has not changed, reporting what is bad.
 *
 * <pre>{@code
 * try (DocumentRunner runner = new DocumentRunner(pipeline, 2, limit, outcomes)) {
 *   new CorpusReader(reader, stop).read(scan, runner);
 *   runner.finish();
 * }
 * }</pre>
 */
package io.newsgraph.corpus;
