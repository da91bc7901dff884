package io.newsgraph.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepositoryAddressTest {

  @ParameterizedTest
  @CsvSource({
    "http://h:8080/rdf4j-server/repositories/press,RDF4J,"
        + "http://h:8080/rdf4j-server/repositories/press",
    "http://h:7200/repositories/press/,RDF4J,http://h:7200/repositories/press",
    "http://h:3030/ds,SPARQL,http://h:3030/ds",
    "http://h:3030/ds/sparql,SPARQL,http://h:3030/ds/update",
    "https://h/ds/query,SPARQL,https://h/ds/update"
  })
  void urlTellsProtocolAndWhereUpdatesGo(String url, String kind, String updates) {
    RepositoryAddress address = RepositoryAddress.parse(url, Optional.empty());
    assertThat(address.kind()).hasToString(kind);
    assertThat(address.updates()).isEqualTo(updates);
  }

  @Test
  void updatesGoWhereOneSays() {
    assertThat(RepositoryAddress.parse("http://h/a", Optional.of("http://h/b")).updates())
        .isEqualTo("http://h/b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://h/x", "http:///x", "h", "http://h/ x", "http://h/x#y"})
  void whatIsNoUrlIsRefused(String url) {
    assertThatThrownBy(() -> RepositoryAddress.parse(url, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("URL");
  }
}
