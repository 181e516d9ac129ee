package dev.spanwright.app.line;

import dev.spanwright.app.line.LineComparison.Side;
import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.fiber.LineReport;
import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.fiber.Span;
import dev.spanwright.model.network.Edit;
import dev.spanwright.render.style.Quantity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the line panel shows and does, without any control: one link as studied, and the part of it
 * that is chosen. Immutable.
 *
 * @param study the link, looked at closely
 * @param chosen the part that is chosen, if any
 */
public record LineViewModel(LineStudy study, Optional<ChosenPart> chosen) {

  /** The spans that are chosen. */
  public Optional<SpanRange> spans() {
    return chosen.map(part -> part.spans(plant()));
  }

  /** The span to highlight on the picture, where one alone is chosen. */
  public OptionalInt onlySpan() {
    return spans()
        .filter(SpanRange::isOne)
        .map(range -> OptionalInt.of(range.first()))
        .orElse(OptionalInt.empty());
  }

  private LinkPlant plant() {
    return study.plant();
  }

  /**
   * The part that is chosen once a span is clicked.
   *
   * @param extend whether it goes on from the first span that is chosen already
   */
  public ChosenPart choosing(int span, boolean extend) {
    Optional<SpanRange> before = extend ? spans() : Optional.empty();
    return before
        .map(
            range ->
                ChosenPart.ofSpans(
                    plant(), Math.min(range.first(), span), Math.max(range.last(), span)))
        .orElseGet(() -> ChosenPart.ofSpans(plant(), span, span));
  }

  /** The part between two spans that a hand drew. */
  public ChosenPart between(int anchor, int span) {
    return ChosenPart.ofSpans(plant(), anchor, span);
  }

  /** Where the chosen part begins and ends, km. */
  public Optional<double[]> chosenKm() {
    return spans()
        .map(
            range -> {
              double[] km = ChosenPart.stationsKm(plant());
              return new double[] {km[range.first()], km[range.last() + 1]};
            });
  }

  /** What is chosen: {@code Span 3 of 12: 80 km, 17.6 dB}. */
  public String chosenText() {
    return spans().map(this::text).orElse("");
  }

  private String text(SpanRange range) {
    double km = 0;
    double lossDb = 0;
    for (Span span : plant().spans().subList(range.first(), range.last() + 1)) {
      km += span.lengthKm();
      lossDb += span.lossDb();
    }
    int all = plant().spans().size();
    String which =
        range.isOne()
            ? "Span %d of %d".formatted(range.first() + 1, all)
            : "Spans %d–%d of %d".formatted(range.first() + 1, range.last() + 1, all);
    return which + "  ·  " + Quantity.length(km) + "  ·  " + Quantity.decibel(lossDb);
  }

  /** What the chosen spans are made of, where it is one fibre. */
  public Optional<FiberType> chosenFiber() {
    return spans()
        .map(range -> plant().spans().subList(range.first(), range.last() + 1))
        .map(spans -> spans.stream().map(Span::fiber).distinct().toList())
        .filter(fibers -> fibers.size() == 1)
        .map(List::getFirst);
  }

  /** Every fibre that there is to choose from. */
  public List<FiberType> fibers() {
    return LinkPlanner.standard().catalogues(study.network()).fibers().types();
  }

  /** Length of the one span that is chosen, as it is typed; empty for several. */
  public String lengthText() {
    return spans()
        .filter(SpanRange::isOne)
        .map(range -> plain(plant().spans().get(range.first()).lengthKm()))
        .orElse("");
  }

  private static String plain(double km) {
    return Kilometres.number(km).replace(",", "");
  }

  /** Makes the chosen spans of another fibre; nothing where none are chosen. */
  public Optional<Edit> changeFiber(FiberType to) {
    return chosenKm().map(km -> edits().convert(km[0], km[1], to));
  }

  /**
   * Makes the one chosen span longer or shorter; nothing where not one is chosen.
   *
   * @throws IllegalArgumentException if its neighbour is too short, or it has none
   */
  public Optional<Edit> changeLength(double km) {
    return spans().filter(SpanRange::isOne).map(range -> edits().changeLength(range.first(), km));
  }

  /** The part that is chosen once the one chosen span has a length: the same span. */
  public Optional<ChosenPart> chosenAfter(double km) {
    return spans()
        .filter(SpanRange::isOne)
        .map(
            range -> {
              double[] stations = ChosenPart.stationsKm(plant());
              double lengthKm = plant().lengthKm();
              boolean last = range.first() == stations.length - 2;
              double from = last ? lengthKm - km : stations[range.first()];
              return new ChosenPart(from / lengthKm, Math.min(1, (from + km) / lengthKm));
            });
  }

  /** Changes of the line. */
  public LineEdits edits() {
    return new LineEdits(study.network(), study.link(), plant());
  }

  /** Figures of a span and of the hut behind it, for whoever points at it. */
  public String hoverText(int index) {
    Span span = plant().spans().get(index);
    LineReport.Station start = study.report().stations().get(index);
    LineReport.Station end = study.report().stations().get(index + 1);
    String where =
        end.kind() == LineReport.StationKind.SITE ? "at the end" : "behind the hut" + town(end);
    return String.format(
            Locale.ROOT,
            "Span %d  ·  %s  ·  %s%n%s  ·  %s%n%.1f dBm in, %.1f dBm out%nGSNR %.1f dB %s",
            index + 1,
            Kilometres.range(start.atKm(), end.atKm()),
            span.fiber().label(),
            Quantity.length(span.lengthKm()),
            Quantity.decibel(span.lossDb()),
            start.outDbm(),
            end.inDbm(),
            end.gsnrDb(),
            where)
        .replace('-', '\u2212');
  }

  private static String town(LineReport.Station station) {
    return station.town().map(town -> " at " + town).orElse("");
  }

  /** Standard against hollow-core; empty until it is computed. */
  public List<ComparisonRow> comparisonRows() {
    return study
        .comparison()
        .map(both -> new ComparisonRows(new Side(plant(), study.report()), both).rows())
        .orElse(List.of());
  }

  /** What hollow-core wins and loses, in sentences; empty until it is computed. */
  public List<String> comparisonRemarks() {
    return study
        .comparison()
        .map(both -> new ComparisonRemarks(study.link(), both).sentences())
        .orElse(List.of());
  }
}
