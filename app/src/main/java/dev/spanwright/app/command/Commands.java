package dev.spanwright.app.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.AutoComplete.GenerateCompletion;

/**
 * The commands by their names, each made only where it is needed: to look at all of them takes
 * longer than the shortest of them runs.
 */
final class Commands {

  /** These tell of all the others. */
  private static final Set<String> OF_ALL = Set.of("man-page", "generate-completion");

  private final Map<String, Supplier<Object>> byName = new LinkedHashMap<>();

  Commands(Console console, PictureMaker pictures) {
    byName.put("evaluate", () -> new EvaluateCommand(console));
    byName.put("sweep", () -> new SweepCommand(console));
    byName.put("convert", () -> new ConvertCommand(console));
    byName.put("formats", () -> new FormatsCommand(console));
    byName.put("line", () -> new LineCommand(console));
    byName.put("link", () -> new LinkCommand(console));
    byName.put("render", () -> new RenderCommand(console, pictures));
    byName.put("report", () -> new ReportCommand(console));
    byName.put("samples", () -> new SamplesCommand(console));
    byName.put("calibration", () -> new CalibrationCommand(console));
    byName.put("man-page", () -> new ManPageCommand(console));
    byName.put("generate-completion", () -> new GenerateCompletion());
  }

  /** All names, in the order of the help. */
  Set<String> names() {
    return byName.keySet();
  }

  /** The commands that a command line can mean: the one that it begins with, or else all. */
  List<Object> meantBy(List<String> args) {
    boolean one = !args.isEmpty() && names().contains(args.getFirst());
    return one && !OF_ALL.contains(args.getFirst())
        ? List.of(byName.get(args.getFirst()).get())
        : byName.values().stream().map(Supplier::get).toList();
  }

  /**
   * Whether a command line asks for the window in the shortest way: by nothing, or by the name of a
   * file or sample alone.
   */
  boolean isPlainStart(List<String> args) {
    return args.isEmpty() || (args.size() == 1 && isPlainName(args.getFirst()));
  }

  private boolean isPlainName(String arg) {
    // An @ begins the name of a file with arguments.
    return !arg.isBlank()
        && arg.charAt(0) != '-'
        && arg.charAt(0) != '@'
        && !names().contains(arg)
        && isPath(arg);
  }

  private static boolean isPath(String arg) {
    try {
      return !Path.of(arg).toString().isEmpty();
    } catch (InvalidPathException _) {
      return false; // told of with the other mistakes in a command line
    }
  }
}
