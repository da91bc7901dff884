import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDB2Factory;

/**
 * Jena TDB2 by itself: a question of the catalogue with nothing of newsgraph around it.
 *
 * <p>{@code BareQuestion STORE FILE.rq VARIABLE IRI} prints Jena's table of the answer.
 */
final class BareQuestion {

  private BareQuestion() {}

  /** Asks the question with the variable bound to the IRI. */
  public static void main(String[] arguments) throws IOException {
    String question =
        Files.readString(Path.of(arguments[1]))
            .replaceFirst(
                "WHERE \\{",
                "WHERE { VALUES ?" + arguments[2] + " { <" + arguments[3] + "> }");
    Dataset store = TDB2Factory.connectDataset(arguments[0]);
    store.begin(ReadWrite.READ);
    try (QueryExecution execution = QueryExecutionFactory.create(question, store)) {
      execution.getContext().set(TDB2.symUnionDefaultGraph, true);
      ResultSetFormatter.out(System.out, execution.execSelect());
    } finally {
      store.end();
    }
  }
}
