package dev.spanwright.app.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Networks;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.Network;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

  private static final long PATIENCE_MS = 30_000;

  @TempDir private Path folder;
  private final BlockingQueue<Optional<String>> troubles = new LinkedBlockingQueue<>();

  @Test
  void everyStateThatWasAcknowledgedIsRestored() throws Exception {
    Journals journals = new Journals(folder);
    Network network = Networks.alpine();
    Journal journal = new Journal(journals, troubles::add);
    for (int revision = 1; revision <= 20; revision++) {
      network = move(network, revision);
      tell(journal, revision, network);
      Restorable found = Restorable.of(only(".journal")).orElseThrow();
      assertEquals(network, found.network());
      assertEquals("Step " + revision, found.lastStep());
    }
    journal.close();

    List<Restorable> orphans = journals.orphans();
    assertEquals(1, orphans.size());
    assertEquals(20, orphans.getFirst().steps());
    assertEquals(
        Optional.of(folder.resolve("a.spanwright.json").toAbsolutePath()),
        orphans.getFirst().original());
  }

  @Test
  void aJournalWhoseWriterLivesIsNobodyElses() throws Exception {
    Journals journals = new Journals(folder);
    Journal journal = new Journal(journals, troubles::add);
    tell(journal, 1, Networks.alpine());

    assertEquals(List.of(), journals.orphans());
    journal.discard();
    assertEquals(List.of(), journals.orphans());
  }

  @Test
  void whatIsSavedNeedsNoJournal() throws Exception {
    Journal journal = new Journal(new Journals(folder), troubles::add);
    tell(journal, 1, Networks.alpine());
    journal.tell(2, Networks.alpine(), false, "Save", Optional.empty());
    assertTrue(journal.await(2, PATIENCE_MS));

    assertEquals(0, count(".journal"));
    journal.close();
  }

  @Test
  void aTornEntryAtTheEndIsLeftOut() throws Exception {
    Journals journals = new Journals(folder);
    Journal journal = new Journal(journals, troubles::add);
    Network first = move(Networks.alpine(), 1);
    tell(journal, 1, first);
    long whole = Files.size(only(".journal"));
    tell(journal, 2, move(first, 2));
    journal.close();
    Path file = only(".journal");
    byte[] bytes = Files.readAllBytes(file);

    for (long length = whole; length < bytes.length; length++) {
      Files.write(file, java.util.Arrays.copyOf(bytes, (int) length));
      assertEquals(first, journals.orphans().getFirst().network(), "cut at " + length);
    }
    bytes[bytes.length - 3] ^= 1;
    Files.write(file, bytes);
    assertEquals(first, journals.orphans().getFirst().network());
  }

  @Test
  void aLongJournalIsBegunAnew() throws Exception {
    Journals journals = new Journals(folder);
    Journal journal = new Journal(journals, troubles::add);
    Network network = Networks.alpine();
    long most = 0;
    String notes = "x".repeat(60_000);
    for (int revision = 1; revision <= 60; revision++) {
      network = new Edit.Describe("Alpine", revision + notes).applyTo(network);
      tell(journal, revision, network);
      most = Math.max(most, Files.size(only(".journal")));
    }
    journal.close();

    assertTrue(most < 1_300_000, "grew to " + most);
    assertEquals(network, journals.orphans().getFirst().network());
  }

  @Test
  void aDiskThatTakesNothingIsTold() throws Exception {
    Path file = folder.resolve("no-folder");
    Files.writeString(file, "in the way", StandardOpenOption.CREATE_NEW);
    Journal journal = new Journal(new Journals(file), troubles::add);
    journal.tell(1, Networks.alpine(), true, "Step", Optional.empty());

    Optional<String> trouble = troubles.poll(PATIENCE_MS, TimeUnit.MILLISECONDS);
    assertTrue(trouble.orElseThrow().contains("no-folder"));
    assertFalse(journal.await(1, 20));

    Files.delete(file);
    tell(journal, 2, Networks.alpine());
    assertEquals(Optional.empty(), troubles.poll(PATIENCE_MS, TimeUnit.MILLISECONDS));
    journal.close();
  }

  private void tell(Journal journal, int revision, Network network) throws InterruptedException {
    journal.tell(
        revision,
        network,
        true,
        "Step " + revision,
        Optional.of(folder.resolve("a.spanwright.json")));
    assertTrue(journal.await(revision, PATIENCE_MS));
  }

  private static Network move(Network network, int step) {
    return new Edit.MoveSite("lyon", new Position(45 + step / 100.0, 4)).applyTo(network);
  }

  private Path only(String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).findFirst().orElseThrow();
    }
  }

  private long count(String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).count();
    }
  }
}
