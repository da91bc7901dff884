package io.newsgraph.cli;

import io.newsgraph.Settings;
import io.newsgraph.query.Verify;
import io.newsgraph.rdf.ShaclCheck;
import io.newsgraph.rdf.Violation;
import io.newsgraph.store.Store;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code newsgraph verify}: checks a store. */
@Command(
    name = "verify",
    description = {
      "Check that a store keeps its promises.",
      "Every quote must stand verbatim at its place in its article, every fact must have a"
          + " statement behind it, every graph must have its prescribed shape, and the files must"
          + " hold what was stored. Each fault is a line on standard error."
    },
    footerHeading = "%nExample:%n",
    footer = "  newsgraph verify --store press-db")
final class VerifyCommand implements Callable<Integer> {

  private final CommandContext context;

  @Mixin private StoreOptions stores;
  @Mixin private OntologyOption ontology;
  @Mixin private CommonOptions common;

  VerifyCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    ShaclCheck shapes = new Settings.Ontology(ontology.folder(), List.of(), true).shapes();
    try (Store store = stores.open();
        Output output = Output.standard(context.out())) {
      Verify.Report report =
          new Verify(store, graph -> shapes.check(graph).stream().map(Violation::toString).toList())
              .run();
      report.faults().forEach(context.messages()::problem);
      output.text(writer -> writer.append(store.location() + ": " + summary(report) + "\n"));
      output.commit();
      return report.sound() ? ExitCode.DONE : ExitCode.STORE_DAMAGED;
    }
  }

  private static String summary(Verify.Report report) {
    return "%s, %s, %s, %s."
        .formatted(
            Numbers.count(report.documents(), "document"),
            Numbers.count(report.statements(), "statement"),
            Numbers.count(report.quotes(), "quote"),
            report.sound() ? "no fault" : Numbers.count(report.faults().size(), "fault"));
  }
}
