package dev.spanwright.model.file;

import dev.spanwright.model.equipment.Catalogues;
import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.network.FiberPart;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks whether scenarios with equipment of their own have all the fibres that their links need.
 */
final class ScenarioRows {

  private final Catalogues catalogues;
  private final Problems problems;

  ScenarioRows(Catalogues catalogues, Problems problems) {
    this.catalogues = catalogues;
    this.problems = problems;
  }

  void check(Network network, Json.Obj root) {
    List<Scenario> scenarios = network.scenarios().list();
    for (int i = 0; i < scenarios.size(); i++) {
      if (scenarios.get(i).delta().equipment().isPresent()) {
        String field = "scenarios[" + i + "].change.equipment";
        Place place = Place.of(root, FieldPath.ROOT, field).orElseThrow();
        check(network.in(scenarios.get(i).id()), place);
      }
    }
  }

  private void check(Network variant, Place place) {
    Set<String> fibers =
        catalogues.with(variant.equipment()).fibers().types().stream()
            .map(FiberType::id)
            .collect(Collectors.toSet());
    for (Link link : variant.links()) {
      for (String fiber : named(link)) {
        if (!fibers.contains(fiber)) {
          problems.add(
              place.json(),
              place.path(),
              "no fibre " + Words.quote(fiber),
              "every fibre that a link names (link " + Words.quote(link.id()) + " names it)",
              "Add it here, or change the link in this scenario.");
        }
      }
    }
  }

  private static List<String> named(Link link) {
    List<String> named = new ArrayList<>(List.of(link.fiber()));
    link.line().parts().stream().map(FiberPart::fiber).forEach(named::add);
    return named;
  }
}
