package dev.spanwright.render.picture.line;

import dev.spanwright.model.equipment.FiberCatalogue;
import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.equipment.TransceiverCatalogue;
import dev.spanwright.model.equipment.TransceiverMode;
import dev.spanwright.model.fiber.Hut;
import dev.spanwright.model.fiber.LineReport;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.fiber.Span;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.geo.Route;
import dev.spanwright.model.network.SiteKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lines made by hand for pictures: noise adds up roughly as it does in nature.
 *
 * @param report a report
 * @param plant the plant that belongs to it
 * @param titles names
 */
public record SampleLine(LineReport report, LinkPlant plant, LineTitles titles) {

  private static final double MARGIN_DB = 2;
  private static final double TERMINALS_DB = 33;
  private static final List<String> TOWNS =
      List.of("Cisco", "Eastland", "Strawn", "Mineral Wells", "Weatherford", "Granbury", "Joshua");

  private static final Position FROM = new Position(32.454, -99.738);
  private static final Position TO = new Position(32.78, -96.8);

  /** Ten spans of standard fibre with towns. */
  public static SampleLine standard() {
    return of("lh-400g", spans(10, "g652d", 76, 4), Set.of(), true);
  }

  /** Standard, then hollow-core, then standard fibre, with a regenerator. */
  public static SampleLine mixed() {
    List<Span> spans = new ArrayList<>(spans(4, "g652d", 80, 2));
    spans.addAll(spans(4, "hcf-today", 120, 6));
    spans.addAll(spans(6, "g652d", 74, 5));
    return of("lh-600g", spans, Set.of(8), true);
  }

  /** Hollow-core fibre whose gas lines keep channels dark. */
  public static SampleLine hollowCore() {
    return of("lh-400g", spans(6, "hcf-today", 118, 3), Set.of(), false);
  }

  /** A single span. */
  public static SampleLine single() {
    return of("lh-800g", spans(1, "g652d", 62, 0), Set.of(), false);
  }

  /** A hundred spans with regenerators. */
  public static SampleLine hundred() {
    return of("lh-400g", spans(100, "g654e", 72, 6), Set.of(25, 50, 75), false);
  }

  /** A line on which nothing closes. */
  public static SampleLine tooLong() {
    return of("lh-400g", spans(26, "g652d", 92, 3), Set.of(), false);
  }

  /** The same line with its nonlinear noise taken out. */
  public SampleLine withoutNonlinearity() {
    List<LineReport.Channel> channels =
        report.channels().stream()
            .map(
                c ->
                    new LineReport.Channel(
                        c.frequencyThz(),
                        c.osnrDb(),
                        Double.POSITIVE_INFINITY,
                        c.interferenceSnrDb(),
                        c.gsnrDb(),
                        c.marginDb(),
                        c.lit()))
            .toList();
    return new SampleLine(report(report, report.stations(), channels), plant, titles);
  }

