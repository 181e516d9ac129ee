package dev.spanwright.app.workspace;

import dev.spanwright.model.geo.PlainNames;
import java.nio.file.Path;
import java.util.Locale;

/** Names of files. */
public final class FileNames {

  private FileNames() {}

  /** A file name made from a title: letters, digits and hyphens. */
  public static String suggested(String title, String extension) {
    String plain =
        PlainNames.plainLetters(title).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return (plain.isEmpty() ? "network" : plain) + extension;
  }

  /** The path with an extension, added where it is missing. */
  public static Path withExtension(Path path, String extension) {
    return completed(path, extension, extension);
  }

  /** The path if it has an extension, whatever its case; else the path with another one added. */
  public static Path completed(Path path, String extension, String added) {
    String name = path.getFileName().toString();
    return name.toLowerCase(Locale.ROOT).endsWith(extension)
        ? path
        : path.resolveSibling(name + added);
  }

  /** The name of a file without what tells that it is a network: {@code Oslo} of Oslo.json. */
  public static String stem(Path path) {
    return path.getFileName().toString().replaceFirst("(?i)(\\.spanwright)?\\.json$", "").strip();
  }
}
