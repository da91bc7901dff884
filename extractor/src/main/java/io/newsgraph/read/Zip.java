package io.newsgraph.read;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * A zip archive: the articles in it, told by their names as in a folder. Archives in archives are
 * left alone, and what unpacks to a multiple no text has is refused.
 */
final class Zip implements Format {

  @Override
  public Set<String> extensions() {
    return Set.of("zip");
  }

  @Override
  public boolean isCorpus() {
    return true;
  }

  @Override
  public void read(Content content, DocumentSink sink) throws ReadException, IOException {
    CountingStream packed = new CountingStream(content.stream());
    Records records = new Records(sink);
    boolean any = false;
    try (ZipInputStream zip = new ZipInputStream(packed)) {
      for (ZipEntry entry = zip.getNextEntry();
          entry != null && !sink.stopped();
          entry = zip.getNextEntry()) {
        Optional<Format> format = entry.isDirectory() ? Optional.empty() : format(entry.getName());
        if (format.isPresent()) {
          any = true;
          Content inner =
              content.part(
                  content.id() + "/" + entry.getName(),
                  new UnpackedStream(new KeptOpen(zip), packed));
          records.read(inner.id(), () -> format.get().read(inner, sink));
        }
      }
    } catch (EOFException e) {
      throw ReadException.invalid("is cut off", "copy or fetch it again");
    } catch (ZipException e) {
      throw ReadException.invalid(
          "is no zip archive that can be read (" + e.getMessage() + ")",
          "pack it again without a password");
    }
    if (!any && !sink.stopped()) {
      throw ReadException.invalid("holds no article", "pack files that newsgraph reads");
    }
  }

  private Optional<Format> format(String entry) {
    String name = entry.substring(entry.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    boolean leftAlone =
        name.startsWith(".") || name.startsWith("readme") || entry.startsWith("__MACOSX/");
    return leftAlone
        ? Optional.empty()
        : Formats.ofName(name).filter(format -> !(format instanceof Zip));
  }

  /** An entry's end is not the archive's. */
  private static final class KeptOpen extends FilterInputStream {

    KeptOpen(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
