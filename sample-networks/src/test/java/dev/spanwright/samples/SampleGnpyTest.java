package dev.spanwright.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.fiber.Span;
import dev.spanwright.model.file.Json;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.traffic.Demand;
import dev.spanwright.model.traffic.Demands;
import dev.spanwright.samples.GnpyFiles.Thing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What GNPy's loader asks of files (gnpy/tools/json_io.py, gnpy/core/parameters.py and
 * gnpy/core/elements.py, before and after GNPy 2.12), held against the exports of all samples:
 * keys, units, names, chains and routes.
 */
class SampleGnpyTest {

  /** A key that GNPy does not know is an error in places, and elsewhere has no effect. */
  private static final Map<String, Set<String>> KNOWN =
      Map.ofEntries(
          Map.entry("Fiber", Set.of("type_variety", "dispersion", "gamma", "pmd_coef")),
          Map.entry(
              "Span",
              Set.of(
                  "power_mode",
                  "delta_power_range_db",
                  "max_fiber_lineic_loss_for_raman",
                  "target_extended_gain",
                  "max_length",
                  "length_units",
                  "max_loss",
                  "padding",
                  "EOL",
                  "con_in",
                  "con_out")),
          Map.entry(
              "Roadm",
              Set.of(
                  "type_variety",
                  "target_pch_out_db",
                  "add_drop_osnr",
                  "pmd",
                  "pdl",
                  "restrictions")),
          Map.entry(
              "SI",
              Set.of(
                  "f_min",
                  "f_max",
                  "baud_rate",
                  "spacing",
                  "power_dbm",
                  "power_range_db",
                  "roll_off",
                  "tx_osnr",
                  "sys_margins")),
          Map.entry("Transceiver", Set.of("type_variety", "frequency", "mode")));

  private static final Set<String> OF_AN_AMPLIFIER =
      Set.of(
          "type_variety",
          "type_def",
          "gain_flatmax",
          "gain_min",
          "p_max",
          "allowed_for_design",
          "f_min",
          "f_max");

  private static final Set<String> OF_A_MODE =
      Set.of(
          "format", "baud_rate", "OSNR", "bit_rate", "roll_off", "tx_osnr", "min_spacing", "cost");

  private static final Set<String> OF_A_ROADM =
      Set.of("target_pch_out_db", "per_degree_pch_out_db");

  private static final Set<String> OF_A_FIBER =
      Set.of("length", "length_units", "loss_coef", "con_in", "con_out", "att_in");

