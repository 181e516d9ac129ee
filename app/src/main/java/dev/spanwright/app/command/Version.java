package dev.spanwright.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of the program. */
public final class Version implements IVersionProvider {

  private static final String RESOURCE = "/dev/spanwright/app/version.properties";

  /** The version, such as {@code 0.1.0}. */
  public static String text() {
    try (InputStream in = Version.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing; reinstall the program");
      }
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " is not readable; reinstall the program", e);
    }
  }

  @Override
  public String[] getVersion() {
    return new String[] {"Spanwright " + text()};
  }
}
