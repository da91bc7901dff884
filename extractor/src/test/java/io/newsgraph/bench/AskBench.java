package io.newsgraph.bench;

import io.newsgraph.Pipeline;
import io.newsgraph.Settings;
import io.newsgraph.ask.Ask;
import io.newsgraph.ask.AskAnswer;
import io.newsgraph.ask.AskException;
import io.newsgraph.fixture.Newsroom;
import io.newsgraph.query.Limits;
import io.newsgraph.query.Source;
import io.newsgraph.serve.NewsgraphServer;
import io.newsgraph.serve.QuestionAnswerer;
import io.newsgraph.serve.ServerSettings;
import io.newsgraph.store.Store;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Times questions in words: the models' loading apart, then each question when all is warm. */
public final class AskBench {

  private static final int WARM_UP = 2;
  private static final int ROUNDS = 3;

  private AskBench() {}

  /** Arguments: folder of the store, files of questions (a question before the first tab). */
  public static void main(String[] arguments) throws Exception {
    List<String> questions = new ArrayList<>();
    for (String file : List.of(arguments).subList(1, arguments.length)) {
      for (String line : Files.readAllLines(Path.of(file))) {
        questions.add(line.split("\t")[0]);
      }
    }
    try (Store store = Store.open(arguments[0])) {
      Ask ask =
          new Ask(
              Pipeline.of(Settings.defaults()), Source.of(store), Limits.standard(), Newsroom.BASE);
      long begin = System.nanoTime();
      answer(ask, questions.get(0));
      answer(ask, questions.get(questions.size() - 1));
      System.out.printf(
          Locale.ROOT, "first question of each language: %.1f s%n", since(begin) / 1000);
      for (int round = 0; round < WARM_UP; round++) {
        questions.forEach(question -> answer(ask, question));
      }
      List<Double> here = new ArrayList<>();
      for (int round = 0; round < ROUNDS; round++) {
        for (String question : questions) {
          begin = System.nanoTime();
          answer(ask, question);
          double time = since(begin);
          here.add(time);
          if (time > 100 && round == 0) {
            System.out.printf(Locale.ROOT, "%8.1f ms  %s%n", time, question);
          }
        }
      }
      print("in this JVM", here);
      print("over HTTP", http(store, ask, questions));
    }
  }

  private static void answer(Ask ask, String question) {
    try {
      ask.ask(question, Optional.empty());
    } catch (AskException e) {
      // A question that is not understood costs time too.
    }
  }

  private static List<Double> http(Store store, Ask ask, List<String> questions)
      throws IOException, InterruptedException {
    ServerSettings settings =
        new ServerSettings(
            0,
            Newsroom.BASE,
            Set.of(),
            Set.of(),
            Limits.standard(),
            Optional.of(question -> reply(ask, question)));
    List<Double> times = new ArrayList<>();
    try (NewsgraphServer server = NewsgraphServer.start(store, settings)) {
      HttpClient client = HttpClient.newHttpClient();
      for (int round = 0; round <= ROUNDS; round++) {
        for (String question : questions) {
          String query = URLEncoder.encode(question, StandardCharsets.UTF_8);
          long begin = System.nanoTime();
          client.send(
              HttpRequest.newBuilder(URI.create(server.url() + "api/ask?q=" + query)).build(),
              BodyHandlers.ofString());
          if (round > 0) {
            times.add(since(begin));
          }
        }
      }
    }
    return times;
  }

  private static QuestionAnswerer.Reply reply(Ask ask, String question) {
    try {
      AskAnswer answer = ask.ask(question, Optional.empty());
      return new QuestionAnswerer.Reply(
          answer.kind() == AskAnswer.Kind.TRUTH,
          answer.sparql(),
          answer.findings().stream()
              .map(
                  found ->
                      new QuestionAnswerer.Finding(
                          found.label(), found.certainty(), found.statements()))
              .toList());
    } catch (AskException e) {
      throw new QuestionAnswerer.NotUnderstood(e.getMessage());
    }
  }

  private static double since(long begin) {
    return (System.nanoTime() - begin) / 1e6;
  }

  private static void print(String where, List<Double> milliseconds) {
    double[] times = milliseconds.stream().mapToDouble(time -> time).toArray();
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT,
        "%-12s %d answers: median %.1f ms, 95th percentile %.1f ms, longest %.1f ms%n",
        where,
        times.length,
        times[times.length / 2],
        times[times.length * 95 / 100],
        times[times.length - 1]);
  }
}
