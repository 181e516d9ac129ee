import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import com.google.googlejavaformat.java.ImportOrderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks or writes the layout of every Java source below a folder, by google-java-format.
 *
 * <p>A file of its own because the formatter needs the compiler of JDK 25, and Maven may run on an older one.
 */
final class Format {

  public static void main(String[] args) throws IOException {
    if (args.length != 2 || !(args[0].equals("check") || args[0].equals("write"))) {
      System.err.println("usage: Format check|write FOLDER");
      System.exit(2);
    }
    boolean write = args[0].equals("write");
    Path root = Path.of(args[1]);
    List<Path> wrong = new ArrayList<>();
    for (Path source : sources(root)) {
      String text = Files.readString(source);
      String formatted = format(source, text);
      if (!formatted.equals(text)) {
        wrong.add(root.relativize(source));
        if (write) {
          Files.writeString(source, formatted);
        }
      }
    }
    if (!wrong.isEmpty()) {
      wrong.forEach(path -> System.err.println((write ? "formatted " : "not formatted: ") + path));
      if (!write) {
        System.err.println("To format: mvn -q -N -Dformat verify");
        System.exit(1);
      }
    }
  }

  private static String format(Path source, String text) {
    try {
      String ordered =
          ImportOrderer.reorderImports(
              RemoveUnusedImports.removeUnusedImports(text), JavaFormatterOptions.Style.GOOGLE);
      return new Formatter().formatSource(ordered);
    } catch (FormatterException e) {
      System.err.println(source + ": " + e.getMessage());
      System.exit(1);
      throw new AssertionError(e);
    }
  }

  private static List<Path> sources(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(path -> path.toString().endsWith(".java"))
          .filter(path -> path.toString().contains("/src/") || path.toString().contains("\\src\\"))
          .filter(path -> !path.toString().contains("/target/"))
          .sorted()
          .toList();
    }
  }
}
