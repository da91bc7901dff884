package io.newsgraph.cli;

import io.newsgraph.query.Curation;
import io.newsgraph.store.Store;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Which entity of which store a decision about identity is on. */
final class CurationOptions {

  @Mixin private StoreOptions stores;

  @Parameters(index = "0", paramLabel = "A", description = "Name or IRI of an entity.")
  private String entity;

  String entity() {
    return entity;
  }

  /**
   * Makes a decision and prints what comes of it.
   *
   * @param decision makes it; a sentence for the user
   */
  int decide(CommandContext context, Function<Curation, String> decision) {
    try (var section = context.stop().section();
        Store store = stores.open();
        Output output = Output.standard(context.out())) {
      String line = decision.apply(new Curation(store));
      output.text(writer -> writer.append(line).append('\n'));
      output.commit();
      return ExitCode.DONE;
    }
  }
}
