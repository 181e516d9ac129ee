package dev.spanwright.installer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.classfile.ClassHierarchyResolver;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Keeps of the libraries what the program can reach: of 32 MB of GeoTools, for one, a twentieth.
 * Our own are kept whole, in plain code.
 */
final class Libraries {

  private Libraries() {}

  static void trim(Layout layout) throws IOException {
    List<Library> libraries = in(layout.jars());
    Path packed = Files.createDirectories(layout.packedJars());
    Set<String> inUse = ClassesInUse.of(libraries);
    List<Library> all = new ArrayList<>(libraries);
    all.addAll(in(layout.javafx()));
    writePlainly(all);
    for (Library library : libraries) {
      library.write(packed, inUse::contains);
    }
  }

  private static void writePlainly(List<Library> all) {
    PlainCode plain = new PlainCode(types(all));
    List<PlainCode.Change> changes = new ArrayList<>();
    for (Library library : all) {
      if (library.isOurs()) {
        library.changeClasses(
            original -> {
              byte[] made = plain.of(original);
              if (made != original) {
                changes.add(new PlainCode.Change(original, made));
              }
              return made;
            });
      }
    }
    SameCode.check(changes, all);
  }

  private static List<Library> in(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
    List<Library> libraries = new ArrayList<>();
    for (Path file : files) {
      libraries.add(Library.read(file));
    }
    return libraries;
  }

  /** Knows the classes of libraries, and those of Java. */
  private static ClassHierarchyResolver types(List<Library> libraries) {
    return ClassHierarchyResolver.ofResourceParsing(
            type ->
                libraries.stream()
                    .flatMap(library -> library.bytesOf(type).stream())
                    .findFirst()
                    .map(ByteArrayInputStream::new)
                    .orElse(null))
        .orElse(ClassHierarchyResolver.defaultResolver())
        .cached();
  }
}
