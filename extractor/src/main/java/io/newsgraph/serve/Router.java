package io.newsgraph.serve;

import io.newsgraph.query.QueryException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Leads each path to its handler and turns what goes wrong into a status and a short text. */
final class Router extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(Router.class);

  private final transient Map<String, Handler> handlers;

  /**
   * Leads to these handlers.
   *
   * @param handlers by path; one that ends in a slash also gets everything below it
   */
  Router(Map<String, Handler> handlers) {
    this.handlers = handlers;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      handler(request.getRequestURI()).handle(request, response);
    } catch (HttpProblem problem) {
      Guard.send(response, problem);
    } catch (QueryException e) {
      Guard.send(response, new HttpProblem(status(e), e.getMessage()));
    } catch (QuestionAnswerer.NotUnderstood e) {
      Guard.send(response, new HttpProblem(422, e.getMessage()));
    } catch (RuntimeException e) {
      LOG.error("{} failed", request.getRequestURI(), e);
      Guard.send(response, new HttpProblem(500, "the server is at fault; its log says more"));
    }
  }

  private Handler handler(String path) {
    Handler exact = handlers.get(path);
    if (exact != null) {
      return exact;
    }
    return handlers.entrySet().stream()
        .filter(entry -> entry.getKey().length() > 1 && entry.getKey().endsWith("/"))
        .filter(entry -> path.startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(() -> HttpProblem.notFound("there is nothing at this address"));
  }

  private static int status(QueryException e) {
    if (e instanceof QueryException.Forbidden) {
      return 403;
    }
    return e instanceof QueryException.Limit ? 503 : 400;
  }
}
