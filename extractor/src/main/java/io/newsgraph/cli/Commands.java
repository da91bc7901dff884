package io.newsgraph.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/** The commands, in the order in which the help lists them. */
final class Commands {

  private static final Map<Class<?>, Function<CommandContext, Object>> ALL = all();

  private Commands() {}

  private static Map<Class<?>, Function<CommandContext, Object>> all() {
    Map<Class<?>, Function<CommandContext, Object>> all = new LinkedHashMap<>();
    all.put(BuildCommand.class, BuildCommand::new);
    all.put(WatchCommand.class, WatchCommand::new);
    all.put(ExtractCommand.class, ExtractCommand::new);
    all.put(QueryCommand.class, QueryCommand::new);
    all.put(AskCommand.class, AskCommand::new);
    all.put(QueriesCommand.class, QueriesCommand::new);
    all.put(ExplainCommand.class, ExplainCommand::new);
    all.put(InferCommand.class, InferCommand::new);
    all.put(ExportCommand.class, ExportCommand::new);
    all.put(ServeCommand.class, ServeCommand::new);
    all.put(PushCommand.class, PushCommand::new);
    all.put(PullCommand.class, PullCommand::new);
    all.put(VerifyCommand.class, VerifyCommand::new);
    all.put(LoadCommand.class, LoadCommand::new);
    all.put(RemoveCommand.class, RemoveCommand::new);
    all.put(MergeCommand.class, MergeCommand::new);
    all.put(SplitCommand.class, SplitCommand::new);
    all.put(ConsolidateCommand.class, ConsolidateCommand::new);
    all.put(StatusCommand.class, StatusCommand::new);
    all.put(EvaluateCommand.class, EvaluateCommand::new);
    all.put(GazetteerCommand.class, GazetteerCommand::new);
    all.put(CompletionCommand.class, CompletionCommand::new);
    return all;
  }

  /**
   * Adds the command that the first argument names; when it names none, adds of each command only
   * what the list of commands shows, for inspecting all their options is what would make every
   * start slow.
   */
  static void addTo(CommandLine root, CommandContext context, String... arguments) {
    Optional<Class<?>> named =
        ALL.keySet().stream()
            .filter(type -> arguments.length > 0 && name(type).equals(arguments[0]))
            .findFirst();
    if (named.isPresent()) {
      root.addSubcommand(ALL.get(named.get()).apply(context));
    } else {
      ALL.keySet().forEach(type -> root.addSubcommand(name(type), outline(type)));
    }
  }

  /** Adds every command with all it has. */
  static void addAllTo(CommandLine root, CommandContext context) {
    ALL.values().forEach(make -> root.addSubcommand(make.apply(context)));
  }

  private static String name(Class<?> type) {
    return type.getAnnotation(Command.class).name();
  }

  private static CommandSpec outline(Class<?> type) {
    CommandSpec outline = CommandSpec.create();
    outline.usageMessage().description(type.getAnnotation(Command.class).description());
    return outline;
  }
}
