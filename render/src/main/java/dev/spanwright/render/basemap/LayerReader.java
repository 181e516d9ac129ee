package dev.spanwright.render.basemap;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Reads one map layer file. The format is described where it is written, in {@code
 * render/src/basemap/encoding.py}: gzip of delta-coded variable-length integers.
 */
final class LayerReader {

  private static final byte[] MAGIC = {'S', 'W', 'M', 'A', 'P', 1};

  private final byte[] data;
  private int offset;
  private int lonUnits;
  private int latUnits;

  private LayerReader(byte[] data) {
    this.data = data;
  }

  /**
   * Reads all features of a layer.
   *
   * @throws IOException if the stream cannot be read or is not a map layer file
   */
  static List<Feature> read(InputStream compressed) throws IOException {
    byte[] data;
    try (InputStream in = new GZIPInputStream(compressed, 1 << 16)) {
      data = in.readAllBytes();
    }
    if (!Arrays.equals(data, 0, Math.min(data.length, MAGIC.length), MAGIC, 0, MAGIC.length)) {
      throw new IOException("not a map layer file of version 1: it does not start with SWMAP 1");
    }
    try {
      return new LayerReader(data).features();
    } catch (ArrayIndexOutOfBoundsException e) {
      throw new IOException("map layer file ends early, after " + data.length + " bytes", e);
    }
  }

  private List<Feature> features() {
    offset = MAGIC.length;
    float unitsPerDegree = unsigned();
    int count = unsigned();
    List<Feature> features = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      features.add(feature(unitsPerDegree));
    }
    return List.copyOf(features);
  }

  private Feature feature(float unitsPerDegree) {
    int rings = unsigned();
    int[] ringStarts = new int[rings + 1];
    float[] lons = new float[64];
    float[] lats = new float[64];
    for (int ring = 0; ring < rings; ring++) {
      int first = ringStarts[ring];
      int end = first + unsigned();
      if (end > lons.length) {
        lons = Arrays.copyOf(lons, Math.max(end, 2 * lons.length));
        lats = Arrays.copyOf(lats, lons.length);
      }
      for (int i = first; i < end; i++) {
        lonUnits += signed();
        latUnits += signed();
        lons[i] = lonUnits / unitsPerDegree;
        lats[i] = latUnits / unitsPerDegree;
      }
      ringStarts[ring + 1] = end;
    }
    int size = ringStarts[rings];
    return new Feature(ringStarts, Arrays.copyOf(lons, size), Arrays.copyOf(lats, size));
  }

  private int signed() {
    int value = unsigned();
    return (value >>> 1) ^ -(value & 1);
  }

  private int unsigned() {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      int next = data[offset++];
      value |= (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }
}
