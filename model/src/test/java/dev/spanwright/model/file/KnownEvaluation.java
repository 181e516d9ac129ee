package dev.spanwright.model.file;

import dev.spanwright.model.equipment.FiberCatalogue;
import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.equipment.TransceiverMode;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.fiber.Hut;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.fiber.Span;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.geo.Route;
import dev.spanwright.model.insight.Insights;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.TrafficClass;
import dev.spanwright.model.solve.DemandRoute;
import dev.spanwright.model.solve.FairnessLevel;
import dev.spanwright.model.solve.FlowPath;
import dev.spanwright.model.solve.Headroom;
import dev.spanwright.model.solve.LinkLoad;
import dev.spanwright.model.solve.Objective;
import dev.spanwright.model.solve.OptimalRouting;
import dev.spanwright.model.solve.Routing;
import dev.spanwright.model.traffic.Demand;
import dev.spanwright.model.traffic.Demands;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** An evaluation of two links whose every figure is known. */
final class KnownEvaluation {

  private KnownEvaluation() {}

  private static final FiberType FIBER = FiberCatalogue.builtIn().get("g652d");

  private static final FiberType HOLLOW = FiberCatalogue.builtIn().get("hcf-today");

  private static final Position HERE = new Position(32, -97);

  private static final TransceiverMode MODE =
      new TransceiverMode(
          "m400",
          "400G",
          400,
          63.1,
          "16QAM",
          75,
          24,
          20_000,
          37,
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          "P",
          "test");

  private static LinkPlant plant(String id, Optional<TransceiverMode> mode, double capacityGbps) {
    Route route = new Route(List.of(new Position(32, -99), new Position(32, -96)), 280);
    return new LinkPlant(
        id,
        route,
        FIBER,
        364.5,
        List.of(span(FIBER, 121.5), span(FIBER, 121.5), span(HOLLOW, 121.5)),
        List.of(hut(121.5, false), hut(243, true)),
        1780.25,
        10,
        6196.5,
        21.5,
        mode,
        mode.isPresent() ? 64 : 0,
        capacityGbps,
        mode.isPresent() ? List.of() : List.of("No mode \"closes\"."));
  }

  private static Span span(FiberType fiber, double lengthKm) {
    return new Span(fiber, lengthKm, 25, HERE, HERE);
  }

  private static Hut hut(double atKm, boolean regenerator) {
    return new Hut(HERE, atKm, Optional.empty(), regenerator);
  }

  private static DemandRoute route(String from, String to, boolean carried) {
    Demand demand =
        new Demand(
            "m1:" + from + ">" + to,
            from,
            to,
            100,
            TrafficClass.GENERAL,
            0,
            OptionalDouble.empty(),
            "m1");
    FlowPath path = new FlowPath(List.of("abilene-dallas", "dallas-houston"), 100, 3.58);
    return carried
        ? new DemandRoute(demand, 100, OptionalDouble.of(3.58), List.of(path))
        : new DemandRoute(demand, 0, OptionalDouble.empty(), List.of());
  }

  static Evaluation evaluation(Headroom headroom) throws NetworkFileException {
    Network network = Texts.read(Texts.FULL);
    Map<String, LinkPlant> plants = new LinkedHashMap<>();
    plants.put("abilene-dallas", plant("abilene-dallas", Optional.of(MODE), 25_600));
    plants.put("dallas-houston", plant("dallas-houston", Optional.empty(), 0));
    Map<String, LinkLoad> loads = new LinkedHashMap<>();
    loads.put("abilene-dallas", new LinkLoad("abilene-dallas", 25_600, 100, 12_800));
    loads.put("dallas-houston", new LinkLoad("dallas-houston", 0, 100, 0));
    Routing routing =
        new Routing(
            loads, List.of(route("abilene", "houston", true), route("houston", "dallas", false)));
    return new Evaluation(
        7,
        network,
        plants,
        Demands.of(network, plants),
        routing,
        headroom,
        Optional.empty(),
        Insights.of(network, plants, routing));
  }

  static Evaluation optimal(Objective objective) throws NetworkFileException {
    Evaluation e = evaluation(new Headroom(0.5, 0.5, List.of(), 0));
    DemandRoute usual = e.routing().demands().getFirst();
    FlowPath direct = new FlowPath(List.of("direct"), 90, 2.5);
    DemandRoute best = new DemandRoute(usual.demand(), 90, OptionalDouble.of(2.5), List.of(direct));
    Map<String, LinkLoad> loads = new LinkedHashMap<>();
    loads.put("abilene-dallas", new LinkLoad("abilene-dallas", 25_600, 0, 90));
    loads.put("dallas-houston", new LinkLoad("dallas-houston", 0, 0, 0));
    OptimalRouting optimal =
        new OptimalRouting(
            objective,
            new Routing(loads, List.of(best, e.routing().demands().getLast())),
            120,
            0.125,
            List.of(
                new FairnessLevel(0, 0.9, 1),
                new FairnessLevel(0, 1, 2),
                new FairnessLevel(3, 0, 1)),
            List.of(usual.demand().id()),
            List.of(),
            7.5);
    return new Evaluation(
        e.revision(),
        e.network(),
        e.plants(),
        e.demands(),
        e.routing(),
        e.headroom(),
        Optional.of(optimal),
        e.insights());
  }
}
