package io.newsgraph.corpus;

import java.util.function.Consumer;

/** Counts outcomes as it hands them on. */
final class Count implements Consumer<Outcome> {

  private final Consumer<Outcome> next;
  private Tally tally = Tally.none();

  Count(Consumer<Outcome> next) {
    this.next = next;
  }

  @Override
  public void accept(Outcome outcome) {
    next.accept(outcome);
    tally = tally.plus(outcome);
  }

  Tally tally() {
    return tally;
  }
}
