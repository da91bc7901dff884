package io.newsgraph.corpus;

import io.newsgraph.rdf.ShaclCheck;
import io.newsgraph.rdf.Violation;
import io.newsgraph.read.Rejection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Lets only those documents on to the store whose graph has the prescribed shapes; another is a
 * rejected one. The shapes are read when the first graph comes.
 */
final class ShapeGate implements Consumer<Outcome> {

  private final Supplier<ShaclCheck> shapes;
  private final Consumer<Outcome> next;
  private Optional<ShaclCheck> check = Optional.empty();

  ShapeGate(Supplier<ShaclCheck> shapes, Consumer<Outcome> next) {
    this.shapes = shapes;
    this.next = next;
  }

  @Override
  public void accept(Outcome outcome) {
    next.accept(outcome instanceof Outcome.Done done ? checked(done) : outcome);
  }

  private Outcome checked(Outcome.Done done) {
    List<Violation> violations = check().check(done.result().graph().graph());
    return violations.isEmpty()
        ? done
        : new Outcome.Rejected(
            Rejection.invalid(
                done.document().id(),
                "what it says does not have the shape of shapes.ttl, so it is not stored ("
                    + violations.get(0)
                    + (violations.size() > 1 ? " and %d more".formatted(violations.size() - 1) : "")
                    + ")",
                "correct the shapes if they are your own, or report it with the article"));
  }

  private ShaclCheck check() {
    if (check.isEmpty()) {
      check = Optional.of(shapes.get());
    }
    return check.get();
  }
}
