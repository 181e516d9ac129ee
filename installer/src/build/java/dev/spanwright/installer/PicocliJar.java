package dev.spanwright.installer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Brings the classes of picocli, which are in the format of Java 5, into that of Java 8: the cache
 * of classes takes none before Java 6, and reading and verifying them took a third of the time of a
 * short command. Their code stays as it is; what is added are the tables by which newer formats are
 * verified.
 */
final class PicocliJar {

  private static final String CLASS = ".class";

  private PicocliJar() {}

  static void renew(Path jars) throws IOException {
    Path jar = find(jars);
    Map<String, byte[]> entries = entries(jar);
    ClassFile format = format(entries);
    Path renewed = jar.resolveSibling("picocli.part");
    try (OutputStream file = Files.newOutputStream(renewed);
        ZipOutputStream out = new ZipOutputStream(file)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        ZipEntry written = new ZipEntry(entry.getKey());
        written.setTime(0); // so that the same jar is made whenever it is made
        out.putNextEntry(written);
        out.write(
            entry.getKey().endsWith(CLASS) ? renewed(format, entry.getValue()) : entry.getValue());
        out.closeEntry();
      }
    }
    Files.move(renewed, jar, StandardCopyOption.REPLACE_EXISTING);
  }

  private static Path find(Path jars) throws IOException {
    try (Stream<Path> files = Files.list(jars)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("picocli-"))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("There is no picocli in " + jars + "."));
    }
  }

  private static Map<String, byte[]> entries(Path jar) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (JarFile in = new JarFile(jar.toFile())) {
      for (JarEntry entry : in.stream().filter(e -> !e.isDirectory()).toList()) {
        try (InputStream bytes = in.getInputStream(entry)) {
          entries.put(entry.getName(), bytes.readAllBytes());
        }
      }
    }
    return entries;
  }

  /** Makes tables for verifying from the classes of the jar and those of Java. */
  private static ClassFile format(Map<String, byte[]> entries) {
    ClassHierarchyResolver own =
        ClassHierarchyResolver.ofResourceParsing(
            (ClassDesc desc) -> {
              String name = desc.descriptorString();
              byte[] bytes = entries.get(name.substring(1, name.length() - 1) + CLASS);
              return bytes == null ? null : new ByteArrayInputStream(bytes);
            });
    return ClassFile.of(
        ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
        ClassFile.ClassHierarchyResolverOption.of(
            own.orElse(ClassHierarchyResolver.defaultResolver()).cached()));
  }

  private static byte[] renewed(ClassFile format, byte[] bytes) {
    ClassModel old = format.parse(bytes);
    if (old.majorVersion() >= ClassFile.JAVA_8_VERSION) {
      return bytes;
    }
    ClassTransform version =
        (builder, element) -> {
          if (element instanceof ClassFileVersion) {
            builder.withVersion(ClassFile.JAVA_8_VERSION, 0);
          } else {
            builder.with(element);
          }
        };
    // Each instruction is written anew, as it is, so that the tables are made.
    ClassTransform code =
        ClassTransform.transformingMethodBodies((builder, element) -> builder.with(element));
    return format.transformClass(old, version.andThen(code));
  }
}
