package io.newsgraph.cli;

import io.newsgraph.query.Inference;
import io.newsgraph.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** Whether conclusions of rules count too. */
final class InferOption {

  @Option(
      names = "--infer",
      description =
          "Count what rules conclude too: more general, inverse, symmetric and transitive relations,"
              + " ended roles. Nothing is stored; newsgraph infer stores it.")
  private boolean infer;

  @Option(
      names = "--rule",
      paramLabel = "NAME",
      description =
          "With --infer, apply this optional rule too (newsgraph infer --list shows them). May be"
              + " repeated.")
  private List<String> rules = new ArrayList<>();

  boolean isGiven() {
    return infer || !rules.isEmpty();
  }

  /** Works with the store, conclusions included when they are asked for. */
  <T> T during(Store store, Supplier<T> work) {
    return isGiven() ? new Inference(store, rules).during(work) : work.get();
  }
}
