package io.newsgraph.spark;

import io.newsgraph.Pipeline;
import io.newsgraph.Settings;
import io.newsgraph.read.ReadOptions;
import io.newsgraph.text.Language;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the driver tells the executors about how to extract, in terms that can be sent.
 *
 * @param base namespace of the data, ending in a slash
 * @param minConfidence claims below it are left out, 0–1
 * @param language code of the language of all documents; empty when each document tells
 * @param output folder for the shards, on storage that all machines share
 */
record ShardSettings(String base, double minConfidence, String language, String output)
    implements Serializable {

  /** One pipeline, with its models, for all tasks of an executor. */
  private static final Map<Settings, Pipeline> PIPELINES = new ConcurrentHashMap<>();

  Settings settings() {
    Settings plain = Settings.defaults();
    return new Settings(
        base, plain.ontology(), minConfidence, plain.direct(), plain.open(), plain.timeLimit());
  }

  Pipeline pipeline() {
    return PIPELINES.computeIfAbsent(settings(), Pipeline::of);
  }

  ReadOptions reading() {
    Optional<Language> all = language.isEmpty() ? Optional.empty() : Language.ofTag(language);
    return ReadOptions.defaults().withLanguage(all);
  }
}