  private static List<Span> spans(int count, String fiberId, double km, double spread) {
    FiberType fiber = FiberCatalogue.builtIn().get(fiberId);
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double length = km + spread * Math.sin(2.3 * i + 1);
      double joints = fiber.jointLossDb() * length / fiber.jointSpacingKm();
      double loss = length * fiber.lossDbPerKm() + joints + 0.5 + 2 * fiber.transitionLossDb();
      spans.add(new Span(fiber, length, loss, FROM, TO));
    }
    return spans;
  }

  private static SampleLine of(
      String modeId, List<Span> laid, Set<Integer> regenerators, boolean towns) {
    TransceiverMode mode = TransceiverCatalogue.builtIn().find(modeId).orElseThrow();
    List<LineReport.Station> stations = stations(laid, regenerators, towns);
    double lengthKm = stations.getLast().atKm();
    List<Span> worst =
        regenerators.isEmpty() ? laid : laid.subList(0, Collections.min(regenerators));
    List<LineReport.Channel> channels = channels(worst, mode);
    boolean closes = channels.stream().anyMatch(LineReport.Channel::lit);
    LineReport report =
        new LineReport(
            "abilene-dallas",
            mode,
            closes,
            MARGIN_DB,
            launchDbm(laid.getFirst()),
            stations,
            channels,
            new LineReport.NoiseShares(0.6, 0.2, 0.1, 0.1),
            LineReport.Limit.NOISE,
            "Amplifier noise limits it.",
            List.of(),
            Optional.empty());
    LinkPlant plant =
        new LinkPlant(
            "abilene-dallas",
            Route.along(List.of(FROM, TO)),
            laid.getFirst().fiber(),
            lengthKm,
            laid,
            huts(stations),
            0,
            0,
            0,
            20,
            Optional.of(mode),
            channels.size(),
            mode.rateGbps() * channels.size(),
            List.of());
    LineTitles titles =
        new LineTitles(
            "Abilene – Dallas",
            "Abilene",
            SiteKind.TRAINING_CAMPUS,
            "Dallas",
            SiteKind.INFERENCE_NODE);
    return new SampleLine(report, plant, titles);
  }

  private static LineReport report(
      LineReport like, List<LineReport.Station> stations, List<LineReport.Channel> channels) {
    return new LineReport(
        like.linkId(),
        like.mode(),
        like.closes(),
        like.requiredMarginDb(),
        like.launchPowerDbm(),
        stations,
        channels,
        like.noise(),
        like.limit(),
        like.limitText(),
        like.budgets(),
        like.faster());
  }

  private static List<Hut> huts(List<LineReport.Station> stations) {
    return stations.subList(1, stations.size() - 1).stream()
        .map(s -> new Hut(FROM, s.atKm(), s.town(), s.kind() == LineReport.StationKind.REGENERATOR))
        .toList();
  }

  private static List<LineReport.Station> stations(
      List<Span> spans, Set<Integer> regenerators, boolean towns) {
    List<LineReport.Station> stations = new ArrayList<>();
    double noise = linear(-TERMINALS_DB);
    stations.add(
        new LineReport.Station(
            LineReport.StationKind.SITE,
            0,
            Optional.empty(),
            launchDbm(spans.getFirst()),
            launchDbm(spans.getFirst()),
            TERMINALS_DB));
    double km = 0;
    for (int i = 1; i <= spans.size(); i++) {
      Span span = spans.get(i - 1);
      km += span.lengthKm();
      noise += noise(span, 0);
      boolean regenerates = regenerators.contains(i);
      LineReport.StationKind kind =
          i == spans.size()
              ? LineReport.StationKind.SITE
              : regenerates ? LineReport.StationKind.REGENERATOR : LineReport.StationKind.AMPLIFIER;
      boolean named = towns && i < spans.size();
      stations.add(
          new LineReport.Station(
              kind,
              km,
              named ? Optional.of(TOWNS.get(i % TOWNS.size())) : Optional.empty(),
              launchDbm(span) - span.lossDb(),
              i < spans.size() ? launchDbm(spans.get(i)) : 1.5,
              -decibel(noise)));
      noise = regenerates ? linear(-TERMINALS_DB) : noise;
    }
    return stations;
  }

  private static List<LineReport.Channel> channels(List<Span> spans, TransceiverMode mode) {
    List<LineReport.Channel> channels = new ArrayList<>();
    double slotThz = mode.slotGhz() / 1000;
    double needed = mode.requiredOsnrDb() + MARGIN_DB;
    for (double thz = 191.3 + slotThz / 2; thz < 196.1; thz += slotThz) {
      double emission = 0;
      double nonlinear = 0;
      double interference = 0;
      for (Span span : spans) {
        double gas = gasDb(span, thz);
        emission += emission(span, gas) * (1 + 0.05 * (thz - 193.7));
        nonlinear += nonlinear(span) * (1 - 0.03 * (thz - 193.7) * (thz - 193.7));
        interference += interference(span);
      }
      double gsnr = -decibel(emission + nonlinear + interference + linear(-TERMINALS_DB));
      channels.add(
          new LineReport.Channel(
              thz,
              -decibel(emission),
              -decibel(nonlinear),
              -decibel(interference),
              gsnr,
              gsnr - mode.requiredOsnrDb(),
              gsnr >= needed));
    }
    return channels;
  }

  /** A gas line, the same whatever the catalogue says of today's fibre. */
  private static double gasDb(Span span, double thz) {
    boolean inGas = span.fiber().hollowCore() && thz > 194.7 && thz < 195.7;
    return inGas ? 0.05 * span.lengthKm() : 0;
  }

  private static double noise(Span span, double extraDb) {
    return emission(span, extraDb) + nonlinear(span) + interference(span);
  }

  private static double launchDbm(Span span) {
    return span.fiber().hollowCore() ? 9 : 1.5;
  }

  private static double emission(Span span, double extraDb) {
    return linear(-(58 + launchDbm(span) - 5.5 - span.lossDb() - extraDb));
  }

  private static double nonlinear(Span span) {
    return span.fiber().hollowCore() ? 0 : linear(-39);
  }

  private static double interference(Span span) {
    return span.fiber().hollowCore()
        ? linear(span.fiber().intermodalInterferenceDbPerKm().orElseThrow()) * span.lengthKm()
        : 0;
  }

  private static double linear(double db) {
    return Math.pow(10, db / 10);
  }

  private static double decibel(double linear) {
    return 10 * Math.log10(linear);
  }
}
