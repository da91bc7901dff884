package io.newsgraph.serve;

/** Ends a request with a status and a short text. */
final class HttpProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;

  HttpProblem(int status, String text) {
    super(text);
    this.status = status;
  }

  static HttpProblem badRequest(String text) {
    return new HttpProblem(400, text);
  }

  static HttpProblem notFound(String text) {
    return new HttpProblem(404, text);
  }

  int status() {
    return status;
  }
}
