package dev.spanwright.render.basemap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class LayerReaderTest {

  /** 1000 units a degree, one feature, one ring: (0.1, -0.2), (0.1, 0.8), (-0.4, 0.8). */
  private static final int[] TRIANGLE = {
    0xE8, 0x07, 1, 1, 3, 0xC8, 0x01, 0x8F, 0x03, 0, 0xD0, 0x0F, 0xE7, 0x07, 0
  };

  @Test
  void readsDeltas() throws IOException {
    List<Feature> features = read("SWMAP\1", TRIANGLE);
    assertEquals(1, features.size());
    Feature triangle = features.getFirst();
    assertEquals(1, triangle.ringCount());
    assertEquals(3, triangle.pointCount(0));
    assertEquals(0.1, triangle.lonDeg(0, 0), 1e-6);
    assertEquals(-0.2, triangle.latDeg(0, 0), 1e-6);
    assertEquals(-0.4, triangle.west(), 1e-6);
    assertEquals(0.8, triangle.north(), 1e-6);
    assertTrue(triangle.contains(0, 0.6));
  }

  @Test
  void saysWhatIsWrongWithAFile() {
    var foreign = assertThrows(IOException.class, () -> read("PK", TRIANGLE));
    assertTrue(foreign.getMessage().contains("SWMAP"), foreign::getMessage);
    var cut = assertThrows(IOException.class, () -> read("SWMAP\1", new int[] {0xE8, 0x07, 1, 1}));
    assertTrue(cut.getMessage().contains("ends early"), cut::getMessage);
  }

  private static List<Feature> read(String magic, int[] body) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      out.write(magic.getBytes(StandardCharsets.US_ASCII));
      for (int value : body) {
        out.write(value);
      }
    }
    return LayerReader.read(new ByteArrayInputStream(packed.toByteArray()));
  }
}
