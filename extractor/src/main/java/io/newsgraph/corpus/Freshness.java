package io.newsgraph.corpus;

import io.newsgraph.read.Input;
import io.newsgraph.store.Signature;
import io.newsgraph.text.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Tells which documents the store holds as they are now: a file by size and time of change without
 * reading it, else a document by the digest of its text.
 */
final class Freshness {

  private final Map<String, Signature> stored = new HashMap<>();
  private final Map<String, Signature> underWay = new HashMap<>();
  private final String settings;
  private final boolean never;

  Freshness(Map<String, Signature> signatures, String settings, boolean never) {
    signatures.values().forEach(signature -> stored.put(signature.id(), signature));
    this.settings = settings;
    this.never = never;
  }

  /** True for a file of one document that is stored and has not been touched since. */
  boolean isCurrent(Input input) {
    Signature known = stored.get(input.id());
    if (never || known == null || !known.settings().equals(settings)) {
      return false;
    }
    Stamp stamp = stamp(input);
    return stamp.size() == known.size() && stamp.modified().equals(known.modified());
  }

  /** True for a document whose text is stored; else remembers the signature it will get. */
  boolean isCurrent(Input input, Document document) {
    Stamp stamp = stamp(input);
    Signature now =
        new Signature(document.id(), stamp.size(), stamp.modified(), digest(document), settings);
    Signature known = stored.get(document.id());
    boolean current =
        !never
            && known != null
            && known.sha256().equals(now.sha256())
            && known.settings().equals(settings);
    if (!current) {
      underWay.put(document.id(), now);
    }
    return current;
  }

  /** The signature of a document that was not current. */
  Signature signature(Document document) {
    return underWay.remove(document.id());
  }

  private record Stamp(long size, Instant modified) {}

  private static Stamp stamp(Input input) {
    if (input instanceof Input.File file) {
      try {
        BasicFileAttributes now = Files.readAttributes(file.path(), BasicFileAttributes.class);
        return new Stamp(now.size(), now.lastModifiedTime().toInstant());
      } catch (IOException e) {
        // It is gone or may not be read: reading it will say so.
        return new Stamp(-1, Instant.EPOCH);
      }
    }
    return new Stamp(-1, Instant.EPOCH);
  }

  private static String digest(Document document) {
    String all = document.language().code() + '\n' + document.metadata() + '\n' + document.text();
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(all.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
