package dev.spanwright.samples;

import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.NetworkReader;
import dev.spanwright.model.file.OpenedNetwork;
import dev.spanwright.model.network.Network;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** Reads samples for tests. */
final class Networks {

  private Networks() {}

  static Network read(Sample sample) {
    return open(sample).network();
  }

  static OpenedNetwork open(Sample sample) {
    byte[] bytes = sample.json().getBytes(StandardCharsets.UTF_8);
    try {
      return NetworkReader.standard().open(new ByteArrayInputStream(bytes), sample.resource());
    } catch (NetworkFileException e) {
      throw new AssertionError(e.problems().toString(), e);
    }
  }
}
