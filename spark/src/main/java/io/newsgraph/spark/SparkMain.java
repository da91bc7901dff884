package io.newsgraph.spark;

import io.newsgraph.link.Linker;
import io.newsgraph.read.InputFinder;
import io.newsgraph.read.Rejection;
import io.newsgraph.read.Scan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaSparkContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code newsgraph-spark}: extracts a corpus on a cluster into shards of N-Quads. */
@Command(
    name = "newsgraph-spark",
    mixinStandardHelpOptions = true,
    description = {
      "Extract articles on an Apache Spark cluster into N-Quads files, one a task.",
      "The files must be under the same path on all machines. What comes out is what 'newsgraph"
          + " build' and 'newsgraph export --format nq' give, cut into parts."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:Done.",
      "1:Done, but some inputs were rejected; each is named on standard error.",
      "2:The command line is not valid.",
      "3:No input could be read.",
      "6:The output folder is not empty or cannot be written, or the cluster failed."
    },
    footerHeading = "%nExample:%n",
    footer = "  newsgraph-spark --master spark://head:7077 --shards 200 -o /data/graph /data/news")
public final class SparkMain implements Callable<Integer> {

  /** Spark brings another StAX parser, without the limits that Jena sets. */
  private static final String JDK_STAX =
      "-Djavax.xml.stream.XMLInputFactory=com.sun.xml.internal.stream.XMLInputFactoryImpl";

  @Parameters(paramLabel = "INPUT", arity = "1..*", description = "Files, folders or globs.")
  private List<String> inputs;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "Folder for the shards; new or empty.")
  private Path output;

  @Option(
      names = "--master",
      paramLabel = "URL",
      description = "Where the cluster is (default: ${DEFAULT-VALUE}, all cores of this machine).",
      defaultValue = "local[*]")
  private String master;

  @Option(
      names = "--shards",
      paramLabel = "N",
      description = "Parts to cut the corpus into (default: ${DEFAULT-VALUE}).",
      defaultValue = "8")
  private int shards;

  @Option(
      names = "--executor-class-path",
      paramLabel = "PATH",
      description = "Where the executors find newsgraph and its libraries, if not as here.")
  private String executorClassPath = System.getProperty("java.class.path");

  @Option(
      names = "--executor-memory",
      paramLabel = "SIZE",
      description = "Memory of each executor (default: ${DEFAULT-VALUE}).",
      defaultValue = "3g")
  private String executorMemory;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "Namespace of the data (default: ${DEFAULT-VALUE}).",
      defaultValue = Linker.DEFAULT_BASE)
  private String base;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description = "Read all documents as fr or en, whatever they look like.",
      defaultValue = "")
  private String language;

  @Option(
      names = "--min-confidence",
      paramLabel = "X",
      description = "Leave out facts less sure than this, from 0 to 1 (default: ${DEFAULT-VALUE}).",
      defaultValue = "0")
  private double minConfidence;

  /** Runs the command line and ends the JVM with its exit code. */
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /** The exit code of the command line; tests run it without ending the JVM. */
  static int run(String... arguments) {
    return new CommandLine(new SparkMain())
        .setExecutionExceptionHandler(
            (e, command, parsed) -> {
              String reason = Optional.ofNullable(e.getMessage()).orElse(e.toString());
              command.getErr().println("newsgraph-spark: " + reason.lines().findFirst().orElse(""));
              return 6;
            })
        .execute(arguments);
  }

  @Override
  public Integer call() throws IOException, SparkException {
    Scan scan = new InputFinder(Optional.empty()).find(inputs);
    scan.rejected().forEach(SparkMain::report);
    if (scan.inputs().isEmpty()) {
      return 3;
    }
    makeOutput();
    ShardResult result;
    try (JavaSparkContext spark = new JavaSparkContext(configuration())) {
      ShardSettings settings =
          new ShardSettings(base, minConfidence, language, output.toAbsolutePath().toString());
      result = new ClusterExtraction(spark, settings).run(scan, shards);
    }
    result.rejected().forEach(System.err::println);
    System.err.println(
        result.documents() + " documents, " + result.facts() + " facts, in " + output);
    boolean allGood = result.rejected().isEmpty() && scan.rejected().isEmpty();
    return allGood ? 0 : result.documents() == 0 ? 3 : 1;
  }

  private static void report(Rejection rejection) {
    System.err.println("newsgraph-spark: " + rejection);
  }

  private void makeOutput() throws IOException {
    Files.createDirectories(output);
    try (Stream<Path> files = Files.list(output)) {
      if (files.findAny().isPresent()) {
        throw new IOException(output + ": is not empty; name a new folder");
      }
    }
  }

  private SparkConf configuration() {
    return new SparkConf()
        .setAppName("newsgraph")
        .setMaster(master)
        .set("spark.ui.enabled", "false")
        .set("spark.executor.memory", executorMemory)
        .set("spark.executor.extraClassPath", executorClassPath)
        .set("spark.executor.extraJavaOptions", JDK_STAX)
        // A document that fails is rejected, not retried: a task fails for other reasons.
        .set("spark.task.maxFailures", "4");
  }
}
