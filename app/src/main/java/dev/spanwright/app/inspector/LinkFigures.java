package dev.spanwright.app.inspector;

import dev.spanwright.app.form.Fields;
import dev.spanwright.app.form.Wrapping;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.fiber.Span;
import dev.spanwright.model.solve.LinkLoad;
import dev.spanwright.render.style.Quantity;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;

/** What a link yields, once laid and loaded. */
final class LinkFigures {

  private final Label capacity;
  private final Label latency;
  private final Label load;
  private final Label mode;
  private final Label gsnr;
  private final Label length;
  private final Label delay;
  private final Label spans;
  private final Label regenerators;
  private final Label warnings = new Label();

  LinkFigures(Fields fields) {
    capacity = fields.figure("link-capacity", "Capacity", "Per direction, all fibre pairs");
    latency = fields.figure("link-latency", "Latency", "One way, with amplifiers and transponders");
    load = fields.figure("link-load", "Load", "There and back");
    mode = fields.figure("link-mode", "Mode", "The transceiver mode that carries most");
    gsnr =
        fields.figure(
            "link-gsnr", "GSNR", "Signal to noise of the worst channel, in 0.1 nm (12.5 GHz)");
    length = fields.figure("link-length", "Fibre length", "");
    delay = fields.figure("link-delay", "Fibre delay", "Group index over the speed of light");
    spans = fields.figure("link-spans", "Spans", "");
    regenerators =
        fields.figure("link-regenerators-found", "Regenerators", "Where the signal is sent anew");
    warnings.setId("link-warnings");
    Wrapping.of(warnings);
    warnings.getStyleClass().add("warning");
    warnings.managedProperty().bind(warnings.visibleProperty());
  }

  /** What the architect should know; not to be overlooked. */
  Label warnings() {
    return warnings;
  }

  void show(Optional<LinkPlant> plant, Optional<LinkLoad> loaded) {
    set(capacity, plant, p -> Quantity.rate(p.capacityGbps()) + " per direction");
    set(
        latency,
        plant,
        p ->
            Quantity.latency(p.latencyMs())
                + " one way, "
                + Quantity.latency(2 * p.latencyMs())
                + " round trip");
    set(mode, plant, LinkFigures::modeText);
    set(gsnr, plant, p -> Quantity.decibel(p.gsnrDb()));
    set(length, plant, LinkFigures::lengthText);
    set(delay, plant, LinkFigures::delayText);
    set(spans, plant, LinkFigures::spanText);
    set(regenerators, plant, p -> p.regenerators() == 0 ? "none" : "" + p.regenerators());
    load.setText(loaded.map(LinkFigures::loadText).orElse("–"));
    String text = plant.map(p -> String.join("\n", p.warnings())).orElse("");
    warnings.setText(text);
    warnings.setVisible(!text.isEmpty());
  }

  private static void set(
      Label label, Optional<LinkPlant> plant, Function<LinkPlant, String> text) {
    label.setText(plant.map(text).orElse("–"));
  }

  private static String lengthText(LinkPlant plant) {
    String length = Quantity.length(plant.lengthKm());
    return plant.isMixed()
        ? length + ", " + Quantity.percent(plant.hollowCoreShare()) + " hollow-core"
        : length;
  }

  /** Of a link of several fibres it is the mean. */
  private static String delayText(LinkPlant plant) {
    boolean several = plant.spans().stream().map(Span::fiber).distinct().count() > 1;
    double micros = plant.fiberLatencyMicros() / plant.lengthKm();
    return String.format(Locale.ROOT, "%.3f µs/km", micros) + (several ? ", mean" : "");
  }

  private static String spanText(LinkPlant plant) {
    List<Span> all = plant.spans();
    DoubleSummaryStatistics km = all.stream().mapToDouble(Span::lengthKm).summaryStatistics();
    DoubleSummaryStatistics db = all.stream().mapToDouble(Span::lossDb).summaryStatistics();
    String lengths = range(km, Quantity::length);
    String losses = range(db, Quantity::decibel);
    return Quantity.count(all.size(), "span") + " of " + lengths + ", " + losses;
  }

  private static String range(
      DoubleSummaryStatistics values, java.util.function.DoubleFunction<String> text) {
    String low = text.apply(values.getMin());
    String high = text.apply(values.getMax());
    return low.equals(high) ? low : low + " to " + high;
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
