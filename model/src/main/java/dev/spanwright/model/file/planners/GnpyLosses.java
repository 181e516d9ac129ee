package dev.spanwright.model.file.planners;

import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.network.Network;
import java.util.ArrayList;
import java.util.List;

/** Says what GNPy sees in another way than we plan it. */
final class GnpyLosses {

  private final Network network;
  private final GnpyLines lines;
  private final List<String> told = new ArrayList<>();

  GnpyLosses(Network network) {
    this.network = network;
    lines = new GnpyLines(network);
  }

  List<String> told() {
    tell(
        new GnpyServices(network, lines).demandsOfSeveralLinks(),
        "transponders at the sites along %d demand, which GNPy takes for one light path",
        "transponders at the sites along %d demands, which GNPy takes for one light path each");
    tell(
        lines.plants().values().stream().filter(plant -> plant.regenerators() > 0).count(),
        "regenerators of %d link",
        "regenerators of %d links");
    tell(
        lines.plants().values().stream().filter(LinkPlant::isMixed).count(),
        "change of power between the fibres of %d link",
        "change of power between the fibres of %d links");
    tell(
        lines.fibers().stream().filter(fiber -> !GnpyLimits.holds(fiber)).count(),
        "nonlinear coefficient of %d fibre, written as 0.1 /(W km)",
        "nonlinear coefficients of %d fibres, written as 0.1 /(W km)");
    tell(
        lines.amplifiers().stream().filter(amplifier -> !GnpyLimits.holds(amplifier)).count(),
        "output power of %d amplifier, written as 0 dBm",
        "output powers of %d amplifiers, written as 0 dBm");
    tell(
        lines.tooSlowModes(),
        "%d transceiver mode of less than 0.1 Gbit/s",
        "%d transceiver modes of less than 0.1 Gbit/s");
    return List.copyOf(told);
  }

  private void tell(long count, String one, String many) {
    if (count > 0) {
      told.add((count == 1 ? one : many).formatted(count));
    }
  }
}
