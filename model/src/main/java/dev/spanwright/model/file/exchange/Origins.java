package dev.spanwright.model.file.exchange;

import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.Problem;
import dev.spanwright.model.file.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells what is wrong in the native file of a graph by the place and the name that the value has in
 * the file that the graph was made of.
 *
 * @param nodes in the order of the sites
 * @param edges in the order of the links
 */
record Origins(List<Graph.Node> nodes, List<Graph.Edge> edges) {

  private static final Pattern FIELD =
      Pattern.compile("(sites|links)\\[([0-9]{1,9})\\]\\.([A-Za-z]+)");

  /** Facts by the fields that they are written into; measures are looked up by what they are. */
  private static final Map<String, String> FACTS =
      Map.of(
          "latDeg", Facts.LATITUDE,
          "lonDeg", Facts.LONGITUDE,
          "name", Facts.NAME,
          "kind", Facts.KIND,
          "fibre", Facts.FIBER,
          "fibrePairs", Facts.FIBER_PAIRS);

  /** The same problems, each at the place of its value. */
  NetworkFileException told(NetworkFileException e) {
    return new NetworkFileException(e.problems().stream().map(this::told).toList());
  }

  private Problem told(Problem problem) {
    Matcher field = FIELD.matcher(problem.path());
    if (!field.matches()) {
      return problem;
    }
    int index = Integer.parseInt(field.group(2));
    boolean isSite = field.group(1).equals("sites");
    if (index >= (isSite ? nodes.size() : edges.size())) {
      return problem; // of what stands in for what is gone
    }
    String name = field.group(3);
    return isSite
        ? told(problem, nodes.get(index).at(), nodes.get(index).places(), site(index, name))
        : told(problem, edges.get(index).at(), edges.get(index).places(), link(index, name));
  }

  private static Problem told(Problem problem, At whole, Places places, Optional<String> fact) {
    At at = fact.map(places::of).orElse(whole);
    return at.equals(whole)
        ? problem
        : new Problem(
            problem.file(),
            at.line(),
            at.column(),
            Words.cut(at.path()),
            problem.found(),
            problem.expected(),
            problem.advice());
  }

  private Optional<String> site(int index, String field) {
    return Optional.ofNullable(FACTS.get(field))
        .flatMap(fact -> Facts.find(nodes.get(index).facts(), fact).map(Map.Entry::getKey));
  }

  private Optional<String> link(int index, String field) {
    Map<String, String> facts = edges.get(index).facts();
    return switch (field) {
      case "measuredLengthKm" -> Measures.lengthKm(facts).map(Measures.Measure::name);
      case "fixedCapacityGbps" -> Measures.capacityGbps(facts).map(Measures.Measure::name);
      default ->
          Optional.ofNullable(FACTS.get(field))
              .flatMap(fact -> Facts.find(facts, fact).map(Map.Entry::getKey));
    };
  }
}
