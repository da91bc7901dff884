package io.newsgraph.spark;

import io.newsgraph.read.Input;
import io.newsgraph.read.Scan;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Extracts a corpus on a cluster. The driver finds the inputs; the executors read them, so they
 * must be reachable under the same path on every machine. The shards together hold what one machine
 * would have exported as N-Quads, whatever the number of executors.
 */
final class ClusterExtraction {

  private final JavaSparkContext spark;
  private final ShardSettings settings;

  ClusterExtraction(JavaSparkContext spark, ShardSettings settings) {
    this.spark = spark;
    this.settings = settings;
  }

  /**
   * A file, in terms that can be sent.
   *
   * @param path where it is
   * @param id of its document
   */
  private record SentInput(String path, String id) implements Serializable {

    private Input received() {
      return new Input.File(Path.of(path), id);
    }
  }

  /**
   * Runs.
   *
   * @param scan files
   * @param shards how many parts the corpus is cut into; each is one task and one file
   */
  ShardResult run(Scan scan, int shards) {
    List<SentInput> inputs = new ArrayList<>();
    for (Input input : scan.inputs()) {
      if (input instanceof Input.File file) {
        inputs.add(new SentInput(file.path().toAbsolutePath().toString(), file.id()));
      }
    }
    JavaRDD<SentInput> dealt = spark.parallelize(inputs, shards);
    ShardSettings sent = settings;
    List<ShardResult> results =
        dealt
            .mapPartitionsWithIndex(
                (number, part) -> {
                  List<Input> mine = new ArrayList<>();
                  part.forEachRemaining(input -> mine.add(input.received()));
                  return List.of(new Shard(sent).write(number, mine)).iterator();
                },
                true)
            .collect();
    return results.stream().reduce(new ShardResult(0, 0, List.of()), ShardResult::plus);
  }
}
