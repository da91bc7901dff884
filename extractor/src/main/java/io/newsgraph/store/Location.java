package io.newsgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.DatabaseConnection;

/** Where a store is, parsed from the user's words. */
sealed interface Location {

  /** The name by which messages call it. */
  String name();

  /** Opens what is there. */
  DatasetGraph open();

  /** Opens what is there, or makes it. */
  DatasetGraph openOrCreate();

  static Location parse(String location) {
    if (location.equals(Store.MEMORY)) {
      return new Memory();
    }
    try {
      return new Folder(location, Path.of(location));
    } catch (InvalidPathException e) {
      throw new StoreException.NotAStore(location);
    }
  }

  /** In memory, gone when closed. */
  record Memory() implements Location {

    @Override
    public String name() {
      return Store.MEMORY;
    }

    @Override
    public DatasetGraph open() {
      return DatabaseMgr.createDatasetGraph();
    }

    @Override
    public DatasetGraph openOrCreate() {
      return open();
    }
  }

  /**
   * A TDB2 folder.
   *
   * @param name as the user wrote it
   * @param path the same as a path
   */
  record Folder(String name, Path path) implements Location {

    private static final String LOCK = "tdb.lock";

    @Override
    public DatasetGraph open() {
      if (!Files.exists(path)) {
        throw new StoreException.Missing(name);
      }
      if (!holdsStore()) {
        throw isVacant() ? new StoreException.Missing(name) : new StoreException.NotAStore(name);
      }
      return connect();
    }

    @Override
    public DatasetGraph openOrCreate() {
      if (Files.exists(path) && !holdsStore() && !isVacant()) {
        throw new StoreException.NotAStore(name);
      }
      try {
        Files.createDirectories(path);
      } catch (IOException e) {
        throw Causes.of(name, e);
      }
      return connect();
    }

    /**
     * TDB2 locks the folder, then the folder of the generation. When the second fails, because
     * another process is just letting go of the store, TDB2 would keep the first, and with it shut
     * everybody out until this process ends.
     */
    private DatasetGraph connect() {
      ProcessFileLock lock =
          DatabaseConnection.lockForLocation(
              org.apache.jena.dboe.base.file.Location.create(path.toString()));
      boolean held = lock.isLockedHere();
      try {
        return DatabaseMgr.connectDatasetGraph(path.toString());
      } catch (RuntimeException e) {
        if (!held && lock.isLockedHere()) {
          ProcessFileLock.release(lock);
        }
        throw e;
      }
    }

    /** TDB2 keeps each generation of its files in a folder Data-0001, Data-0002 … */
    private boolean holdsStore() {
      return Files.isDirectory(path) && names().anyMatch(file -> file.matches("Data-[0-9]+"));
    }

    /** Empty, or left by a process that was killed while it made the store. */
    private boolean isVacant() {
      return Files.isDirectory(path) && names().allMatch(LOCK::equals);
    }

    /** Bytes of all its files as they seem, holes included. */
    long size() {
      try (Stream<Path> files = Files.walk(path)) {
        return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
      } catch (IOException e) {
        throw Causes.of(name, e);
      }
    }

    private Stream<String> names() {
      try (Stream<Path> files = Files.list(path)) {
        return files.map(file -> file.getFileName().toString()).toList().stream();
      } catch (IOException e) {
        throw Causes.of(name, e);
      }
    }
  }
}
