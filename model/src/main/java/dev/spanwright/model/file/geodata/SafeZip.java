package dev.spanwright.model.file.geodata;

import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.NetworkLimits;
import dev.spanwright.model.file.Problems;
import dev.spanwright.model.file.exchange.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Reads one file of a zip archive into memory, never to a path, and no more bytes than a file may
 * have; writes archives that are always the same.
 */
final class SafeZip {

  /** Most files that are looked through. */
  private static final int MAX_ENTRIES = 10_000;

  private SafeZip() {}

  /** The content of the first file whose name fits. */
  static byte[] first(Source source, NetworkLimits limits, Predicate<String> name)
      throws NetworkFileException {
    long left = limits.maxBytes();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(source.content()))) {
      ZipEntry entry = zip.getNextEntry();
      for (int i = 0; entry != null && i < MAX_ENTRIES; i++) {
        boolean fits = !entry.isDirectory() && name.test(entry.getName());
        byte[] content = bounded(zip, left, source.name());
        if (fits) {
          return content;
        }
        left -= content.length;
        entry = zip.getNextEntry();
      }
    } catch (NetworkFileException e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) {
      throw problem(source.name(), "a damaged archive (" + e.getMessage() + ")", "a zip archive");
    }
    throw problem(source.name(), "an archive without a KML file", "one that ends in .kml");
  }

  private static byte[] bounded(InputStream in, long most, String file)
      throws IOException, NetworkFileException {
    byte[] content = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, most + 1));
    if (content.length > most) {
      throw problem(file, "an archive that unpacks to more than " + most + " bytes", "no more");
    }
    return content;
  }

  private static NetworkFileException problem(String file, String found, String expected) {
    Problems problems = new Problems(file);
    problems.addAt(0, 0, "", found, expected, "Choose another file.");
    try {
      problems.throwIfAny();
    } catch (NetworkFileException e) {
      return e;
    }
    throw new IllegalStateException("a problem was added and is not there");
  }

  /** An archive of one file, dated 1980 as the oldest that zip knows. */
  static byte[] of(String name, byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      ZipEntry entry = new ZipEntry(name);
      entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
      zip.putNextEntry(entry);
      zip.write(content);
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    }
    return bytes.toByteArray();
  }
}