  static Stream<Sample> samples() {
    return SampleNetworks.all().stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void equipmentHasTheKeysAndUnitsOfGnpy(Sample sample) {
    GnpyFiles files = GnpyFiles.of(Networks.read(sample));
    Set<String> kinds = new TreeSet<>(KNOWN.keySet());
    kinds.add("Edfa");
    assertEquals(kinds, files.equipment().names());
    for (String kind : KNOWN.keySet()) {
      files.equipment().list(kind).forEach(one -> assertEquals(KNOWN.get(kind), one.names(), kind));
    }
    Thing spectrum = files.equipment().list("SI").getFirst();
    double top = lastChannelHz(spectrum) + spectrum.number("spacing") / 2;
    for (Thing edfa : files.equipment().list("Edfa")) {
      Set<String> names = new TreeSet<>(OF_AN_AMPLIFIER);
      if (edfa.text("type_variety").endsWith(" booster")) {
        assertEquals("openroadm_booster", edfa.text("type_def")); // GNPy's only one without noise
        assertEquals(60, edfa.number("gain_flatmax"));
      } else {
        names.add("nf0");
        assertEquals("fixed_gain", edfa.text("type_def"));
        within(15, edfa.number("gain_flatmax"), 40);
        within(3, edfa.number("nf0"), 8);
      }
      assertEquals(names, edfa.names());
      assertEquals(0, edfa.number("gain_min"));
      within(15, edfa.number("p_max"), 40);
      assertTrue(edfa.number("f_min") <= spectrum.number("f_min"), "channels are cut off below");
      assertTrue(edfa.number("f_max") >= top, "channels are cut off above");
    }
    assertEquals(60, files.equipment().list("Span").getFirst().number("max_loss"));
    assertEquals(Set.of("default"), files.varieties("Roadm"));
    for (Thing fiber : files.equipment().list("Fiber")) {
      within(0, fiber.number("dispersion"), 3e-5); // s/m²
      within(1e-4, fiber.number("gamma"), 3e-3); // 1/(W m)
    }
  }

  /** GNPy puts channel k, from 1, at f_min + k spacings. */
  private static double lastChannelHz(Thing spectrum) {
    double spacing = spectrum.number("spacing");
    double count = Math.floor((spectrum.number("f_max") - spectrum.number("f_min")) / spacing);
    return spectrum.number("f_min") + count * spacing;
  }

  private static void within(double least, double value, double most) {
    assertTrue(value >= least && value <= most, value + " is not in " + least + " to " + most);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyModeFitsIntoTheSpacingOfRequests(Sample sample) {
    GnpyFiles files = GnpyFiles.of(Networks.read(sample));
    double spacing = files.equipment().list("SI").getFirst().number("spacing");
    for (Thing mode : files.equipment().list("Transceiver").getFirst().list("mode")) {
      assertEquals(OF_A_MODE, mode.names());
      assertTrue(mode.number("baud_rate") <= mode.number("min_spacing"), mode.text("format"));
      assertTrue(mode.number("min_spacing") <= spacing, mode.text("format"));
      within(1e10, mode.number("baud_rate"), 3e11);
      within(1e10, mode.number("bit_rate"), 3e12);
    }
    for (Thing request : files.services().list("path-request")) {
      Thing band = request.object("path-constraints").object("te-bandwidth");
      assertEquals(spacing, band.number("spacing"));
      assertEquals("spanwright", band.text("trx_type"));
      assertTrue(band.number("path_bandwidth") > 0);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void elementsAreNamedOnceAndOfKnownTypes(Sample sample) {
    Network network = Networks.read(sample);
    GnpyFiles files = GnpyFiles.of(network);
    assertEquals(files.topology().list("elements").size(), files.elements().size());
    for (Thing element : files.elements().values()) {
      Thing place = element.object("metadata").object("location");
      assertEquals(Set.of("latitude", "longitude", "city", "region"), place.names());
      switch (element.text("type")) {
        case "Transceiver" -> assertEquals(Set.of("uid", "type", "metadata"), element.names());
        case "Roadm" -> {
          Set<String> names = element.object("params").names();
          assertTrue(OF_A_ROADM.containsAll(names), names.toString());
        }
        case "Fiber" -> {
          assertTrue(files.varieties("Fiber").contains(element.text("type_variety")));
          assertEquals(OF_A_FIBER, element.object("params").names());
          assertEquals("km", element.object("params").text("length_units"));
          within(0, element.object("params").number("loss_coef"), 1);
        }
        case "Edfa" -> {
          assertTrue(files.varieties("Edfa").contains(element.text("type_variety")));
          assertEquals(
              Set.of("gain_target", "tilt_target", "out_voa"),
              element.object("operational").names());
        }
        default -> throw new AssertionError(element.text("type"));
      }
    }
    assertEquals(2L * network.sites().size(), files.count("Transceiver") + files.count("Roadm"));
  }

  /** Roadm, Edfa, (Fiber, Edfa) x N, Roadm, once in each direction of every link. */
  @ParameterizedTest
  @MethodSource("samples")
  void linksAreTwoChainsOfOneLength(Sample sample) {
    Network network = Networks.read(sample);
    GnpyFiles files = GnpyFiles.of(network);
    Map<String, Double> lengths = new HashMap<>();
    for (Thing element : files.elements().values()) {
      if (element.text("type").equals("Roadm")) {
        files.next(element.text("uid")).stream()
            .filter(uid -> !files.isOf(uid, "Transceiver"))
            .forEach(first -> walk(files, element.text("uid"), first, lengths));
      }
    }
    assertEquals(2 * network.links().size(), lengths.size());
    for (Link link : network.links()) {
      double there = lengths.get("edfa " + link.id() + " > 0 from roadm " + link.from());
      double back = lengths.get("edfa " + link.id() + " < 0 from roadm " + link.to());
      assertEquals(there, back, 1e-9, link.id());
    }
  }

  /**
   * Goes along a chain; every amplifier after a fibre makes up for what that loses, and raises or
   * lowers the power before another fibre, which may take a second amplifier.
   */
  private static void walk(
      GnpyFiles files, String roadm, String first, Map<String, Double> lengths) {
    double lengthKm = 0;
    String at = first;
    assertTrue(files.isOf(at, "Edfa"), at);
    while (!files.isOf(at, "Roadm")) {
      Thing amplifier = files.elements().get(at);
      double gain = gainDb(amplifier);
      double most = files.of("Edfa", amplifier.text("type_variety")).number("gain_flatmax");
      within(0, gain, isBetweenFibers(files, at) ? 60 : most);
      String next = files.onlyNext(at);
      if (files.isOf(next, "Fiber")) {
        Thing fiber = files.elements().get(next).object("params");
        lengthKm += fiber.number("length");
        at = files.onlyNext(next);
        assertTrue(files.isOf(at, "Edfa"), at);
        if (!isBetweenFibers(files, at)) {
          assertEquals(lossDb(fiber), gainDb(files.elements().get(at)), 1e-9, at);
        }
      } else {
        at = next;
      }
    }
    assertNotEquals(roadm, at, "a chain that comes back");
    assertTrue(lengths.put(first + " from " + roadm, lengthKm) == null, first);
  }

  private static double gainDb(Thing amplifier) {
    Thing operational = amplifier.object("operational");
    return operational.number("gain_target") - operational.number("out_voa");
  }

  /** Whether an amplifier has another fibre behind it than before it. */
  private static boolean isBetweenFibers(GnpyFiles files, String amplifier) {
    String before = files.onlyBefore(amplifier);
    String after = files.onlyNext(amplifier);
    return files.isOf(before, "Fiber")
        && files.isOf(after, "Fiber")
        && !varietyOf(files, before).equals(varietyOf(files, after));
  }

  private static String varietyOf(GnpyFiles files, String uid) {
    return files.elements().get(uid).text("type_variety");
  }

  private static double lossDb(Thing fiber) {
    return fiber.number("con_in")
        + fiber.number("length") * fiber.number("loss_coef")
        + fiber.number("con_out");
  }

  /** Connectors and transitions at the ends, joints in the fibre: as the line model has them. */
  @ParameterizedTest
  @MethodSource("samples")
  void lossesLieWhereTheLineModelHasThem(Sample sample) {
    Network network = Networks.read(sample);
    GnpyFiles files = GnpyFiles.of(network);
    Map<String, LinkPlant> plants = LinkPlanner.standard().layAll(network);
    for (Link link : network.links()) {
      List<Span> spans = plants.get(link.id()).spans();
      for (int i = 0; i < spans.size(); i++) {
        FiberType type = spans.get(i).fiber();
        String uid = "fiber " + link.id() + " > " + (i + 1);
        Thing fiber = files.elements().get(uid).object("params");
        double end = network.planning().connectorLossDb() + type.transitionLossDb();
        assertEquals(end, fiber.number("con_in"), 1e-9, uid);
        assertEquals(end, fiber.number("con_out"), 1e-9, uid);
        double perKm = type.lossDbPerKm() + type.jointLossDb() / type.jointSpacingKm();
        assertEquals(perKm, fiber.number("loss_coef"), 1e-9, uid);
      }
    }
  }

  /** Only the first amplifier, which is part of the add stage, is without noise. */
  @ParameterizedTest
  @MethodSource("samples")
  void boostersStandBehindRoadms(Sample sample) {
    GnpyFiles files = GnpyFiles.of(Networks.read(sample));
    for (Thing element : files.elements().values()) {
      if (element.text("type").equals("Edfa")) {
        boolean isFirst = files.isOf(files.onlyBefore(element.text("uid")), "Roadm");
        boolean isBooster = element.text("type_variety").endsWith(" booster");
        assertEquals(isFirst, isBooster, element.text("uid"));
      }
    }
  }

  /** The power behind each booster, over all channels, is what the amplifier can give. */
  @ParameterizedTest
  @MethodSource("samples")
  void amplifiersCanGiveThePowerOfAllChannels(Sample sample) {
    GnpyFiles files = GnpyFiles.of(Networks.read(sample));
    Thing spectrum = files.equipment().list("SI").getFirst();
    double band = spectrum.number("f_max") - spectrum.number("f_min");
    double channels = Math.floor(band / spectrum.number("spacing"));
    for (Thing element : files.elements().values()) {
      if (element.text("type").equals("Edfa") && element.text("uid").endsWith(" 0")) {
        String roadm = files.roadmBefore(element.text("uid"));
        double gain = element.object("operational").number("gain_target");
        double each = files.powerDbm(roadm, element.text("uid")) + gain;
        double most = files.of("Edfa", element.text("type_variety")).number("p_max");
        assertTrue(each + 10 * Math.log10(channels) <= most + 0.01, element.text("uid"));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void routesAreOfElementsThatFollowEachOther(Sample sample) {
    GnpyFiles files = GnpyFiles.of(Networks.read(sample));
    List<Thing> requests = files.services().list("path-request");
    Set<String> numbers = new TreeSet<>();
    for (Thing request : requests) {
      assertTrue(numbers.add(request.text("request-id")));
      assertTrue(request.value("bidirectional") instanceof Json.Bool);
      List<String> hops =
          request.object("explicit-route-objects").list("route-object-include-exclude").stream()
              .map(hop -> hop.object("num-unnum-hop"))
              .map(hop -> hop.text("node-id"))
              .toList();
      assertTrue(files.next(request.text("source")).contains(hops.getFirst()));
      assertTrue(files.next(hops.getLast()).contains(request.text("destination")));
      for (int i = 2; i < hops.size(); i += 2) {
        assertTrue(files.isOf(hops.get(i - 1), "Fiber"), hops.toString());
        assertEquals(hops.get(i - 2), files.roadmBefore(hops.get(i - 1)));
        assertEquals(hops.get(i), files.roadmAfter(hops.get(i - 1)));
      }
    }
    assertTrue(!requests.isEmpty());
  }

  /**
   * GNPy takes the spectrum of a service in both directions: two opposite ones of one rate would
   * have it twice.
   */
  @ParameterizedTest
  @MethodSource("samples")
  void oppositeDemandsAreOneService(Sample sample) {
    Network network = Networks.read(sample);
    List<String> open = new ArrayList<>();
    Map<String, Double> asked = new TreeMap<>();
    for (Thing request : GnpyFiles.of(network).services().list("path-request")) {
      String from = request.text("source").substring("trx ".length());
      String to = request.text("destination").substring("trx ".length());
      double rate =
          request.object("path-constraints").object("te-bandwidth").number("path_bandwidth");
      asked.merge(from + ">" + to, rate * 1e-9, Double::sum);
      if (((Json.Bool) request.value("bidirectional")).value()) {
        asked.merge(to + ">" + from, rate * 1e-9, Double::sum);
      } else {
        open.add(from + ">" + to + " " + rate);
        assertFalse(open.contains(to + ">" + from + " " + rate), from + ">" + to);
      }
    }
    Map<String, Double> wanted = new TreeMap<>();
    for (Demand demand : Demands.of(network, LinkPlanner.standard().layAll(network))) {
      wanted.merge(demand.from() + ">" + demand.to(), demand.gbps(), Double::sum);
    }
    assertEquals(wanted.keySet(), asked.keySet());
    wanted.forEach((pair, gbps) -> assertEquals(gbps, asked.get(pair), 1e-9 * gbps, pair));
  }
}
