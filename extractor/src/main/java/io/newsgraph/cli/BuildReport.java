package io.newsgraph.cli;

import io.newsgraph.corpus.Outcome;
import io.newsgraph.corpus.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Tells the user what a build does: facts, problems, progress, and a summary at the end. */
final class BuildReport implements Consumer<Outcome>, AutoCloseable {

  private final FactWriter facts;
  private final Progress progress;
  private final Output output;
  private final boolean talkative;
  private final Messages messages;
  private Tally tally = Tally.none();

  BuildReport(
      FactWriter facts, Progress progress, Output output, boolean talkative, Messages messages) {
    this.facts = facts;
    this.progress = progress;
    this.output = output;
    this.talkative = talkative;
    this.messages = messages;
  }

  @Override
  public void accept(Outcome outcome) {
    tally = tally.plus(outcome);
    if (outcome instanceof Outcome.Done done) {
      done.result().notes().forEach(note -> message(note.document() + ": " + note.reason()));
      facts.write(done.result());
    } else if (outcome instanceof Outcome.Rejected rejected) {
      message(rejected.rejection().toString());
    }
    progress.at(tally);
  }

  private void message(String text) {
    progress.beforeMessage();
    messages.problem(text);
  }

  /** Says in one line what was done. */
  void summary(Tally end, String store) {
    if (!talkative) {
      return;
    }
    List<String> parts = new ArrayList<>();
    parts.add(
        "%s stored with %s"
            .formatted(Numbers.count(end.done(), "article"), Numbers.count(end.facts(), "fact")));
    if (end.unchanged() > 0) {
      parts.add(end.unchanged() + " unchanged");
    }
    if (end.rejected() > 0) {
      parts.add(end.rejected() + " rejected");
    }
    output.text(writer -> writer.append(store + ": " + String.join(", ", parts)).append(".\n"));
    output.flush();
  }

  @Override
  public void close() {
    progress.close();
  }
}
