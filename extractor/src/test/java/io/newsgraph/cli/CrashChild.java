package io.newsgraph.cli;

import io.newsgraph.Pipeline;
import io.newsgraph.Settings;
import io.newsgraph.corpus.Ingest;
import io.newsgraph.corpus.IngestOptions;
import io.newsgraph.corpus.Outcome;
import io.newsgraph.corpus.RunOptions;
import io.newsgraph.read.DocumentReader;
import io.newsgraph.read.InputFinder;
import io.newsgraph.read.ReadOptions;
import io.newsgraph.store.Store;
import io.newsgraph.text.AnnotatedDocument;
import io.newsgraph.text.Conllu;
import io.newsgraph.text.Document;
import io.newsgraph.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The process that {@link CrashTest} kills: it does one thing to a store over and over, and says on
 * standard output, in one write a line, what has been acknowledged.
 *
 * <p>Its articles are those of {@code harbour.txt} with a number after them, so that each has the
 * graph of a real one and needs no model.
 */
final class CrashChild {

  static final int ARTICLES = 12;
  private static final int BATCH = 4;

  private final Path folder;
  private final String store;

  private CrashChild(Path folder) {
    this.folder = folder;
    this.store = folder.resolve("db").toString();
  }

  /** Does what the first argument names to the store in the folder that the second names. */
  public static void main(String[] arguments) throws IOException {
    CrashChild child = new CrashChild(Path.of(arguments[1]));
    switch (CrashTest.Operation.valueOf(arguments[0])) {
      case BUILD -> child.build();
      case REMOVE -> child.remove();
      case EXPORT -> child.export();
      case COMPACTION -> child.compact();
    }
  }

  private static void say(String line) {
    byte[] bytes = (line + "\n").getBytes(StandardCharsets.US_ASCII);
    System.out.write(bytes, 0, bytes.length);
    System.out.flush();
  }

  /** Every article in a new version in every round. */
  private void build() throws IOException {
    Pipeline pipeline = pipeline();
    int round = Files.exists(folder.resolve("round")) ? lastRound() : 0;
    say("ready");
    while (true) {
      round++;
      Files.writeString(folder.resolve("round"), Integer.toString(round));
      int now = round;
      writeArticles(folder.resolve("news"), now);
      try (Store open = Store.openOrCreate(store)) {
        ingest(pipeline, open, folder.resolve("news"), id -> say("stored " + id + " " + now));
      }
    }
  }

  private int lastRound() throws IOException {
    String last = Files.readString(folder.resolve("round"));
    // Killed while it was written.
    return last.isEmpty() ? 1000 : Integer.parseInt(last);
  }

  /** Removes one after another; stores all again when few are left. */
  private void remove() throws IOException {
    Pipeline pipeline = pipeline();
    Path news = folder.resolve("news");
    writeArticles(news, 0);
    say("ready");
    while (true) {
      try (Store open = Store.openOrCreate(store)) {
        say("storing");
        ingest(pipeline, open, news, id -> say("stored " + id + " 0"));
        for (int i = 0; i < ARTICLES - 1; i++) {
          say("removing " + name(i));
          open.remove(name(i));
          say("removed " + name(i));
        }
      }
    }
  }

  private void export() {
    say("ready");
    while (true) {
      CommandContext context =
          new CommandContext(
              Pipeline::of,
              InputStream.nullInputStream(),
              OutputStream.nullOutputStream(),
              new PrintWriter(System.err, true),
              new StopSignal(),
              new Terminal(false, 120));
      Main.run(context, "export", "--store", store, "--format", "nq", "-o", folder + "/export.nq");
    }
  }

  private void compact() {
    say("ready");
    while (true) {
      try (Store open = Store.open(store)) {
        open.compact();
      }
    }
  }

  static void writeArticles(Path news, int version) throws IOException {
    Files.createDirectories(news);
    for (int i = 0; i < ARTICLES; i++) {
      Files.writeString(
          news.resolve(name(i)),
          text("harbour.txt") + "\n\nEdition " + version + " of " + i + ".\n");
    }
  }

  static String name(int article) {
    return "%02d.txt".formatted(article);
  }

  static Pipeline pipeline() throws IOException {
    String analysis = text("harbour.conllu");
    Pipeline pipeline =
        Pipeline.of(Settings.defaults(), (document, notes) -> annotated(document, analysis));
    pipeline.prepare(Language.ENGLISH);
    return pipeline;
  }

  private static AnnotatedDocument annotated(Document document, String analysis) {
    return new AnnotatedDocument(
        document, Conllu.read(document.id(), document.language(), analysis).sentences());
  }

  /** Stores the articles of a folder, whose ids go to a consumer once they are acknowledged. */
  static void ingest(Pipeline pipeline, Store store, Path news, Consumer<String> acknowledged) {
    IngestOptions options =
        new IngestOptions(
            RunOptions.of(2, Duration.ofMinutes(1), () -> false), "settings", BATCH, false);
    DocumentReader reader =
        new DocumentReader(
            ReadOptions.defaults().withLanguage(Optional.of(Language.ENGLISH)),
            InputStream.nullInputStream());
    new Ingest(pipeline, reader, store, options)
        .run(
            new InputFinder(Optional.empty()).find(List.of(news.toString())),
            outcome -> {
              if (outcome instanceof Outcome.Done done) {
                acknowledged.accept(done.document().id());
              } else if (outcome instanceof Outcome.Unchanged same) {
                acknowledged.accept(same.id());
              }
            });
  }

  private static String text(String resource) throws IOException {
    try (InputStream in = CrashChild.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
