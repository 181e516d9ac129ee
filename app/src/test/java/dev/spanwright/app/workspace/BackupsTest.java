package dev.spanwright.app.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {

  @TempDir private Path folder;
  private long seconds;
  private final Clock clock =
      ((InstantSource) () -> Instant.ofEpochSecond(seconds++)).withZone(ZoneOffset.UTC);

  @Test
  void theLastFiveStatesAreKept() throws IOException {
    Backups backups = new Backups(folder.resolve("backups"), clock);
    Path file = folder.resolve("a.spanwright.json");
    backups.keep(file); // there is nothing yet
    for (int state = 1; state <= 8; state++) {
      Files.writeString(file, "state " + state);
      backups.keep(file);
    }

    assertEquals(
        List.of("state 8", "state 7", "state 6", "state 5", "state 4"), texts(backups.of(file)));
  }

  @Test
  void whatIsKeptAlreadyIsNotKeptTwice() throws IOException {
    Backups backups = new Backups(folder.resolve("backups"), clock);
    Path file = Files.writeString(folder.resolve("a.spanwright.json"), "the same");
    backups.keep(file);
    backups.keep(file);

    assertEquals(List.of("the same"), texts(backups.of(file)));
  }

  @Test
  void filesOfTheSameNameAreToldApart() throws IOException {
    Backups backups = new Backups(folder.resolve("backups"), clock);
    Path one = Files.writeString(Files.createDirectory(folder.resolve("1")).resolve("a"), "one");
    Path two = Files.writeString(Files.createDirectory(folder.resolve("2")).resolve("a"), "two");
    backups.keep(one);
    backups.keep(two);

    assertEquals(List.of("one"), texts(backups.of(one)));
    assertEquals(List.of("two"), texts(backups.of(two)));
  }

  private static List<String> texts(List<Path> files) throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path file : files) {
      texts.add(Files.readString(file));
    }
    return texts;
  }
}
