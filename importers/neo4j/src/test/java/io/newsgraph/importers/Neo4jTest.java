package io.newsgraph.importers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Transaction;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

/** Neo4j runs what was exported, twice with the same outcome. */
class Neo4jTest {

  private static final Path EXPORTS = Path.of("..", "..", "extractor", "target", "exports");

  @Test
  void cypherBuildsTheGraph(@TempDir Path folder) throws IOException {
    assumeTrue(Files.isDirectory(EXPORTS), "the program's own tests have not run before");
    String cypher = Files.readString(EXPORTS.resolve("newsroom.cypher"));
    List<String> counts = Files.readAllLines(EXPORTS.resolve("counts.txt"));
    try (Neo4j neo4j = Neo4jBuilders.newInProcessBuilder(folder).withDisabledServer().build()) {
      GraphDatabaseService database = neo4j.defaultDatabaseService();
      for (int time = 0; time < 2; time++) {
        for (String statement : cypher.split(";\n")) {
          try (Transaction transaction = database.beginTx()) {
            transaction.execute(statement).close();
            transaction.commit();
          }
        }
        assertThat(number(database, "MATCH (n:Entity) RETURN count(n) AS n"))
            .isEqualTo(counts.get(0));
        assertThat(number(database, "MATCH ()-[r]->() RETURN count(r) AS n"))
            .isEqualTo(counts.get(1));
      }
      assertThat(
              number(
                  database,
                  "MATCH (p:Person)-[r:ceoOf {certainty: 'asserted'}]->(:Organization {label:"
                      + " 'Vega'}) RETURN p.label AS n"))
          .isEqualTo("Ada Bloom");
      assertThat(number(database, "MATCH (n {label: '=HYPERLINK(\"x\")'}) RETURN count(n) AS n"))
          .isEqualTo("1");
      assertThat(
              number(
                  database,
                  "MATCH ()-[r:worksFor]->({label: '=HYPERLINK(\"x\")'}) RETURN r.evidence AS n"))
          .isEqualTo(Files.readString(EXPORTS.resolve("hostile-sentence.txt")));
    }
  }

  private static String number(GraphDatabaseService database, String query) {
    try (Transaction transaction = database.beginTx()) {
      return transaction.execute(query).next().get("n").toString();
    }
  }
}
