package dev.spanwright.app.inspector;

import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.solve.LinkLoad;
import dev.spanwright.render.style.Quantity;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;

/** What a link yields, once laid and loaded. */
final class LinkFigures {

  private final Label length;
  private final Label latency;
  private final Label delay;
  private final Label spans;
  private final Label gsnr;
  private final Label mode;
  private final Label capacity;
  private final Label load;
  private final Label warnings;

  LinkFigures(Fields fields) {
    length = fields.figure("link-length", "Fibre length", "");
    latency = fields.figure("link-latency", "Latency", "One way, with amplifiers and transponders");
    delay = fields.figure("link-delay", "Fibre delay", "Group index over the speed of light");
    spans = fields.figure("link-spans", "Spans", "");
    gsnr =
        fields.figure(
            "link-gsnr", "GSNR", "Signal to noise of the worst channel, in 0.1 nm (12.5 GHz)");
    mode = fields.figure("link-mode", "Mode", "The transceiver mode that carries most");
    capacity = fields.figure("link-capacity", "Capacity", "Per direction, all fibre pairs");
    load = fields.figure("link-load", "Load", "There and back");
    warnings = fields.figure("link-warnings", "", "");
    warnings.getStyleClass().add("warning");
  }

  void show(Optional<LinkPlant> plant, Optional<LinkLoad> loaded) {
    length.setText(plant.map(p -> Quantity.length(p.lengthKm())).orElse("–"));
    latency.setText(
        plant
            .map(
                p ->
                    Quantity.latency(p.latencyMs())
                        + " one way, "
                        + Quantity.latency(2 * p.latencyMs())
                        + " round trip")
            .orElse("–"));
    delay.setText(plant.map(LinkFigures::delayText).orElse("–"));
    spans.setText(plant.map(LinkFigures::spanText).orElse("–"));
    gsnr.setText(plant.map(p -> Quantity.decibel(p.gsnrDb())).orElse("–"));
    mode.setText(plant.map(LinkFigures::modeText).orElse("–"));
    capacity.setText(
        plant.map(p -> Quantity.rate(p.capacityGbps()) + " per direction").orElse("–"));
    load.setText(loaded.map(LinkFigures::loadText).orElse("–"));
    warnings.setText(plant.map(p -> String.join("\n", p.warnings())).orElse(""));
  }

  private static String delayText(LinkPlant plant) {
    return String.format(Locale.ROOT, "%.3f µs/km", plant.fiber().delayMicrosPerKm());
  }

  private static String spanText(LinkPlant plant) {
    int count = plant.spans().size();
    String each = Quantity.length(plant.spans().getFirst().lengthKm());
    String loss = Quantity.decibel(plant.spans().getFirst().lossDb());
    return count == 1
        ? "1 span of " + each + ", " + loss
        : count + " spans of " + each + ", " + loss + " each";
  }

  private static String modeText(LinkPlant plant) {
    return plant
        .mode()
        .map(m -> m.label() + ", " + plant.channels() + " channels")
        .orElse("none closes");
  }

  private static String loadText(LinkLoad load) {
    return "%s there, %s back, %s used"
        .formatted(
            Quantity.rate(load.forwardGbps()),
            Quantity.rate(load.backwardGbps()),
            Quantity.percent(load.utilisation()));
  }
}
