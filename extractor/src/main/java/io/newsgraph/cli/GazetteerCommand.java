package io.newsgraph.cli;

import io.newsgraph.lexicon.EntityClass;
import io.newsgraph.lexicon.GazetteerImport;
import io.newsgraph.lexicon.LexiconReader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code newsgraph gazetteer}: lists of well-known names. */
@Command(
    name = "gazetteer",
    description = "Make a list of well-known names from the labels of a knowledge base.",
    synopsisSubcommandLabel = "import",
    footerHeading = "%nExample:%n",
    footer = "  newsgraph gazetteer import labels.nt.gz types.nt.gz -o names.ttl")
final class GazetteerCommand implements Callable<Integer> {

  private final CommandContext context;

  @Spec private CommandSpec spec;
  @Mixin private CommonOptions common;

  GazetteerCommand(CommandContext context) {
    this.context = context;
  }

  /** Without a subcommand there is nothing to do. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.USAGE;
  }

  @Command(
      name = "import",
      description = {
        "Make a gazetteer from RDF labels in French and English.",
        "Reads N-Triples and Turtle, also .gz, as Wikidata and DBpedia publish them. A gazetteer is"
            + " used with --gazetteer FILE of build and extract: a name that one thing bears is"
            + " linked to it, a name that several bear keeps them as candidates."
      },
      footerHeading = "%nExample:%n",
      footer = "  newsgraph gazetteer import labels.nt.gz types.nt.gz -o names.ttl")
  int importLabels(
      @Parameters(
              paramLabel = "FILE",
              arity = "1..*",
              description = "Files with labels and with the classes of the things they name.")
          List<Path> files,
      @Option(
              names = "--class",
              paramLabel = "CLASS",
              converter = ClassName.class,
              completionCandidates = ClassNames.class,
              description =
                  "Class of the things that the files give none: ${COMPLETION-CANDIDATES}."
                      + " Without it they are left out.")
          EntityClass fallback,
      @Mixin OntologyOption ontology,
      @Mixin OutputOptions outputs,
      @Mixin CommonOptions options) {
    LexiconReader reader =
        ontology.folder().map(LexiconReader::of).orElseGet(LexiconReader::bundled);
    GazetteerImport gazetteer = new GazetteerImport(reader, Optional.ofNullable(fallback));
    files.forEach(gazetteer::read);
    try (Output output = outputs.open(context)) {
      GazetteerImport.Summary[] summary = new GazetteerImport.Summary[1];
      output.text(writer -> summary[0] = gazetteer.write(writer));
      if (summary[0].written() == 0) {
        throw new Failure(
            ExitCode.INVALID_INPUT,
            "gazetteer: nothing with a name and a known class in the files; give the files that"
                + " hold the classes too, or --class");
      }
      output.commit();
      context.messages().line(told(summary[0]));
    }
    return ExitCode.DONE;
  }

  private static String told(GazetteerImport.Summary summary) {
    return String.format(
        "%d names written; left out: %d things of no class of ours, %d without a French or English"
            + " name",
        summary.written(), summary.withoutClass(), summary.withoutName());
  }

  private static final class ClassName implements ITypeConverter<EntityClass> {

    @Override
    public EntityClass convert(String name) {
      return Arrays.stream(EntityClass.values())
          .filter(entityClass -> entityClass.localName().equalsIgnoreCase(name))
          .findFirst()
          .orElseThrow(() -> new TypeConversionException("no class is called '" + name + "'"));
    }
  }

  private static final class ClassNames implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(EntityClass.values()).map(EntityClass::localName).iterator();
    }
  }
}
