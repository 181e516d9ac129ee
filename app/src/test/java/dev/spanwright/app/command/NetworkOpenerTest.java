package dev.spanwright.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetworkOpenerTest {

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private String said() throws Exception {
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    Input input = new NetworkOpener(console, folder).input(Path.of("nsfnet"));
    assertInstanceOf(Input.OfSample.class, input);
    assertEquals("", out.toString(StandardCharsets.UTF_8));
    return err.toString(StandardCharsets.UTF_8).strip();
  }

  @Test
  void takesASampleWithoutAWord() throws Exception {
    for (String other : new String[] {"nsfnet.png", "nsfnet-2.json", "my-nsfnet.json"}) {
      Files.writeString(folder.resolve(other), "");
    }
    assertEquals("", said());
  }

  @Test
  void tellsOfNetworksOfTheUserThatMayBeMeant() throws Exception {
    for (String own : new String[] {"nsfnet.spanwright.json", "nsfnet.graphml", "nsfnet.pdf"}) {
      Files.writeString(folder.resolve(own), "");
    }
    assertEquals(
        "Note: nsfnet is the sample \"NSFNET\". For your own network, give the whole name of its"
            + " file: nsfnet.graphml, nsfnet.spanwright.json.",
        said());
  }
}
