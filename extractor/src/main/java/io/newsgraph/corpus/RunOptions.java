package io.newsgraph.corpus;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * How documents are worked on.
 *
 * @param threads documents at a time
 * @param timeLimit longest time for one document, not counting the reading of models
 * @param stop once true, no further document is begun
 */
public record RunOptions(int threads, Duration timeLimit, BooleanSupplier stop) {}
