package dev.spanwright.model.file.registry;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.Problem;
import dev.spanwright.model.file.exchange.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every reader, on a file of each kind of fault: what it refuses is named with its file, place,
 * value and what was expected. Files and faults lie beside this class in {@code broken}.
 */
class BrokenFilesTest {

  /**
   * A fault.
   *
   * @param part what it replaces in the file
   * @param place what the message says of the place
   * @param value what it says of the value
   */
  record Fault(
      String file, String kind, String part, String replacement, String place, String value) {

    static Fault of(String line) {
      String[] cells = line.split("\\|", -1);
      assertEquals(6, cells.length, line);
      return new Fault(
          cells[0].strip(),
          cells[1].strip(),
          cells[2].strip().replace("\\n", "\n"),
          cells[3].strip().replace("\\n", "\n"),
          cells[4].strip(),
          cells[5].strip());
    }

    /** The content of the file with the fault. */
    byte[] content() {
      String whole = text(file.replace(".kmz", ".kml"));
      assertEquals(whole.indexOf(part), whole.lastIndexOf(part), part + " stands twice in " + file);
      assertTrue(whole.contains(part), part + " is not in " + file);
      byte[] broken = whole.replace(part, replacement).getBytes(StandardCharsets.UTF_8);
      return file.endsWith(".kmz") ? zipped(broken) : broken;
    }

    /** The file that is opened; a table or a list of services is read beside it. */
    String opened() {
      return file.replaceFirst("-(links|demands)\\.csv", "-sites.csv")
          .replace("-services.gnpy", ".gnpy");
    }

    @Override
    public String toString() {
      return file + ": " + kind;
    }
  }

  private static byte[] bytes(String name) {
    try (InputStream in = BrokenFilesTest.class.getResourceAsStream("broken/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  private static byte[] zipped(byte[] kml) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("doc.kml"));
      zip.write(kml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static Stream<Fault> faults() {
    return text("cases.txt")
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(Fault::of);
  }

  static Stream<String> files() {
    return faults().map(Fault::opened).filter(name -> !name.endsWith(".kmz")).distinct();
  }

  private static Source source(String opened, String broken, byte[] content) {
    byte[] main = opened.equals(broken) ? content : bytes(opened);
    return new Source(
        opened, opened, main, name -> Optional.of(name.equals(broken) ? content : bytes(name)));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aFaultIsToldWithItsPlaceAndValue(Fault fault) {
    Source source = source(fault.opened(), fault.file(), fault.content());
    NetworkFileException refusal =
        assertThrows(NetworkFileException.class, () -> NetworkFiles.open(source));
    String all = refusal.getMessage();
    Problem problem = refusal.problems().getFirst();
    String message = problem.message();
    assertTrue(message.startsWith(fault.file() + ", "), all);
    assertTrue(message.contains(fault.place()), all);
    assertTrue(problem.found().contains(fault.value()), all);
    assertTrue(problem.line() > 0, all);
    assertTrue(!problem.expected().isBlank(), all);
  }

  /** The files are sound without the faults, so that a fault alone is what is refused. */
  @ParameterizedTest
  @MethodSource("files")
  void aFileWithoutAFaultIsRead(String name) {
    assertDoesNotThrow(() -> NetworkFiles.open(source(name, "", bytes(name))), name);
  }

  @Test
  void everyReaderHasItsFaults() {
    Set<String> seen =
        files()
            .map(name -> dev.spanwright.model.file.exchange.Head.of(name, bytes(name)))
            .flatMap(head -> NetworkFormats.recognised(head).stream())
            .map(dev.spanwright.model.file.exchange.ExchangeFormat::id)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> all = new TreeSet<>();
    NetworkFormats.importers().forEach(format -> all.add(format.id()));
    all.remove("kmz"); // it is KML once it is unpacked
    assertEquals(all, seen);
    Set<String> kinds = Set.of("bad number", "missing field", "duplicate", "latitude", "syntax");
    Map<String, Set<String>> fewer =
        Map.of(
            "net.dot", Set.of("bad number", "latitude"), // a node stands as often as one likes
            "net.geojson", Set.of("bad number", "missing field", "latitude", "syntax"),
            "net.kml", Set.of("bad number", "missing field", "latitude", "syntax"));
    for (String name : files().toList()) {
      Set<String> here =
          faults()
              .filter(fault -> fault.opened().equals(name))
              .map(Fault::kind)
              .collect(Collectors.toSet());
      Set<String> wanted = fewer.getOrDefault(name, kinds);
      assertTrue(here.containsAll(wanted), name + " has " + here);
    }
  }
}
