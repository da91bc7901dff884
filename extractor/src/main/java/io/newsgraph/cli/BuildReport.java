package io.newsgraph.cli;

import io.newsgraph.corpus.Outcome;
import io.newsgraph.corpus.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Tells the user what a build does: facts, problems, progress, and a summary at the end. */
final class BuildReport implements Consumer<Outcome>, AutoCloseable {

  private static final int MOST_GONE = 20;

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
    } else if (outcome instanceof Outcome.Gone gone) {
      gone(gone);
    }
    progress.at(tally);
  }

  /** A folder that was renamed makes all its articles gone: the first tell enough. */
  private void gone(Outcome.Gone gone) {
    if (tally.gone() <= MOST_GONE) {
      message(
          gone.removed()
              ? gone.id() + ": removed, for it does not exist any more"
              : gone.id() + ": does not exist any more; build --prune removes it from the store");
    } else if (tally.gone() == MOST_GONE + 1) {
      message("more articles do not exist any more");
    }
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
    if (end.removed() > 0) {
      parts.add(end.removed() + " removed");
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
