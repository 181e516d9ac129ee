package dev.spanwright.app.report;

import dev.spanwright.app.form.NumberText;
import dev.spanwright.model.equipment.Catalogues;
import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.equipment.PlanningRules;
import dev.spanwright.model.equipment.TransceiverMode;
import dev.spanwright.model.equipment.UnitFigure;
import dev.spanwright.model.equipment.UnitFigures;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.fiber.Span;
import dev.spanwright.model.network.Network;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a network is planned upon, each with its status and source. */
final class AssumptionTables {

  private static final int ALL = Integer.MAX_VALUE;

  private final Evaluation evaluation;
  private final Network network;

  AssumptionTables(Evaluation evaluation) {
    this.evaluation = evaluation;
    this.network = evaluation.network();
  }

  List<ReportTable> all() {
    return List.of(rules(), fibers(), modes(), figures());
  }

  private ReportTable rules() {
    PlanningRules rules = network.planning();
    return new ReportTable(
        "Planning rules",
        ReportTable.columns(List.of("Rule", "#Value")),
        List.of(
            List.of(
                "Margin above the required OSNR, ageing included", number(rules.marginDb(), "dB")),
            List.of("Loss of a connector", number(rules.connectorLossDb(), "dB")),
            List.of("OSNR of the add stage, in 0.1 nm", number(rules.addStageOsnrDb(), "dB")),
            List.of("Delay of an amplifier", number(rules.delays().amplifierMicros(), "µs")),
            List.of(
                "Delay of a pair of transponders",
                number(rules.delays().transponderPairMicros(), "µs")),
            List.of("Delay of a terminal", number(rules.delays().terminalMicros(), "µs")),
            List.of("Share of a capacity that may be filled", Text.percent(rules.usableShare())),
            List.of("Default routing by", rules.routingMetric().name().toLowerCase(Locale.ROOT))),
        "");
  }

  private static String number(double value, String unit) {
    String digits = NumberText.of(value);
    boolean large = value >= 1000 && !digits.contains(".");
    return (large ? String.format(Locale.ROOT, "%,.0f", value) : digits) + " " + unit;
  }

  private ReportTable fibers() {
    return ReportTable.of(
        "Fibres in use",
        List.of("Fibre", "#dB/km, planned", "#Group index", "#Span, km", "Status", "Source"),
        usedFibers()
            .map(
                f ->
                    List.of(
                        f.label(),
                        Text.number("%.3f", f.lossPlanDbPerKm()),
                        Text.number("%.4f", f.groupIndex()),
                        Text.number("%.0f", f.spanKm()),
                        f.status(),
                        f.source())),
        ALL,
        "fibres");
  }

  private Stream<FiberType> usedFibers() {
    return evaluation.plants().values().stream()
        .flatMap(plant -> plant.spans().stream())
        .map(Span::fiber)
        .distinct();
  }

  private ReportTable modes() {
    return ReportTable.of(
        "Transceiver modes in use",
        List.of("Mode", "#Gbit/s", "#OSNR, dB", "Status", "Source"),
        evaluation.plants().values().stream()
            .map(LinkPlant::mode)
            .flatMap(Optional::stream)
            .distinct()
            .map(AssumptionTables::mode),
        ALL,
        "modes");
  }

  private static List<String> mode(TransceiverMode mode) {
    return List.of(
        mode.label(),
        Text.number("%,.0f", mode.rateGbps()),
        Text.number("%.1f", mode.requiredOsnrDb()),
        mode.status(),
        mode.source());
  }

  private ReportTable figures() {
    UnitFigures figures = network.planning().figures();
    return ReportTable.of(
            "Unit figures",
            List.of("Figure", "#Value", "Status, range and source"),
            Stream.of(UnitFigure.values()).map(figure -> figure(figure, figures)),
            ALL,
            "figures")
        .noted(
            "Status: M measured, P published, S simulated, E estimate, U unsure or of second hand.");
  }

  private static List<String> figure(UnitFigure figure, UnitFigures figures) {
    String value =
        figures.of(figure).isPresent()
            ? number(figures.of(figure).getAsDouble(), figure.range().unit())
            : ReportTable.BLANK;
    boolean own = figures.own().containsKey(figure);
    return List.of(figure.label(), value, own ? "given for this network" : figure.origin());
  }

  /** The catalogues that the network is planned with. */
  String catalogues() {
    Catalogues catalogues = LinkPlanner.standard().catalogues(network);
    return "Catalogue of fibres " + catalogues.fibers().version() + ".";
  }
}
