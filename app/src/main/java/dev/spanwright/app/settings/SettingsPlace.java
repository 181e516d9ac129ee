package dev.spanwright.app.settings;

import java.nio.file.Path;
import java.util.Locale;

/** Where platforms keep the settings of an application. */
final class SettingsPlace {

  private SettingsPlace() {}

  /** The folder on this platform for this user. */
  static Path usual() {
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    Path home = Path.of(System.getProperty("user.home"));
    if (os.contains("win") && System.getenv("APPDATA") != null) {
      return Path.of(System.getenv("APPDATA"), "Spanwright");
    }
    if (os.contains("mac")) {
      return home.resolve("Library/Application Support/Spanwright");
    }
    String config = System.getenv("XDG_CONFIG_HOME");
    Path base = config == null || config.isBlank() ? home.resolve(".config") : Path.of(config);
    return base.resolve("spanwright");
  }
}
