package io.newsgraph.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers the requests for one path. */
interface Handler {

  /**
   * Answers.
   *
   * @throws HttpProblem when there is no good answer
   */
  void handle(HttpServletRequest request, HttpServletResponse response) throws IOException;
}
