package dev.spanwright.app.window;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What a menu calls a backup: when it was kept, in the time of this place. */
final class BackupName {

  private static final DateTimeFormatter IN_NAME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm.ss.SSS");
  private static final DateTimeFormatter SHOWN =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss", Locale.UK);

  private BackupName() {}

  static String of(Path backup) {
    String name = backup.getFileName().toString();
    return LocalDateTime.parse(name.substring(0, 23), IN_NAME)
        .atZone(ZoneOffset.UTC)
        .withZoneSameInstant(ZoneId.systemDefault())
        .format(SHOWN);
  }
}
