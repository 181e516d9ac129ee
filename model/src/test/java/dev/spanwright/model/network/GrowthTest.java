package dev.spanwright.model.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.spanwright.model.traffic.Demand;
import dev.spanwright.model.traffic.Demands;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class GrowthTest {

  private static Network network() {
    PrefillDecode split =
        new PrefillDecode(
            "p",
            "Split",
            0,
            OptionalDouble.empty(),
            List.of("a"),
            List.of("b", "c"),
            10_000,
            8,
            0.18,
            1,
            "",
            PropertyValue.Fields.NONE);
    EnterpriseFlow flow =
        new EnterpriseFlow(
            "e",
            "Flow",
            0,
            OptionalDouble.empty(),
            List.of("a"),
            List.of("d"),
            10,
            40,
            List.of(),
            "",
            PropertyValue.Fields.NONE);
    Network ring = Things.ring();
    List<Workload> all = new java.util.ArrayList<>(ring.workloads().list());
    all.add(split);
    all.add(flow);
    return ring.withWorkloads(Table.of(all));
  }

  private static Map<String, Double> rates(Network network) {
    return Demands.of(network, Map.of()).stream()
        .collect(java.util.stream.Collectors.toMap(Demand::id, Demand::gbps));
  }

  /** Every demand of every kind of workload grows by the same factor. */
  @Test
  void everyDemandGrowsByTheFactor() {
    Growth growth = new Growth(4, 0.3);
    assertEquals(2.8561, growth.factor(), 1e-12);
    Map<String, Double> now = rates(network());
    Map<String, Double> then = rates(growth.of(network()));
    assertEquals(now.keySet(), then.keySet());
    now.forEach((id, gbps) -> assertEquals(gbps * 2.8561, then.get(id), gbps * 1e-6, id));
  }

  @Test
  void todayIsTheNetworkItself() {
    Network network = network();
    assertSame(network, Growth.NONE.of(network));
    assertSame(network, new Growth(9, 0).of(network));
  }

  @Test
  void whatDoesNotFitIsSaid() {
    assertThrows(IllegalArgumentException.class, () -> new Growth(21, 0.3));
    assertThrows(IllegalArgumentException.class, () -> new Growth(1, -0.6));
    assertEquals(
        1e9, ((EnterpriseFlow) new Growth(20, 5).of(network()).workloads().get("e")).gbpsToCore());
  }
}
