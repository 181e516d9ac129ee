package dev.spanwright.app.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this program. */
public final class Version {

  private static final String RESOURCE = "/dev/spanwright/app/version.properties";

  private Version() {}

  /**
   * The version as the build wrote it.
   *
   * @throws IllegalStateException if this installation is incomplete
   */
  public static String text() {
    Properties values = new Properties();
    try (InputStream in = Version.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is not in this installation");
      }
      values.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " cannot be read", e);
    }
    return values.getProperty("version");
  }
}
