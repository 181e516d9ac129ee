package dev.spanwright.app.line;

import dev.spanwright.app.line.LineComparison.Side;
import dev.spanwright.model.equipment.LossBand;
import dev.spanwright.model.equipment.TransceiverMode;
import dev.spanwright.model.fiber.LineReport;
import dev.spanwright.model.fiber.Span;
import dev.spanwright.model.network.Link;
import dev.spanwright.render.style.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Says in words what hollow-core fibre wins on a link, and where it loses and why. */
final class ComparisonRemarks {

  /** Smaller shares are not worth a sentence. */
  private static final double LEAST = 0.005;

  private final Link link;
  private final Side standard;
  private final Side hollow;

  ComparisonRemarks(Link link, LineComparison both) {
    this.link = link;
    this.standard = both.standard();
    this.hollow = both.hollowCore();
  }

  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    sentences.add(capacity());
    latency().forEach(sentences::add);
    more("hut", standard.plant().huts().size(), hollow.plant().huts().size())
        .forEach(sentences::add);
    more("regenerator", standard.plant().regenerators(), hollow.plant().regenerators())
        .forEach(sentences::add);
    if (!link.line().layout().hutShares().isEmpty()) {
      sentences.add("Huts are fixed: both stand at the same.");
    }
    return sentences;
  }

  private String capacity() {
    if (link.fixedCapacityGbps().isPresent()) {
      return "The capacity is fixed: both carry the same.";
    }
    double a = standard.plant().capacityGbps();
    double b = hollow.plant().capacityGbps();
    if (b == 0) {
      return a == 0
          ? "Neither carries anything: no transceiver mode closes."
          : "Hollow-core carries nothing: " + hollow.report().limitText();
    }
    if (a == 0) {
      return "Hollow-core carries %s, standard nothing: %s"
          .formatted(Quantity.rate(b), standard.report().limitText());
    }
    double change = b / a - 1;
    if (Math.abs(change) < LEAST) {
      return "Both carry the same.";
    }
    return change > 0
        ? "Hollow-core carries %s more: standard is limited by %s."
            .formatted(Quantity.percent(change), reason(standard))
        : "Hollow-core carries %s less: %s.".formatted(Quantity.percent(-change), reason(hollow));
  }

  /** Channels that stay dark explain a loss where the mode is the same; else what limits it. */
  private String reason(Side side) {
    long dark = side.report().channels().stream().filter(channel -> !channel.lit()).count();
    boolean sameMode = rate(standard) == rate(hollow);
    if (sameMode && dark > 0) {
      long inGas =
          side.report().channels().stream().filter(c -> !c.lit() && inGas(c, side)).count();
      int all = side.report().channels().size();
      return inGas == dark
          ? "gas lines take %d of %d channels".formatted(dark, all)
          : "%d of %d channels do not close, mostly by %s"
              .formatted(dark, all, side.report().limit().label());
    }
    return side.report().limit().label();
  }

  private static double rate(Side side) {
    return side.plant().mode().map(TransceiverMode::rateGbps).orElse(0.0);
  }

  private static boolean inGas(LineReport.Channel channel, Side side) {
    double halfSlotThz = side.report().mode().slotGhz() / 2000;
    Stream<LossBand> bands =
        side.plant().spans().stream()
            .map(Span::fiber)
            .distinct()
            .flatMap(fiber -> fiber.lossBands().stream());
    return bands.anyMatch(
        band ->
            channel.frequencyThz() > band.lowThz() - halfSlotThz
                && channel.frequencyThz() < band.highThz() + halfSlotThz);
  }

  private Stream<String> latency() {
    double a = standard.plant().latencyMs();
    double b = hollow.plant().latencyMs();
    if (Quantity.latency(a).equals(Quantity.latency(b))) {
      return Stream.empty();
    }
    return Stream.of(
        b < a
            ? "Hollow-core is %s faster one way (%s)."
                .formatted(Quantity.latency(a - b), Quantity.percent(1 - b / a))
            : "Hollow-core is %s slower one way: equipment outweighs the fibre."
                .formatted(Quantity.latency(b - a)));
  }

  private static Stream<String> more(String thing, int standard, int hollow) {
    return hollow > standard
        ? Stream.of("Hollow-core needs " + Quantity.count(hollow - standard, "more " + thing) + ".")
        : Stream.empty();
  }
}
