package dev.spanwright.model.fiber;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.fiber.LineReport.Channel;
import dev.spanwright.model.fiber.LineReport.Limit;
import dev.spanwright.model.fiber.LineReport.Station;
import dev.spanwright.model.fiber.LineReport.StationKind;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Band;
import dev.spanwright.model.network.FiberPart;
import dev.spanwright.model.network.LineSettings;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.SpanLayout;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** A close look at links, held against what was laid. */
final class LineReportTest {

  private static final LinkPlanner PLANNER = LinkPlanner.standard();
  private static final Network NETWORK = Network.empty("n");
  private static final Position HERE = new Position(32.7767, -96.7970);
  private static final Position THERE = new Position(32.78, -96.79);

  private static Link link(String fiber, double km, LineSettings settings) {
    return Link.of("l", "a", "b", fiber)
        .change()
        .measuredLengthKm(OptionalDouble.of(km))
        .line(settings)
        .build();
  }

  private record Looked(LinkPlant plant, LineReport report) {}

  private static Looked look(Link link) {
    LinkPlant plant = PLANNER.lay(link, HERE, THERE);
    return new Looked(plant, PLANNER.report(link, plant, NETWORK));
  }

  private static LineSettings settings() {
    return LineSettings.AUTOMATIC;
  }

  private static List<Link> links() {
    LineSettings mixed = settings().withPart(new FiberPart(0.2, 0.55, "hcf-today"), "g652d");
    SpanLayout huts = SpanLayout.AUTOMATIC.withHutShares(List.of(0.08, 0.21, 0.37, 0.6, 0.85));
    return List.of(
        link("g652d", 40, settings()),
        link("g652d", 900, settings()),
        link("g654e", 3000, settings()),
        link("hcf-today", 1100, settings()),
        link("hcf-best", 2500, settings()),
        link("g652d", 1000, mixed),
        link("g652d", 480, mixed.withLayout(huts)),
        link("g655", 2400, settings().withRegenerators(OptionalInt.of(2))),
        link("g652d", 700, settings()).change().band(Band.C_PLUS_L).build(),
        link("hcf-today", 700, settings()).change().band(Band.SUPER_C).build(),
        link("g655", 20_000, settings().withRegenerators(OptionalInt.of(0))));
  }

  @Test
  void theFullModelFindsWhatTheQuickWayLaid() {
    for (Link link : links()) {
      Looked looked = look(link);
      LineReport report = looked.report();
      assertEquals(looked.plant().mode().isPresent(), report.closes());
      int lit = (int) report.channels().stream().filter(Channel::lit).count();
      assertEquals(looked.plant().channels(), lit, link.toString());
      double worst =
          report.channels().stream()
              .filter(channel -> channel.lit() || !report.closes())
              .mapToDouble(Channel::gsnrDb)
              .min()
              .orElseThrow();
      assertEquals(looked.plant().gsnrDb(), worst, 0.2, link.toString());
      assertEquals(
          worst, report.stations().stream().mapToDouble(Station::gsnrDb).min().orElse(0), 0.02);
    }
  }

  @Test
  void stationsStandAtEndsAndHuts() {
    for (Link link : links()) {
      Looked looked = look(link);
      List<Station> stations = looked.report().stations();
      assertEquals(looked.plant().huts().size() + 2, stations.size());
      assertEquals(StationKind.SITE, stations.getFirst().kind());
      assertEquals(StationKind.SITE, stations.getLast().kind());
      assertEquals(looked.plant().lengthKm(), stations.getLast().atKm(), 1e-9);
      for (int i = 1; i < stations.size(); i++) {
        Station before = stations.get(i - 1);
        Station here = stations.get(i);
        Span span = looked.plant().spans().get(i - 1);
        assertEquals(span.lengthKm(), here.atKm() - before.atKm(), 1e-6);
        assertEquals(span.lossDb(), before.outDbm() - here.inDbm(), 1e-9);
        if (before.kind() != StationKind.REGENERATOR) {
          assertTrue(here.gsnrDb() < before.gsnrDb(), link + " at station " + i);
        }
      }
    }
  }

  @Test
  void theSharesOfNoiseAreAWhole() {
    for (Link link : links()) {
      var noise = look(link).report().noise();
      double sum = noise.emission() + noise.nonlinear() + noise.interference() + noise.terminals();
      assertEquals(1, sum, 1e-9);
    }
    var silica = look(link("g652d", 900, settings())).report().noise();
    assertEquals(2, silica.emission() / silica.nonlinear(), 0.2, "in balance at the best power");
    assertEquals(0, silica.interference());
    var hollow = look(link("hcf-today", 1100, settings())).report().noise();
    assertTrue(hollow.nonlinear() < 0.001);
    assertTrue(hollow.interference() > 0.1);
  }

  @Test
  void theLimitIsNamed() {
    assertEquals(Limit.NOISE, look(link("g652d", 2500, settings())).report().limit());
    LineSettings loud = settings().withLaunchPowerDbm(OptionalDouble.of(5));
    assertEquals(Limit.NONLINEARITY, look(link("g655", 900, loud)).report().limit());
    SpanLayout near = SpanLayout.AUTOMATIC.withSpacingKm(OptionalDouble.of(60));
    Link quiet = link("hcf-today", 3000, settings().withLayout(near));
    assertEquals(Limit.INTERFERENCE, look(quiet).report().limit());
    SpanLayout far = SpanLayout.AUTOMATIC.withSpacingKm(OptionalDouble.of(200));
    Looked tooFar = look(link("g652d", 600, settings().withLayout(far)));
    assertEquals(Limit.AMPLIFIER, tooFar.report().limit());
    assertEquals(0, tooFar.plant().capacityGbps());
    String warning = tooFar.plant().warnings().getFirst();
    assertTrue(warning.contains("A span of 200 km G.652.D loses 44.5 dB"), warning);
    assertTrue(warning.contains("35 dB of gain"), warning);
    SpanLayout farther = SpanLayout.AUTOMATIC.withSpacingKm(OptionalDouble.of(125));
    Link dark = link("hcf-today", 900, settings().withLayout(farther));
    assertEquals(Limit.POWER, look(dark).report().limit());
  }

  @Test
  void aFasterModeIsNamedWithWhatItLacks() {
    LineReport report = look(link("g652d", 2500, settings())).report();
    ModeBudget faster = report.faster().orElseThrow();
    assertTrue(faster.bandChannels() * faster.mode().rateGbps() > 0);
    double lacking = faster.mode().requiredOsnrDb() + 2 - faster.gsnrDb();
    assertTrue(lacking > 0);
    String expected = String.format("%s lacks %.1f dB", faster.mode().label(), lacking);
    assertTrue(report.limitText().startsWith(expected), report.limitText());
  }
}
