package io.newsgraph.cli;

import io.newsgraph.store.Store;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code newsgraph remove}: takes documents out of a store. */
@Command(
    name = "remove",
    description = "Remove documents, with all they say, from a store.",
    footerHeading = "%nExample:%n",
    footer = "  newsgraph remove 2024/03/article.txt")
final class RemoveCommand implements Callable<Integer> {

  private final CommandContext context;

  @Mixin private StoreOptions stores;
  @Mixin private CommonOptions common;

  @Parameters(
      paramLabel = "DOCUMENT",
      arity = "1..*",
      description = "The documents: path below the folder that was built, or IRI.")
  private List<String> documents;

  RemoveCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    int removed = 0;
    try (var section = context.stop().section();
        Store store = stores.open()) {
      for (String document : documents) {
        if (store.remove(document)) {
          removed++;
        } else {
          context
              .messages()
              .problem(
                  document
                      + ": no such document in "
                      + store.location()
                      + "; newsgraph query documents lists them");
        }
      }
    }
    if (removed == documents.size()) {
      return ExitCode.DONE;
    }
    return removed == 0 ? ExitCode.INVALID_INPUT : ExitCode.SOME_REJECTED;
  }
}
