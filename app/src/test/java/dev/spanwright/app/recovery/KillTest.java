package dev.spanwright.app.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Networks;
import dev.spanwright.model.file.NetworkWriter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program that edits is killed at any moment: what it had acknowledged is there afterwards, and
 * the file is as it was saved last.
 */
class KillTest {

  private static final int KILLS = 100;
  private static final int AT_A_TIME = 2;

  /** Killed after so many lines at most. */
  private static final int MOST_LINES = 120;

  @TempDir private Path folder;

  @Test
  @Timeout(value = 240, unit = TimeUnit.SECONDS)
  void whatWasAcknowledgedSurvives() throws Exception {
    List<Future<Integer>> runs = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(AT_A_TIME)) {
      for (int seed = 0; seed < KILLS; seed++) {
        int number = seed;
        runs.add(pool.submit(() -> killAndRestore(number)));
      }
      int acknowledged = 0;
      for (Future<Integer> run : runs) {
        acknowledged += run.get();
      }
      assertTrue(acknowledged > KILLS, "too little was done to be killed in: " + acknowledged);
    }
  }

  /** Runs, kills, and compares; returns how many states had been acknowledged. */
  private int killAndRestore(int seed) throws Exception {
    Path own = Files.createDirectory(folder.resolve("run" + seed));
    Path original = own.resolve("original.spanwright.json");
    NetworkWriter.save(Networks.alpine(), original);
    Told told = new Told(EditingScript.sum(Networks.alpine()));
    run(own, original, seed, told);

    String onDisk = EditingScript.sum(Files.readAllBytes(original));
    assertTrue(
        onDisk.equals(told.saved) || onDisk.equals(told.saving),
        "run " + seed + ": the file is not as it was saved last");
    List<Restorable> found = new Journals(own.resolve("recovery")).orphans();
    assertTrue(found.size() <= 1, "run " + seed + ": " + found.size() + " journals");
    String now = found.isEmpty() ? onDisk : EditingScript.sum(found.getFirst().network());
    if (!told.later(now)) {
      assertEquals("a state of revision " + told.acknowledged + " or later", now, "run " + seed);
    }
    return told.count;
  }

  private static void run(Path own, Path original, int seed, Told told) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                EditingScript.class.getName(),
                own.resolve("recovery").toString(),
                original.toString(),
                String.valueOf(seed))
            .redirectError(own.resolve("errors.txt").toFile())
            .start();
    Random random = new Random(seed);
    int until = random.nextInt(MOST_LINES);
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      for (int i = 0; line != null; i++) {
        told.take(line);
        if (i == until) {
          // Not the process itself: that would close the pipe with what was told meanwhile.
          process.toHandle().destroyForcibly();
        }
        line = lines.readLine();
      }
    } finally {
      process.destroyForcibly();
    }
    assertEquals("", Files.readString(own.resolve("errors.txt")), "run " + seed);
    assertTrue(told.states.size() > 1, "run " + seed + " did nothing");
  }

  /** What a program told before it was killed. */
  private static final class Told {

    private final Map<String, Long> states = new HashMap<>();
    private long acknowledged = -1;
    private int count;
    private String saved;
    private String saving;

    Told(String atFirst) {
      saved = atFirst;
      saving = atFirst;
      states.put(atFirst, 0L);
    }

    void take(String line) {
      String[] words = line.split(" ", -1);
      switch (words[0]) {
        case "state" -> states.put(words[2], Long.parseLong(words[1]));
        case "ack" -> {
          acknowledged = Long.parseLong(words[1]);
          count++;
        }
        case "saving" -> saving = words[2];
        case "saved" -> saved = words[2];
        default -> throw new IllegalArgumentException("\"" + line + "\" was told");
      }
    }

    /** Whether a network is one of those that may be found: not older than what was promised. */
    boolean later(String sum) {
      Long revision = states.get(sum);
      return revision != null && revision >= acknowledged;
    }
  }
}
