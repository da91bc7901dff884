package io.newsgraph.corpus;

import io.newsgraph.read.Input;
import io.newsgraph.read.Rejection;
import io.newsgraph.read.Scan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells, each time inputs are looked at, what of them has changed since it was worked on: files by
 * size and time, pages and feeds by the time since the last look. Files that are still being
 * written wait for the next time.
 */
public final class Watch {

  /** A file that has just been touched may be half of what it will be. */
  private static final Duration SETTLED = Duration.ofSeconds(1);

  private final Duration betweenPages;
  private final Map<Input.File, String> known = new HashMap<>();
  private final Map<Input.Web, Instant> lastLook = new HashMap<>();
  private final Set<Rejection> told = new HashSet<>();
  private Map<Input.File, String> present = Map.of();
  private List<Input.Web> due = List.of();

  /**
   * A watch that has seen nothing yet.
   *
   * @param betweenPages how long a page or feed is left alone after a look at it
   */
  public Watch(Duration betweenPages) {
    this.betweenPages = betweenPages;
  }

  /**
   * What has changed since the last {@link #done}; empty when nothing has. It counts as changed,
   * too, when files have gone.
   *
   * @param scan all there is
   * @param now the time
   */
  public Optional<Scan> changes(Scan scan, Instant now) {
    Map<Input.File, String> files = new HashMap<>();
    List<Input> changed = new ArrayList<>();
    due = new ArrayList<>();
    for (Input input : scan.inputs()) {
      if (input instanceof Input.File file) {
        String edition = edition(file, now);
        files.put(file, edition);
        if (!edition.equals(known.getOrDefault(file, "")) && !edition.isEmpty()) {
          changed.add(file);
        }
      } else if (input instanceof Input.Web page && isDue(page, now)) {
        changed.add(page);
        due.add(page);
      }
    }
    List<Rejection> problems =
        scan.rejected().stream().filter(problem -> !told.contains(problem)).toList();
    boolean someGone = !files.keySet().containsAll(known.keySet());
    present = files;
    return changed.isEmpty() && problems.isEmpty() && !someGone
        ? Optional.empty()
        : Optional.of(scan.with(changed, problems));
  }

  /** Says that the last changes have been worked on. */
  public void done(Scan changes, Instant now) {
    known.keySet().retainAll(present.keySet());
    for (Input input : changes.inputs()) {
      if (input instanceof Input.File file) {
        known.put(file, present.get(file));
      }
    }
    due.forEach(page -> lastLook.put(page, now));
    told.addAll(changes.rejected());
  }

  private boolean isDue(Input.Web page, Instant now) {
    Instant last = lastLook.get(page);
    return last == null || !now.isBefore(last.plus(betweenPages));
  }

  /** Size and time; empty for a file that is not settled or not there. */
  private static String edition(Input.File file, Instant now) {
    try {
      BasicFileAttributes is = Files.readAttributes(file.path(), BasicFileAttributes.class);
      Instant modified = is.lastModifiedTime().toInstant();
      boolean unsettled = modified.isAfter(now.minus(SETTLED)) && !modified.isAfter(now);
      return unsettled ? "" : is.size() + " " + modified;
    } catch (IOException e) {
      return "";
    }
  }
}
