package dev.spanwright.installer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A Java runtime with the modules that the program uses, JavaFX among them. JavaFX's own libraries
 * lie beside those of Java: in its jars, it would unpack them into the user's folder at the first
 * start, which may be read-only.
 */
final class RuntimeImage {

  private static final List<String> MODULES =
      List.of(
          "java.base",
          "java.desktop", // Java 2D
          "java.logging",
          "java.management", // asked for by log4j
          "java.naming", // asked for by GeoTools
          "java.sql", // asked for by GeoTools
          "java.xml",
          "java.xml.crypto", // asked for by POI
          "javafx.controls",
          "jdk.unsupported",
          "jdk.zipfs");

  /** Texts of Java in other languages, and pictures of its documentation. */
  private static final List<String> RESOURCES_LEFT_OUT =
      List.of(
          "**/doc-files/**",
          "/javafx.controls/com/sun/javafx/scene/control/skin/caspian/*.bss",
          "regex:.*_(de|es|fr|it|ja|ko|pt|pt_BR|sv|zh|zh_CN|zh_TW|zh_HK)\\.(class|properties)");

  /**
   * Files beside the modules: screens of AWT, which has none here, sound, and what only jlink
   * reads.
   */
  private static final List<String> FILES_LEFT_OUT =
      List.of(
          "**awt_xawt.*",
          "**jawt.*",
          "**splashscreen.*",
          "**/jexec*",
          "**/keytool*",
          "**jsound.*",
          "**/classlist",
          "**/jrt-fs.jar",
          "**/public_suffix_list.dat",
          "**/sound.properties");

  private RuntimeImage() {}

  static void make(Layout layout) throws IOException {
    Path modules = Files.createDirectories(layout.work().resolve("javafx"));
    Path libraries = Files.createDirectories(layout.work().resolve("libraries"));
    try (Stream<Path> jars = Files.list(layout.javafx())) {
      for (Path jar :
          jars.filter(j -> layout.platform().isOwn(j.getFileName().toString())).toList()) {
        split(jar, modules.resolve(jar.getFileName()), libraries, layout.platform());
      }
    }
    Path unused = UnusedPackages.write(layout.work().resolve("unused.txt"));
    Tools.jdk(
        "jlink",
        List.of(
            "--module-path",
            modules.toString(),
            "--add-modules",
            String.join(",", MODULES),
            "--strip-java-debug-attributes",
            "--no-header-files",
            "--no-man-pages",
            "--exclude-resources",
            String.join(",", RESOURCES_LEFT_OUT) + ",@" + unused,
            "--exclude-files",
            String.join(",", FILES_LEFT_OUT),
            "--compress",
            "zip-9",
            "--output",
            layout.runtime().toString()));
    Path besideJava =
        layout.runtime().resolve(layout.platform() == Platform.WINDOWS ? "bin" : "lib");
    try (Stream<Path> files = Files.list(libraries)) {
      for (Path file : files.toList()) {
        Files.copy(file, besideJava.resolve(file.getFileName()));
      }
    }
  }

  private static void split(Path jar, Path classes, Path libraries, Platform platform)
      throws IOException {
    try (JarFile in = new JarFile(jar.toFile());
        OutputStream file = Files.newOutputStream(classes);
        ZipOutputStream out = new ZipOutputStream(file)) {
      for (JarEntry entry : in.stream().filter(e -> !e.isDirectory()).toList()) {
        byte[] bytes = in.getInputStream(entry).readAllBytes();
        if (platform.isLibrary(entry.getName())) {
          Files.write(libraries.resolve(Path.of(entry.getName()).getFileName()), bytes);
        } else {
          out.putNextEntry(new ZipEntry(entry.getName()));
          out.write(bytes);
          out.closeEntry();
        }
      }
    }
  }
}
