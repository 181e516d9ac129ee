package dev.spanwright.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CommandsTest {

  private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());

  private final Commands commands =
      new Commands(new Console(NOWHERE, NOWHERE), (_, _, _, _, _) -> {});

  private List<String> named(String... args) {
    return commands.meantBy(List.of(args)).stream()
        .map(command -> new CommandLine(command).getCommandName())
        .toList();
  }

  @Test
  void everyCommandHasTheNameThatItIsFoundBy() {
    List<String> all = List.copyOf(commands.names());
    assertTrue(all.size() > 10, all::toString);
    assertEquals(all, named());
    for (String name : all) {
      assertTrue(named(name, "x").contains(name), name);
    }
  }

  @Test
  void theOneThatIsAskedForIsMadeAloneUnlessItTellsOfAll() {
    assertEquals(List.of("evaluate"), named("evaluate", "render"));
    assertEquals(commands.names().size(), named("--debug", "evaluate").size());
    assertEquals(commands.names().size(), named("man-page").size());
    assertEquals(commands.names().size(), named("generate-completion").size());
    assertEquals(commands.names().size(), named("evalute").size()); // to suggest what was meant
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-h", "--theme", "@file", "evaluate", "man-page", "a\0b"})
  void someSingleWordsAreNotTheNameOfAFile(String arg) {
    assertFalse(commands.isPlainStart(List.of(arg)), arg);
  }

  @Test
  void aNameAloneOrNothingOpensTheWindow() {
    assertTrue(commands.isPlainStart(List.of()));
    assertTrue(commands.isPlainStart(List.of("a network.json")));
    assertFalse(commands.isPlainStart(List.of("nsfnet", "--debug")));
  }
}
