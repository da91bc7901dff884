package io.newsgraph.cli;

import io.newsgraph.export.Export;
import io.newsgraph.export.ExportFormat;
import io.newsgraph.export.ExportFormats;
import io.newsgraph.export.Selection;
import io.newsgraph.store.Store;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code newsgraph export}: writes a store out. */
@Command(
    name = "export",
    description = "Write what a store holds in a standard format.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  newsgraph export --format ttl -o graph.ttl",
      "  newsgraph export --format nq --no-text | gzip > graph.nq.gz",
      "  newsgraph export --format gexf --certainty asserted --top 200 -o graph.gexf",
      "  newsgraph export --format svg --focus Novalens --hops 2 -o novalens.svg"
    })
final class ExportCommand implements Callable<Integer> {

  private final CommandContext context;

  @Mixin private StoreOptions stores;
  @Mixin private BaseOption base;
  @Mixin private OutputOptions outputs;
  @Mixin private SelectionOptions selections;
  @Mixin private LabelOption labels;
  @Mixin private InferOption infer;
  @Mixin private CommonOptions common;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatName.class,
      completionCandidates = FormatNames.class,
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
      defaultValue = "ttl")
  private ExportFormat format;

  @Option(names = "--no-text", description = "Leave the text of the articles out.")
  private boolean withoutText;

  private static final class FormatName implements ITypeConverter<ExportFormat> {

    @Override
    public ExportFormat convert(String name) {
      return ExportFormats.named(name)
          .orElseThrow(() -> new TypeConversionException("no format is called '" + name + "'"));
    }
  }

  private static final class FormatNames implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
      return ExportFormats.all().stream()
          .map(ExportFormat::name)
          .collect(Collectors.toList())
          .iterator();
    }
  }

  ExportCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    if (!format.isGraph()) {
      selections.refuseFor(format.name());
    }
    try (Store store = stores.open();
        Output output = outputs.open(context)) {
      Selection selection = selections.of(store).withLanguage(labels.language().code());
      Export export = new Export(store, base.iri());
      Selection all = withoutText ? selection.withoutText() : selection;
      infer.during(
          store,
          () -> {
            output.bytes(stream -> export.to(format, all, stream));
            return output;
          });
      output.commit();
      return ExitCode.DONE;
    }
  }
}
