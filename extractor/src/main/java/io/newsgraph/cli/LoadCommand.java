package io.newsgraph.cli;

import io.newsgraph.store.BulkLoad;
import io.newsgraph.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code newsgraph load}: puts into a store what was extracted elsewhere. */
@Command(
    name = "load",
    description = {
      "Put documents into a store that were extracted elsewhere.",
      "Reads N-Quads, also .gz, as 'newsgraph export --format nq' and newsgraph-spark write them."
          + " A file is taken whole or not at all."
    },
    footerHeading = "%nExample:%n",
    footer = "  newsgraph load --store all shards/*.nq")
final class LoadCommand implements Callable<Integer> {

  private final CommandContext context;

  @Mixin private StoreOptions stores;
  @Mixin private CommonOptions common;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "N-Quads files.")
  private List<Path> files;

  LoadCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    int good = 0;
    int documents = 0;
    List<Path> present = files.stream().filter(this::isThere).toList();
    if (present.isEmpty()) {
      return ExitCode.INVALID_INPUT;
    }
    try (var section = context.stop().section();
        Store store = stores.openOrCreate()) {
      BulkLoad load = new BulkLoad(store);
      for (Path file : present) {
        if (context.stop().getAsBoolean()) {
          break;
        }
        try {
          documents += load.load(file);
          good++;
        } catch (IllegalArgumentException e) {
          context.messages().problem(e.getMessage());
        }
      }
      if (documents > 0 && !context.stop().getAsBoolean()) {
        store.compactIfWorth();
      }
      context.messages().line(documents + " documents loaded into " + store.location());
    }
    if (good == files.size()) {
      return ExitCode.DONE;
    }
    return good == 0 ? ExitCode.INVALID_INPUT : ExitCode.SOME_REJECTED;
  }

  private boolean isThere(Path file) {
    if (Files.isRegularFile(file)) {
      return true;
    }
    context.messages().problem(file + ": is no file; name N-Quads files");
    return false;
  }
}
