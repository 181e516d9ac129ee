package dev.spanwright.installer;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.constant.ClassDesc;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A jar in memory, without its folders and without what is left out.
 *
 * @param file where it lies
 * @param entries bytes by name, in the order of the jar
 */
record Library(Path file, Map<String, byte[]> entries) {

  private static final String SERVICES = "META-INF/services/";
  private static final String CLASS = ".class";

  /** The first that a jar can name, so that the same jar is made whenever it is made. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  static Library read(Path file) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (JarFile jar = new JarFile(file.toFile())) {
      for (JarEntry entry : jar.stream().filter(e -> !e.isDirectory()).toList()) {
        if (!LeftOut.has(file.getFileName().toString(), entry.getName())) {
          entries.putIfAbsent(entry.getName(), jar.getInputStream(entry).readAllBytes());
        }
      }
    }
    return new Library(file, entries);
  }

  String name() {
    return file.getFileName().toString();
  }

  /** Whether all of it is kept: our own, and the schemas of POI, whose classes its tables name. */
  boolean isWhole() {
    return isOurs() || name().startsWith("poi-ooxml-lite-");
  }

  /** Whether it is of this project. */
  boolean isOurs() {
    return name().startsWith("spanwright-");
  }

  /** The class file of a type, if it is in this jar. */
  Optional<byte[]> bytesOf(ClassDesc type) {
    String descriptor = type.descriptorString();
    return Optional.ofNullable(
        entries.get(descriptor.substring(1, descriptor.length() - 1) + CLASS));
  }

  /** Puts other class files in the place of those that are there. */
  void changeClasses(UnaryOperator<byte[]> change) {
    entries.replaceAll((entry, bytes) -> isClass(entry) ? change.apply(bytes) : bytes);
  }

  static boolean isClass(String entry) {
    return entry.endsWith(CLASS) && !entry.startsWith("META-INF/");
  }

  static String className(String entry) {
    return entry.substring(0, entry.length() - CLASS.length());
  }

  static boolean isService(String entry) {
    return entry.startsWith(SERVICES);
  }

  /** The interface that a list of providers is for, with slashes. */
  static String serviceName(String entry) {
    return entry.substring(SERVICES.length()).replace('.', '/');
  }

  /** The classes that a list of providers names, with slashes. */
  static List<String> providers(byte[] list) {
    return new String(list, StandardCharsets.UTF_8)
        .lines()
        .map(line -> line.replaceFirst("#.*", "").strip().replace('.', '/'))
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /**
   * Writes a jar of the same name with the classes that are in use, and the providers among them;
   * none where no class is.
   */
  void write(Path folder, Predicate<String> inUse) throws IOException {
    if (entries.keySet().stream()
        .noneMatch(entry -> isClass(entry) && inUse.test(className(entry)))) {
      return;
    }
    try (OutputStream out = Files.newOutputStream(folder.resolve(name()));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.BEST_COMPRESSION);
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        byte[] bytes = entry.getValue();
        if (isClass(entry.getKey()) && !inUse.test(className(entry.getKey()))) {
          continue;
        }
        if (isService(entry.getKey())) {
          // Java would miss a provider that is named and not there.
          bytes =
              providers(bytes).stream()
                  .filter(inUse)
                  .map(provider -> provider.replace('/', '.') + "\n")
                  .collect(Collectors.joining())
                  .getBytes(StandardCharsets.UTF_8);
          if (bytes.length == 0) {
            continue;
          }
        }
        ZipEntry written = new ZipEntry(entry.getKey());
        written.setTimeLocal(TIME);
        zip.putNextEntry(written);
        zip.write(bytes);
        zip.closeEntry();
      }
    }
  }
}
