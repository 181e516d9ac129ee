package dev.spanwright.model.file;

/** Small instances of {@code te-instance/1}. */
final class TeTexts {

  static final String LIST =
      """
      {"schema": "te-instance/1",
      "name": "Triangle",
      "dataset": "invented",
      "origin": "by hand",
      "licence": "free",
      "nodes": [
      {"id": 0, "name": "Wien", "lat": 48.21, "lon": 16.37},
      {"id": 1, "name": "Graz", "lat": 47.07, "lon": 15.44},
      {"id": 2, "name": "Linz", "lat": 48.3, "lon": 14.29, "coordFilled": true}
      ],
      "links": [
      {"id": 0, "a": 0, "b": 1, "capacityGbps": 100, "lengthKm": 145.1},
      {"id": 1, "a": 1, "b": 2, "capacityGbps": 40.5, "lengthKm": 301.2}
      ],
      "demands": {"kind": "list", "items": [[0, 1, 12.5], [2, 0, 0]]},
      "optimum": {}
      }
      """;

  static final String GRAVITY =
      """
      {"schema": "te-instance/1", "name": "Four",
      "nodes": [
      {"id": 0, "name": "A", "lat": 48, "lon": 16},
      {"id": 1, "name": "B", "lat": 49, "lon": 16},
      {"id": 2, "name": "C", "lat": 50, "lon": 16},
      {"id": 3, "name": "D", "lat": 51, "lon": 16}
      ],
      "links": [],
      "demands": {"kind": "gravity", "totalGbps": 100, "mass": [1, 0, 2, 4]}
      }
      """;

  private TeTexts() {}

  /** {@link #LIST} with a part replaced. */
  static String with(String part, String replacement) {
    return with(LIST, part, replacement);
  }

  /** An instance with a part replaced. */
  static String with(String json, String part, String replacement) {
    if (!json.contains(part)) {
      throw new IllegalArgumentException(part + " is not in the text");
    }
    return json.replace(part, replacement);
  }

  /** The line of {@link #LIST} that holds a part. */
  static String line(String part) {
    return LIST.lines().filter(line -> line.contains(part)).findFirst().orElseThrow();
  }
}
