package io.newsgraph.cli;

import io.newsgraph.ask.Ask;
import io.newsgraph.ask.AskAnswer;
import io.newsgraph.ask.AskException;
import io.newsgraph.serve.QuestionAnswerer;
import java.util.List;
import java.util.Optional;

/** Lets the server answer questions in words; the language models load with the first question. */
record AskAnswerer(Ask ask) implements QuestionAnswerer {

  @Override
  public Reply answer(String question) {
    try {
      AskAnswer answer = ask.ask(question, Optional.empty());
      List<Finding> findings =
          answer.findings().stream()
              .map(found -> new Finding(found.label(), found.certainty(), found.statements()))
              .toList();
      return new Reply(answer.kind() == AskAnswer.Kind.TRUTH, answer.sparql(), findings);
    } catch (AskException e) {
      throw new NotUnderstood(e.getMessage());
    }
  }
}
