package io.newsgraph.remote;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.http.HttpHeaders;
import org.apache.http.client.config.CookieSpecs;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.entity.ContentType;
import org.apache.http.entity.StringEntity;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClientBuilder;
import org.apache.http.message.BasicHeader;
import org.eclipse.rdf4j.http.client.SPARQLProtocolSession;
import org.eclipse.rdf4j.query.Binding;
import org.eclipse.rdf4j.query.Dataset;
import org.eclipse.rdf4j.query.QueryLanguage;
import org.eclipse.rdf4j.repository.Repository;
import org.eclipse.rdf4j.repository.http.HTTPRepository;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;

/**
 * RDF4J's client over an HTTP client of our own: it follows no redirection, so that credentials go
 * to the host that was named and to no other, retries nothing by itself, and tells the status of
 * the last answer.
 */
final class Client implements Closeable {

  private final CloseableHttpClient http;
  private final ExecutorService background =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "remote");
            thread.setDaemon(true);
            return thread;
          });
  private final Repository repository;
  private volatile int status;

  Client(RepositoryAddress address, Credentials credentials, Patience patience) {
    this.http = http(credentials, patience);
    this.repository =
        switch (address.kind()) {
          case RDF4J -> {
            HTTPRepository rdf4j = new HTTPRepository(address.queries());
            rdf4j.setHttpClient(http);
            yield rdf4j;
          }
          case SPARQL -> new Endpoint(address);
        };
    repository.init();
  }

  private CloseableHttpClient http(Credentials credentials, Patience patience) {
    RequestConfig limits =
        RequestConfig.custom()
            .setConnectTimeout(Math.toIntExact(patience.connecting().toMillis()))
            .setSocketTimeout(Math.toIntExact(patience.silence().toMillis()))
            .setCookieSpec(CookieSpecs.STANDARD)
            .build();
    return HttpClientBuilder.create()
        .setDefaultRequestConfig(limits)
        .setDefaultHeaders(
            credentials.header().stream()
                .map(value -> new BasicHeader(HttpHeaders.AUTHORIZATION, value))
                .toList())
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableAuthCaching()
        .addInterceptorLast(
            (org.apache.http.HttpResponse response, org.apache.http.protocol.HttpContext context) ->
                status = response.getStatusLine().getStatusCode())
        .build();
  }

  Repository repository() {
    return repository;
  }

  /** HTTP status of the last answer since this was asked last; 0 when there was none. */
  int takeStatus() {
    int last = status;
    status = 0;
    return last;
  }

  /** Breaks off what is under way. */
  @Override
  public void close() {
    try {
      http.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      background.shutdownNow();
    }
  }

  /** A SPARQL endpoint that is sent updates as they are, for forms have limits of size. */
  private final class Endpoint extends SPARQLRepository {

    private final RepositoryAddress address;

    Endpoint(RepositoryAddress address) {
      super(address.queries(), address.updates());
      this.address = address;
    }

    @Override
    protected SPARQLProtocolSession createSPARQLProtocolSession() {
      return new Session(address);
    }
  }

  private final class Session extends SPARQLProtocolSession {

    private static final ContentType UPDATE =
        ContentType.create("application/sparql-update", StandardCharsets.UTF_8);

    Session(RepositoryAddress address) {
      super(http, background);
      setQueryURL(address.queries());
      setUpdateURL(address.updates());
    }

    @Override
    protected HttpUriRequest getUpdateMethod(
        QueryLanguage language,
        String update,
        String base,
        Dataset dataset,
        boolean includeInferred,
        int maxSeconds,
        Binding... bindings) {
      HttpPost post = new HttpPost(getUpdateURL());
      post.setEntity(new StringEntity(update, UPDATE));
      return post;
    }
  }
}
