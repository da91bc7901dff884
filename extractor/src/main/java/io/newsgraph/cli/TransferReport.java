package io.newsgraph.cli;

import io.newsgraph.remote.Transfer;

/** Sums a transfer up for the user. */
final class TransferReport {

  private TransferReport() {}

  /** Prints the sum and tells the exit code. */
  static int print(Transfer transfer, String where, CommandContext context) {
    String removed = transfer.removed() == 0 ? "" : ", " + transfer.removed() + " removed";
    String sum =
        "%s with %s %s, %d unchanged%s.%n"
            .formatted(
                Numbers.count(transfer.changed(), "document"),
                Numbers.count(Math.toIntExact(transfer.triples()), "triple"),
                where,
                transfer.unchanged(),
                removed);
    try (Output output = Output.standard(context.out())) {
      output.text(writer -> writer.append(sum));
      output.commit();
    }
    if (!transfer.complete()) {
      context.messages().problem("stopped before the end; the next run goes on from there");
      return ExitCode.SOME_REJECTED;
    }
    return ExitCode.DONE;
  }
}
