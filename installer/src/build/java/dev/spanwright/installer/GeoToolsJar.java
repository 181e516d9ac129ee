package dev.spanwright.installer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Keeps of GeoTools what projections by formula need: a tenth of its jar, which also holds image
 * formats, databases and a cache. That the projections still work is seen by the smoke test, which
 * compares pictures.
 */
final class GeoToolsJar {

  private static final List<String> KEPT =
      List.of(
          "org/geotools/referencing/",
          "org/geotools/metadata/",
          "org/geotools/util/",
          "org/geotools/api/",
          "org/geotools/geometry/",
          "org/geotools/measure/",
          "org/geotools/parameter/",
          "javax/measure/",
          "tech/units/",
          "tech/uom/",
          "si/uom/",
          "systems/uom/",
          "org/ejml/",
          "META-INF/LICENSE");

  /** The database of EPSG codes. */
  private static final String LEFT_OUT = "org/geotools/referencing/factory/epsg/";

  private static final String SERVICES = "META-INF/services/";

  private GeoToolsJar() {}

  static void trim(Path jars) throws IOException {
    Path whole;
    try (Stream<Path> files = Files.list(jars)) {
      whole =
          files
              .filter(file -> file.getFileName().toString().startsWith("geotools-wrapper-"))
              .findFirst()
              .orElseThrow(
                  () -> new IllegalStateException("There is no GeoTools in " + jars + "."));
    }
    Path trimmed = jars.resolve("trimmed.tmp");
    try (JarFile in = new JarFile(whole.toFile());
        OutputStream file = Files.newOutputStream(trimmed);
        ZipOutputStream out = new ZipOutputStream(file)) {
      copy(in, out);
    }
    Files.move(trimmed, whole, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void copy(JarFile in, ZipOutputStream out) throws IOException {
    List<JarEntry> entries = in.stream().filter(entry -> !entry.isDirectory()).toList();
    Set<String> kept =
        entries.stream()
            .map(ZipEntry::getName)
            .filter(GeoToolsJar::isKept)
            .collect(Collectors.toSet());
    Set<String> written = new HashSet<>();
    for (JarEntry entry : entries) {
      byte[] bytes;
      if (kept.contains(entry.getName())) {
        bytes = in.getInputStream(entry).readAllBytes();
      } else if (entry.getName().startsWith(SERVICES)) {
        bytes = providers(in, entry, kept);
      } else {
        continue;
      }
      if (bytes.length > 0 && written.add(entry.getName())) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTime(entry.getTime());
        out.putNextEntry(copy);
        out.write(bytes);
        out.closeEntry();
      }
    }
  }

  private static boolean isKept(String name) {
    return KEPT.stream().anyMatch(name::startsWith) && !name.startsWith(LEFT_OUT);
  }

  /** A list of providers without those that are left out: Java would miss them. */
  private static byte[] providers(JarFile in, JarEntry list, Set<String> kept) {
    try {
      return new String(in.getInputStream(list).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(name -> kept.contains(name.replace('.', '/') + ".class"))
          .map(name -> name + "\n")
          .collect(Collectors.joining())
          .getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
