package dev.spanwright.app.workspace;

import java.util.Locale;

/** Names of files. */
public final class FileNames {

  private FileNames() {}

  /** A file name made from a title: letters, digits and hyphens. */
  public static String suggested(String title, String extension) {
    String plain =
        java.text.Normalizer.normalize(title, java.text.Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return (plain.isEmpty() ? "network" : plain) + extension;
  }

  /** The path with an extension, added where it is missing. */
  public static java.nio.file.Path withExtension(java.nio.file.Path path, String extension) {
    String name = path.getFileName().toString();
    return name.toLowerCase(Locale.ROOT).endsWith(extension)
        ? path
        : path.resolveSibling(name + extension);
  }
}
