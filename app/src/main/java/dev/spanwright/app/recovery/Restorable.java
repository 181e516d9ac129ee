package dev.spanwright.app.recovery;

import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.NetworkReader;
import dev.spanwright.model.network.Network;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A document that was not saved when its program ended.
 *
 * @param journal its journal
 * @param original the file of the document, if it has one
 * @param steps how many steps the journal tells
 * @param lastStep what the last of them did
 * @param when the last of them
 * @param text the network in the native format
 */
public record Restorable(
    Path journal,
    Optional<Path> original,
    int steps,
    String lastStep,
    Instant when,
    List<String> text) {

  public Restorable {
    text = List.copyOf(text);
  }

  /**
   * What a journal holds; nothing if it has no whole entry.
   *
   * @throws IOException if it cannot be read
   */
  static Optional<Restorable> of(Path journal) throws IOException {
    List<JournalEntry> entries = JournalFile.read(journal);
    Optional<Restorable> found = Optional.empty();
    List<String> text = new ArrayList<>();
    String original = "";
    for (JournalEntry entry : entries) {
      switch (entry) {
        case JournalEntry.Whole whole -> {
          text = whole.text();
          original = whole.original();
        }
        case JournalEntry.Change change -> text = change.patch().applyTo(text);
      }
      found =
          Optional.of(
              new Restorable(
                  journal,
                  original.isEmpty() ? Optional.empty() : Optional.of(Path.of(original)),
                  entries.size(),
                  entry.title(),
                  Instant.ofEpochMilli(entry.atMillis()),
                  text));
    }
    return found;
  }

  /** What the document is called: the name of its file, or that of the network. */
  public String name() {
    return original
        .map(Path::getFileName)
        .map(Path::toString)
        .orElseGet(
            () ->
                text.stream()
                    .filter(line -> line.startsWith("  \"name\": "))
                    .findFirst()
                    .map(line -> line.replaceAll("^  \"name\": \"|\",?$", ""))
                    .orElse(Workspace.UNTITLED));
  }

  /**
   * The network as it was after the last step.
   *
   * @throws NetworkFileException if the journal was tampered with
   */
  public Network network() throws NetworkFileException {
    return NetworkReader.standard().read(String.join("\n", text) + "\n", name());
  }

  /** Throws the journal away. */
  public void discard() throws IOException {
    Files.deleteIfExists(journal);
  }
}
