package dev.spanwright.model.solve;

import dev.spanwright.model.network.TrafficClass;
import dev.spanwright.model.traffic.Demand;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A backbone with demands and the exact optimum of its headroom, from a file. Public for the tests
 * of failures.
 *
 * @param lambdaAfterFailure by link, the optimum without it; empty where the file has none
 */
public record TeInstance(
    String name,
    FlowGraph graph,
    List<Demand> demands,
    double lambda,
    List<Double> lambdaAfterFailure,
    Best best) {

  /**
   * Optima of routing all demands times a scale.
   *
   * @param scale what demands are multiplied with
   * @param throughputGbps largest total
   * @param levels share of the demand before it was scaled, then number of demands; empty where the
   *     file has none
   */
  public record Best(double scale, double throughputGbps, List<Level> levels) {

    private static Best of(JsonNode optimum) {
      List<Level> levels = new ArrayList<>();
      if (optimum.has("maxMinFair")) {
        for (JsonNode level : optimum.get("maxMinFair").get("fraction").get("levels")) {
          levels.add(new Level(level.get(0).asDouble(), level.get(1).asInt()));
        }
      }
      JsonNode throughput = optimum.get("throughput");
      return new Best(
          throughput.get("demandScale").asDouble(), throughput.get("totalGbps").asDouble(), levels);
    }
  }

  /** Demands that get the same share. */
  public record Level(double share, int demands) {}

  /** All demands times a factor. */
  public List<Demand> times(double factor) {
    return demands.stream().map(d -> demand(d.from(), d.to(), d.gbps() * factor)).toList();
  }

  private static final double MS_PER_KM = 0.0049;
  private static final JsonMapper MAPPER = new JsonMapper();

  public static TeInstance ofResource(String name) {
    try (InputStream in = TeInstance.class.getResourceAsStream(name + ".json")) {
      return of(MAPPER.readTree(in));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  public static TeInstance ofFile(Path file) {
    try {
      return of(MAPPER.readTree(Files.readString(file)));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static TeInstance of(JsonNode root) {
    List<String> sites = new ArrayList<>();
    root.get("nodes").forEach(node -> sites.add("n" + node.get("id").asInt()));
    List<FlowEdge> edges = new ArrayList<>();
    for (JsonNode link : root.get("links")) {
      edges.add(
          new FlowEdge(
              "l" + link.get("id").asInt(),
              "n" + link.get("a").asInt(),
              "n" + link.get("b").asInt(),
              link.get("capacityGbps").asDouble(),
              link.get("lengthKm").asDouble() * MS_PER_KM));
    }
    List<Demand> demands = new ArrayList<>();
    for (JsonNode item : root.get("demands").get("items")) {
      demands.add(
          demand("n" + item.get(0).asInt(), "n" + item.get(1).asInt(), item.get(2).asDouble()));
    }
    return new TeInstance(
        root.get("name").asString(),
        FlowGraph.of(sites, edges),
        demands,
        root.get("optimum").get("concurrent").get("lambda").asDouble(),
        afterFailure(root.get("optimum")),
        Best.of(root.get("optimum")));
  }

  private static List<Double> afterFailure(JsonNode optimum) {
    List<Double> lambda = new ArrayList<>();
    if (optimum.has("linkFailures")) {
      optimum.get("linkFailures").get("lambda").forEach(value -> lambda.add(value.asDouble()));
    }
    return lambda;
  }

  public static Demand demand(String from, String to, double gbps) {
    return new Demand(
        "w:" + from + ">" + to,
        from,
        to,
        gbps,
        TrafficClass.GENERAL,
        0,
        OptionalDouble.empty(),
        "w");
  }
}
