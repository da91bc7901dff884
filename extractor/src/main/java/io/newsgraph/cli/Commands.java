package io.newsgraph.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;

/** The commands by name, in the order in which the help lists them. */
final class Commands {

  private static final Map<String, Function<CommandContext, Object>> ALL = all();

  private Commands() {}

  private static Map<String, Function<CommandContext, Object>> all() {
    Map<String, Function<CommandContext, Object>> all = new LinkedHashMap<>();
    all.put("build", BuildCommand::new);
    all.put("extract", ExtractCommand::new);
    all.put("query", QueryCommand::new);
    all.put("queries", QueriesCommand::new);
    all.put("remove", RemoveCommand::new);
    all.put("status", StatusCommand::new);
    all.put("evaluate", EvaluateCommand::new);
    return all;
  }

  /**
   * Adds the commands. When the arguments name one, only that one is made: reading the annotations
   * of them all is what would make every start slow.
   */
  static void addTo(CommandLine root, CommandContext context, String... arguments) {
    if (arguments.length > 0 && ALL.containsKey(arguments[0])) {
      root.addSubcommand(ALL.get(arguments[0]).apply(context));
    } else {
      ALL.values().forEach(make -> root.addSubcommand(make.apply(context)));
    }
  }
}
