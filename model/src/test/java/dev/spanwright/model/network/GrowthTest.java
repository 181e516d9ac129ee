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

  private static Network growing(double ratePerYear) {
    TrafficRules rules = TrafficRules.USUAL;
    for (TrafficClass each : TrafficClass.values()) {
      rules = rules.with(each, ClassRules.USUAL.withGrowthPerYear(ratePerYear));
    }
    return network().withTraffic(rules);
  }

  /** Every demand of every kind of workload grows by the rate of its class. */
  @Test
  void everyDemandGrowsByTheRateOfItsClass() {
    Network network =
        network()
            .withTraffic(
                TrafficRules.USUAL.with(
                    TrafficClass.ENTERPRISE, ClassRules.USUAL.withGrowthPerYear(0.1)));
    Map<String, Double> now = rates(network);
    Map<String, Double> then = rates(new Growth(4).of(network));
    assertEquals(now.keySet(), then.keySet());
    now.forEach(
        (id, gbps) ->
            assertEquals(
                gbps * (id.startsWith("e:") ? 1.4641 : 2.8561), then.get(id), gbps * 1e-6, id));
  }

  @Test
  void whereNothingGrowsTheNetworkIsItself() {
    Network network = network();
    assertSame(network, Growth.NONE.of(network));
    Network still = growing(0);
    assertSame(still, new Growth(9).of(still));
  }

  @Test
  void whatDoesNotFitIsSaid() {
    assertThrows(IllegalArgumentException.class, () -> new Growth(21));
    assertEquals(
        1e9, ((EnterpriseFlow) new Growth(20).of(growing(5)).workloads().get("e")).gbpsToCore());
  }
}
