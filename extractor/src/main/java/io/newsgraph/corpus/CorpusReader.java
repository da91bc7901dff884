package io.newsgraph.corpus;

import io.newsgraph.read.DocumentReader;
import io.newsgraph.read.DocumentSink;
import io.newsgraph.read.Input;
import io.newsgraph.read.Scan;
import java.util.function.BooleanSupplier;

/** Reads the documents of all inputs. */
public final class CorpusReader {

  private final DocumentReader reader;
  private final BooleanSupplier stop;

  /**
   * A reader of many inputs.
   *
   * @param stop asked before each input; once true, no more is read
   */
  public CorpusReader(DocumentReader reader, BooleanSupplier stop) {
    this.reader = reader;
    this.stop = stop;
  }

  /** Passes on what a scan found, rejections first. */
  public void read(Scan scan, DocumentSink sink) {
    scan.rejected().forEach(sink::rejected);
    for (Input input : scan.inputs()) {
      if (stop.getAsBoolean()) {
        return;
      }
      reader.read(input, sink);
    }
  }
}
