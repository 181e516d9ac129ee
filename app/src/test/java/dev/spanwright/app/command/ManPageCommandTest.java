package dev.spanwright.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ManPageCommandTest {

  private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]*");
  private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z-]+)  ");

  private static final Pattern OFFERS = Pattern.compile("_option_args=\\(");

  private final Terminal terminal = new Terminal();

  @Test
  void namesEveryCommandAndOption() {
    String help = said("--help");
    String page = said("man-page").replace("\\-", "-");
    List<String> commands =
        COMMAND
            .matcher(help.substring(help.indexOf("Commands:")))
            .results()
            .map(m -> m.group(1))
            .toList();
    assertTrue(commands.contains("evaluate"), commands.toString());
    for (String command : commands) {
      assertTrue(page.contains(".SS spanwright " + command + "\n"), command);
      OPTION
          .matcher(said(command, "--help"))
          .results()
          .map(MatchResult::group)
          .forEach(option -> assertTrue(page.contains(option), command + " " + option));
    }
  }

  @Test
  void isNotListedItself() {
    String help = said("--help");
    assertFalse(help.contains("man-page"), help);
    assertFalse(help.contains("generate-completion"), help);
  }

  @Test
  void completionKnowsTheCommands() {
    String script = said("generate-completion");
    assertTrue(script.contains("evaluate") && script.contains("--objective"), script);
  }

  @Test
  void completionOffersTheWordsThatAreRead() {
    List<String> offers = said("generate-completion").lines().filter(OFFERS.asPredicate()).toList();
    assertTrue(
        offers.stream().anyMatch(line -> line.contains("\"lambert-azimuthal\"")), offers::toString);
    for (String line : offers) {
      assertEquals(line.replaceAll("\".*\"", ""), line.replaceAll("\"[a-z-]+\"( |(?=\\)))", ""));
    }
  }

  private String said(String... args) {
    assertEquals(0, terminal.run(args), () -> String.join(" ", args) + ": " + terminal.err());
    return terminal.out();
  }
}
