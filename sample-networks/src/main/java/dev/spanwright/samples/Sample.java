package dev.spanwright.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A network that comes with the program.
 *
 * @param name identifier, used on the command line
 * @param title name on screen; the same as the name of the network
 * @param summary what it shows, one sentence
 * @param resource name of the file in the native format, beside this class
 */
public record Sample(String name, String title, String summary, String resource) {

  /** The sample that the program shows first. */
  public static Sample defaultSample() {
    return SampleNetworks.all().getFirst();
  }

  /**
   * The network in the native format.
   *
   * @throws IllegalArgumentException if there is no such resource
   * @throws UncheckedIOException if the resource cannot be read
   */
  public String json() {
    try (InputStream in = Sample.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException(
            "there is no sample network \"" + resource + "\"; reinstall the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the sample network \"" + resource + "\" is not readable", e);
    }
  }
}
