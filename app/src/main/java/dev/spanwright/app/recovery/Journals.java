package dev.spanwright.app.recovery;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The folder of journals, one for each open document. Who writes one holds its lock, which the
 * system gives up when the program ends in whatever way: a journal whose lock can be had belongs to
 * nobody that lives.
 */
public final class Journals {

  private static final String JOURNAL = ".journal";
  private static final String LOCK = ".lock";
  private static final System.Logger LOG = System.getLogger(Journals.class.getName());

  private final Path folder;

  /**
   * @param folder where journals are kept; made when the first is begun
   */
  public Journals(Path folder) {
    this.folder = folder;
  }

  /** A place for a journal, with its lock. */
  record Held(Path file, Path lockFile, FileChannel channel, FileLock lock) {

    /** Gives the place up. */
    void release() throws IOException {
      lock.release();
      channel.close();
      Files.deleteIfExists(lockFile);
    }
  }

  /** A place for a new journal. */
  Held hold() throws IOException {
    Files.createDirectories(folder);
    String name = UUID.randomUUID().toString();
    return lock(name).orElseThrow(() -> new IOException("no lock for the journal " + name));
  }

  private Optional<Held> lock(String name) throws IOException {
    Path lockFile = folder.resolve(name + LOCK);
    FileChannel channel =
        FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return Optional.of(new Held(folder.resolve(name + JOURNAL), lockFile, channel, lock));
      }
    } catch (OverlappingFileLockException _) {
      // another window of this program has it
    }
    channel.close();
    return Optional.empty();
  }

  /** Documents whose program ended before they were saved, the newest first. */
  public List<Restorable> orphans() {
    List<Restorable> found = new ArrayList<>();
    for (Path file : files()) {
      String name = file.getFileName().toString();
      try {
        Optional<Held> free = lock(name.substring(0, name.length() - JOURNAL.length()));
        if (free.isPresent()) {
          Restorable.of(file).ifPresent(found::add);
          free.get().release();
        }
      } catch (IOException | IllegalArgumentException e) {
        LOG.log(System.Logger.Level.WARNING, "the journal " + file + " cannot be read", e);
      }
    }
    found.sort(Comparator.comparing(Restorable::when).reversed());
    return List.copyOf(found);
  }

  private List<Path> files() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(JOURNAL)).sorted().toList();
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "the journals in " + folder + " cannot be listed", e);
      return List.of();
    }
  }
}
