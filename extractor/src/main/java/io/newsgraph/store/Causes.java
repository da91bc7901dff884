package io.newsgraph.store;

import java.io.FileNotFoundException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.dboe.transaction.txn.TransactionException;

/** Tells from what TDB2 throws which of our exceptions it is. */
final class Causes {

  private static final Pattern OWNER = Pattern.compile("held by process (\\d+)");

  private static final List<String> STORAGE =
      List.of(
          "org.apache.jena.tdb2.",
          "org.apache.jena.dboe.",
          "org.apache.jena.atlas.RuntimeIOException",
          "org.apache.thrift.",
          "java.lang.InternalError");

  private Causes() {}

  static StoreException of(String location, Throwable thrown) {
    if (thrown instanceof StoreException known) {
      return known;
    }
    if (any(thrown, Causes::isLocked)) {
      return new StoreException.Busy(location, owner(thrown), thrown);
    }
    if (any(thrown, Causes::isFullDisk)) {
      return new StoreException.Full(location, thrown);
    }
    if (any(thrown, Causes::isDenied)) {
      return new StoreException.Unusable(location, thrown);
    }
    return new StoreException.Damaged(location, thrown);
  }

  /** True for what the files are to blame for, false for misuse and for what callers throw. */
  static boolean isOfStorage(Throwable thrown) {
    String thrower = thrown.getClass().getName();
    return STORAGE.stream().anyMatch(thrower::startsWith)
        && !(thrown instanceof TransactionException);
  }

  private static boolean isLocked(Throwable thrown) {
    return thrown instanceof DBOpEnvException && message(thrown).contains("get a lock")
        || isReadWhileLocking(thrown);
  }

  /** TDB2 fails so on a lock whose new holder has not written its process number yet. */
  private static boolean isReadWhileLocking(Throwable thrown) {
    return thrown instanceof NegativeArraySizeException
        && thrown.getStackTrace().length > 0
        && thrown.getStackTrace()[0].getClassName().equals(ProcessFileLock.class.getName());
  }

  /** A failed write into a memory-mapped file is an InternalError, in every message of the JVM. */
  private static boolean isFullDisk(Throwable thrown) {
    String message = message(thrown).toLowerCase(Locale.ROOT);
    return thrown instanceof InternalError
        || message.contains("no space left")
        || message.contains("quota exceeded")
        || message.contains("map failed");
  }

  private static boolean isDenied(Throwable thrown) {
    return thrown instanceof AccessDeniedException
        || message(thrown).contains("Permission denied")
        || message(thrown).contains("Read-only file system")
        || (thrown instanceof FileNotFoundException && message(thrown).contains("Too many open"));
  }

  private static OptionalLong owner(Throwable thrown) {
    Optional<Matcher> found =
        chain(thrown).map(t -> OWNER.matcher(message(t))).filter(Matcher::find).findFirst();
    return found.isPresent()
        ? OptionalLong.of(Long.parseLong(found.get().group(1)))
        : OptionalLong.empty();
  }

  /** One line that says what was thrown first. */
  static String summary(Throwable thrown) {
    Throwable root = chain(thrown).reduce(thrown, (first, second) -> second);
    String reason =
        root instanceof FileSystemException file && file.getReason() != null
            ? file.getReason()
            : message(root);
    return (reason.isBlank() ? root.getClass().getSimpleName() : reason)
        .lines()
        .findFirst()
        .orElse("");
  }

  private static boolean any(Throwable thrown, Predicate<Throwable> test) {
    return chain(thrown).anyMatch(test);
  }

  private static Stream<Throwable> chain(Throwable thrown) {
    return Stream.iterate(thrown, t -> t != null, Throwable::getCause).limit(20);
  }

  private static String message(Throwable thrown) {
    return thrown.getMessage() == null ? "" : thrown.getMessage();
  }
}
