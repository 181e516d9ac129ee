package dev.spanwright.app.bench.solve;

import static dev.spanwright.app.bench.solve.Demands.site;

import dev.spanwright.model.solve.FlowEdge;
import dev.spanwright.model.traffic.Demand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads instances of the schema {@code te-instance/1}: those that lie with the tests of the model,
 * and real networks, whose licences do not let them ship, from a folder.
 */
final class SolveCaseFiles {

  private static final Path OWN = Path.of("model/src/test/resources/dev/spanwright/model/solve");
  private static final double MS_PER_KM = 0.0049;
  private static final JsonMapper MAPPER = new JsonMapper();

  private SolveCaseFiles() {}

  /** Those with the tests, and those in a folder if it is there. */
  static List<SolveCase> all(Path real) throws IOException {
    List<SolveCase> cases = new ArrayList<>(in(OWN));
    if (Files.isDirectory(real)) {
      cases.addAll(in(real));
    }
    return cases;
  }

  /** One of those with the tests of the model. */
  static SolveCase own(String name) throws IOException {
    return read(MAPPER.readTree(Files.readString(OWN.resolve(name + ".json"))));
  }

  private static List<SolveCase> in(Path folder) throws IOException {
    List<SolveCase> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".json")).sorted().toList()) {
        JsonNode root = MAPPER.readTree(Files.readString(file));
        if (root.path("schema").asString("").equals("te-instance/1")) {
          cases.add(read(root));
        }
      }
    }
    return cases;
  }

  private static SolveCase read(JsonNode root) {
    List<String> sites = new ArrayList<>();
    root.get("nodes").forEach(node -> sites.add(site(node.get("id").asInt())));
    List<FlowEdge> edges = new ArrayList<>();
    for (JsonNode link : root.get("links")) {
      edges.add(
          new FlowEdge(
              "l" + link.get("id").asInt(),
              site(link.get("a").asInt()),
              site(link.get("b").asInt()),
              link.get("capacityGbps").asDouble(),
              link.get("lengthKm").asDouble() * MS_PER_KM));
    }
    String name = root.get("name").asString();
    Optional<SolveCase.Optimum> optimum = Optional.of(optimum(root.get("optimum")));
    return new SolveCase(name, sites, edges, demands(root.get("demands")), optimum);
  }

  private static SolveCase.Optimum optimum(JsonNode optimum) {
    JsonNode throughput = optimum.get("throughput");
    return new SolveCase.Optimum(
        optimum.get("concurrent").get("lambda").asDouble(),
        throughput.get("demandScale").asDouble(),
        throughput.get("lower").asDouble(),
        throughput.get("upper").asDouble());
  }

  private static List<Demand> demands(JsonNode demands) {
    if (demands.get("kind").asString().equals("gravity")) {
      double[] mass = demands.get("mass").valueStream().mapToDouble(JsonNode::asDouble).toArray();
      return Demands.gravity(mass, demands.get("totalGbps").asDouble());
    }
    List<Demand> list = new ArrayList<>();
    for (JsonNode item : demands.get("items")) {
      String from = site(item.get(0).asInt());
      list.add(Demands.of(from, site(item.get(1).asInt()), item.get(2).asDouble()));
    }
    return list;
  }
}
