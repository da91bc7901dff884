package io.newsgraph.read.pdf;

import java.time.Duration;

/**
 * What reading a PDF may take.
 *
 * @param time longest time
 * @param memoryMegabytes heap of the process that reads it
 */
public record PdfLimits(Duration time, int memoryMegabytes) {

  /** A minute and 512 MiB. */
  public static PdfLimits defaults() {
    return new PdfLimits(Duration.ofMinutes(1), 512);
  }
}
