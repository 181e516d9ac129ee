package dev.spanwright.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** The package of Windows or macOS, made of the image by the JDK's jpackage. */
final class PlatformPackage {

  private PlatformPackage() {}

  static void make(Layout layout) throws IOException {
    Files.createDirectories(layout.dist());
    switch (layout.platform()) {
      case LINUX -> {} // by Maven's plugins
      case WINDOWS ->
          jpackage(
              layout,
              "msi",
              layout.version().text(),
              List.of(
                  "--win-menu",
                  "--win-shortcut",
                  "--win-dir-chooser",
                  "--win-upgrade-uuid",
                  "6d3f4a52-7a55-4b0e-9d0c-2f5f8f0f3c1e"));
      case MAC ->
          jpackage(
              layout,
              "dmg",
              layout.version().forMac(),
              List.of("--mac-package-identifier", "dev.spanwright.Spanwright"));
    }
  }

  private static void jpackage(Layout layout, String type, String version, List<String> own) {
    List<String> args =
        new ArrayList<>(
            List.of(
                "--type",
                type,
                "--name",
                Layout.TITLE,
                "--app-version",
                version,
                "--app-image",
                layout.image().toString(),
                "--file-associations",
                layout.source("desktop/association.properties").toString(),
                "--license-file",
                layout.module().resolve("../LICENSE").normalize().toString(),
                "--dest",
                layout.dist().toString()));
    args.addAll(own);
    Tools.jdk("jpackage", args);
  }
}
