package dev.spanwright.installer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;

/** Runs programs, and shows what they said only where they fail. */
final class Tools {

  private Tools() {}

  /** A tool of the JDK that runs this program. */
  static void jdk(String name, List<String> args) {
    ToolProvider tool =
        ToolProvider.findFirst(name)
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        System.getProperty("java.home")
                            + " has no "
                            + name
                            + "; a whole JDK has it."));
    int code = tool.run(System.out, System.err, args.toArray(String[]::new));
    if (code != 0) {
      throw new IllegalStateException(name + " " + String.join(" ", args) + " gave " + code + ".");
    }
  }

  /**
   * Any program.
   *
   * @return what it wrote
   */
  static String run(List<String> command, Map<String, String> environment, Path folder)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = process.waitFor();
    if (code != 0) {
      throw new IllegalStateException(
          said + System.lineSeparator() + String.join(" ", command) + " gave " + code + ".");
    }
    return said;
  }
}
