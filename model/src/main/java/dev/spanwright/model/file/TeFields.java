package dev.spanwright.model.file;

import java.util.List;

/** The fields of {@code te-instance/1}. What is not interpreted stands here, too. */
final class TeFields {

  static final String SCHEMA = "te-instance/1";

  static final List<String> INSTANCE =
      List.of(
          "schema", "name", "dataset", "origin", "licence", "nodes", "links", "demands", "optimum");

  static final List<String> NODE = List.of("id", "name", "lat", "lon", "coordFilled");

  static final List<String> LINK = List.of("id", "a", "b", "capacityGbps", "lengthKm");

  static final List<String> DEMANDS = List.of("kind", "items", "totalGbps", "mass");

  private TeFields() {}
}
