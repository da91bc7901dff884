/**
 * The pipeline: the one place that puts the stages in order, for one article, a corpus, a cluster
 * and evaluation alike.
 *
 * <pre>{@code
 * Pipeline pipeline = Pipeline.of(Settings.defaults());
 * PipelineResult result = pipeline.run(document);
 * }</pre>
 */
package io.newsgraph;
