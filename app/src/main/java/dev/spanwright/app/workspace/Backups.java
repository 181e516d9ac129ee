package dev.spanwright.app.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The last states of files before they were saved over. They are kept away from the files, in the
 * folder of the application: a folder that is shared or under version control stays clean, and one
 * that is lost with its disk takes no backups along.
 */
public final class Backups {

  /** So many states of a file are kept. */
  public static final int KEPT = 5;

  private static final String ENDING = ".spanwright.json";
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm.ss.SSS").withZone(ZoneOffset.UTC);

  private final Path folder;
  private final Clock clock;

  /**
   * @param folder of all backups; made when the first is kept
   * @param clock tells when a state was kept
   */
  public Backups(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /**
   * Keeps a file as it is before it is saved over; nothing happens if there is none.
   *
   * @throws IOException if it cannot be kept; the file is as it was
   */
  public void keep(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return;
    }
    Path own = folderOf(file);
    Files.createDirectories(own);
    List<Path> before = of(file);
    if (!before.isEmpty() && Files.mismatch(before.getFirst(), file) < 0) {
      return; // saved twice without a change
    }
    Path kept = own.resolve(NAME.format(clock.instant()) + ENDING);
    Files.copy(file, kept, StandardCopyOption.REPLACE_EXISTING);
    for (Path old : of(file).stream().skip(KEPT).toList()) {
      Files.deleteIfExists(old);
    }
  }

  /** The states of a file that are kept, the newest first. */
  public List<Path> of(Path file) throws IOException {
    Path own = folderOf(file);
    if (!Files.isDirectory(own)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(own)) {
      return files
          .filter(path -> path.toString().endsWith(ENDING))
          .sorted(Comparator.reverseOrder())
          .toList();
    }
  }

  /** One folder for each file, whatever its name is made of. */
  private Path folderOf(Path file) {
    String path = file.toAbsolutePath().normalize().toString();
    return folder.resolve(UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8)).toString());
  }
}
