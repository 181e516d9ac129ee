package dev.spanwright.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The page of the command line names every command and every option that there is, and no other.
 */
class CommandLinePageTest {

  private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z]+)  +[A-Z]");
  private static final Pattern OPTION = Pattern.compile("(?<![-\\w])--[a-z][a-z-]+");
  private static final List<String> EVERYWHERE = List.of("--help", "--version", "--debug");

  @Test
  void everyCommandHasItsSectionWithEveryOption() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "command-line.md"));
    List<String> commands = found(COMMAND, help(), 1);
    assertTrue(commands.size() >= 10, commands.toString());
    List<String> wrong = new ArrayList<>();
    for (String command : commands) {
      String section = section(page, command);
      List<String> there = found(OPTION, help(command), 0);
      List<String> told = found(OPTION, section, 0);
      there.stream()
          .filter(option -> !EVERYWHERE.contains(option) && !told.contains(option))
          .forEach(option -> wrong.add(command + " lacks " + option));
      told.stream()
          .filter(option -> !there.contains(option))
          .forEach(option -> wrong.add(command + " has no " + option));
    }
    assertEquals(List.of(), wrong);
  }

  private static String help(String... command) {
    Terminal terminal = new Terminal();
    List<String> args = new ArrayList<>(List.of(command));
    args.add("--help");
    assertEquals(0, terminal.run(args.toArray(String[]::new)));
    return terminal.out();
  }

  private static String section(String page, String command) {
    int start = page.indexOf("\n## " + command + "\n");
    assertTrue(start >= 0, "docs/command-line.md has no section " + command);
    int end = page.indexOf("\n## ", start + 1);
    return page.substring(start, end < 0 ? page.length() : end);
  }

  private static List<String> found(Pattern pattern, String text, int group) {
    return pattern.matcher(text).results().map(match -> match.group(group)).distinct().toList();
  }
}
