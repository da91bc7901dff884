package io.newsgraph.cli;

import io.newsgraph.ask.AskException;
import io.newsgraph.lexicon.LexiconException;
import io.newsgraph.query.QueryException;
import io.newsgraph.remote.RemoteException;
import io.newsgraph.store.StoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns everything a command throws into one line and an exit code. */
final class FaultHandler implements IParameterExceptionHandler, IExecutionExceptionHandler {

  private final Messages messages;

  FaultHandler(Messages messages) {
    this.messages = messages;
  }

  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    messages.problem(e.getMessage() + "; see " + command + " --help");
    trace(e, arguments);
    return ExitCode.USAGE;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine commandLine, ParseResult parsed) {
    String[] arguments = parsed.originalArgs().toArray(String[]::new);
    if (e instanceof ParameterException usage) {
      return handleParseException(usage, arguments);
    }
    // picocli wraps what the commands that are methods throw.
    boolean wrapped = e instanceof ExecutionException && e.getCause() != null;
    return report(wrapped ? e.getCause() : e, arguments);
  }

  /** Prints what is to be said of a fault and tells its exit code. */
  int report(Throwable fault, String... arguments) {
    int exitCode = report(fault);
    trace(fault, arguments);
    return exitCode;
  }

  private void trace(Throwable fault, String... arguments) {
    if (Arrays.asList(arguments).contains("--debug")) {
      messages.trace(fault);
    }
  }

  private int report(Throwable fault) {
    if (fault instanceof Failure failure) {
      messages.problem(failure.getMessage());
      return failure.exitCode();
    }
    if (fault instanceof StoreException store) {
      messages.problem(store.getMessage());
      return exitCode(store);
    }
    if (fault instanceof QueryException query) {
      messages.problem("query: " + query.getMessage());
      return query instanceof QueryException.Limit ? ExitCode.LIMIT : ExitCode.USAGE;
    }
    if (fault instanceof AskException ask) {
      messages.problem("ask: " + ask.getMessage());
      return ExitCode.INVALID_INPUT;
    }
    if (fault instanceof RemoteException remote) {
      messages.problem(remote.getMessage());
      return ExitCode.IO;
    }
    if (fault instanceof LexiconException lexicon) {
      messages.problem(lexicon.getMessage());
      return ExitCode.INVALID_INPUT;
    }
    if (fault instanceof UncheckedIOException io) {
      messages.problem(IoReason.of(io.getCause()));
      return ExitCode.IO;
    }
    if (fault instanceof IOException io) {
      messages.problem(IoReason.of(io));
      return ExitCode.IO;
    }
    if (fault instanceof OutOfMemoryError) {
      messages.problem("out of memory; give more with NEWSGRAPH_OPTS=-Xmx4g");
      return ExitCode.LIMIT;
    }
    messages.problem("internal error (" + fault + "); please report it with the output of --debug");
    return ExitCode.INTERNAL;
  }

  private static int exitCode(StoreException e) {
    if (e instanceof StoreException.Busy) {
      return ExitCode.STORE_BUSY;
    }
    if (e instanceof StoreException.Damaged) {
      return ExitCode.STORE_DAMAGED;
    }
    boolean wrongPlace =
        e instanceof StoreException.Missing || e instanceof StoreException.NotAStore;
    return wrongPlace ? ExitCode.INVALID_INPUT : ExitCode.IO;
  }
}
