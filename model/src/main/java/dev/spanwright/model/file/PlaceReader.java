package dev.spanwright.model.file;

import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Band;
import dev.spanwright.model.network.GpuKind;
import dev.spanwright.model.network.Hose;
import dev.spanwright.model.network.LineSettings;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Power;
import dev.spanwright.model.network.PropertyValue;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteFacts;
import dev.spanwright.model.network.SiteKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Reads sites and links. */
final class PlaceReader {

  static final String A_SITE = "the identifier of a site";

  private static final Map<String, GpuKind> GPUS = new LinkedHashMap<>();
  private static final Map<String, SiteKind> KINDS = new LinkedHashMap<>();
  private static final Map<String, Band> BANDS = new LinkedHashMap<>();

  static {
    for (GpuKind kind : GpuKind.values()) {
      GPUS.put(kind.id(), kind);
    }
    for (SiteKind kind : SiteKind.values()) {
      KINDS.put(kind.id(), kind);
    }
    for (Band band : Band.values()) {
      BANDS.put(band.id(), band);
    }
  }

  private final Set<String> siteIds;
  private final Set<String> fiberIds;
  private final LineSettingsReader lines;

  PlaceReader(Set<String> siteIds, Set<String> fiberIds, LineSettingsReader lines) {
    this.siteIds = siteIds;
    this.fiberIds = fiberIds;
    this.lines = lines;
  }

  Optional<Site> site(FieldReader in) {
    String id = in.id();
    String name = in.name();
    Optional<SiteKind> kind = in.choice("kind", true, KINDS);
    double latDeg = in.number("latDeg", Ranges.LATITUDE);
    double lonDeg = in.number("lonDeg", Ranges.LONGITUDE);
    OptionalDouble powerMw = in.optionalNumber("powerMw", Ranges.POWER_MW);
    String powerSource = in.optionalText("powerSource");
    if (powerMw.isEmpty() && !powerSource.isEmpty()) {
      String found = "a source without \"powerMw\"";
      in.fail(in.object(), "powerSource", found, "both or none", "Add \"powerMw\".");
    }
    OptionalDouble pue = in.optionalNumber("pue", Power.PUE);
    Optional<GpuKind> gpus = in.choice("gpuKind", false, GPUS);
    if (powerMw.isEmpty() && (pue.isPresent() || gpus.isPresent())) {
      String field = pue.isPresent() ? "pue" : "gpuKind";
      in.fail(in.object(), field, "no \"powerMw\"", "the power beside it", "Add \"powerMw\".");
    }
    Optional<SiteFacts> facts = facts(in);
    OptionalDouble sends = in.optionalNumber("sendsGbps", Hose.GBPS);
    OptionalDouble receives = in.optionalNumber("receivesGbps", Hose.GBPS);
    String notes = in.optionalText("notes");
    PropertyValue.Fields rest = in.rest();
    return in.build(
        () ->
            new Site(
                id,
                name,
                kind.orElseThrow(),
                new Position(latDeg, lonDeg),
                powerMw.isPresent()
                    ? Optional.of(
                        new Power(
                            powerMw.getAsDouble(), pue, gpus.orElse(Power.USUAL_GPUS), powerSource))
                    : Optional.empty(),
                facts.orElse(SiteFacts.NONE),
                new Hose(sends, receives),
                notes,
                rest));
  }

  private static Optional<SiteFacts> facts(FieldReader in) {
    OptionalDouble people = in.optionalNumber("people", SiteFacts.PEOPLE);
    OptionalDouble price =
        in.optionalNumber("powerPriceUsdPerMwh", SiteFacts.POWER_PRICE_USD_PER_MWH);
    OptionalDouble carbon = in.optionalNumber("carbonGPerKwh", SiteFacts.CARBON_GRAMS_PER_KWH);
    String source = in.optionalText("factsSource");
    if (people.isEmpty() && price.isEmpty() && carbon.isEmpty() && !source.isEmpty()) {
      String found = "a source without a figure";
      String add = "Add \"people\", \"powerPriceUsdPerMwh\" or \"carbonGPerKwh\".";
      in.fail(in.object(), "factsSource", found, "a figure that it is for", add);
    }
    return in.build(() -> new SiteFacts(people, price, carbon, source));
  }

  Optional<Link> link(FieldReader in) {
    String id = in.id();
    String from = in.reference("from", siteIds, A_SITE);
    String to = in.reference("to", siteIds, A_SITE);
    checkEnds(in, from, to);
    List<Position> waypoints = waypoints(in);
    double routeFactor =
        in.optionalNumber("routeFactor", Ranges.ROUTE_FACTOR).orElse(Link.DEFAULT_ROUTE_FACTOR);
    String fiber = in.reference("fibre", fiberIds, LineSettingsReader.A_FIBER);
    int pairs = in.integer("fibrePairs", 1, Link.MAX_FIBER_PAIRS, 1);
    Band band = in.choice("band", false, BANDS).orElse(Band.C);
    OptionalDouble lengthKm = in.optionalNumber("measuredLengthKm", Ranges.LENGTH_KM);
    OptionalDouble capacityGbps = in.optionalNumber("fixedCapacityGbps", Ranges.CAPACITY_GBPS);
    OptionalDouble weight = in.optionalNumber("routingWeight", Ranges.ROUTING_WEIGHT);
    Optional<LineSettings> line = lines.line(in);
    String owner = in.optionalText("owner");
    String notes = in.optionalText("notes");
    PropertyValue.Fields rest = in.rest();
    return in.build(
        () ->
            new Link(
                id,
                from,
                to,
                waypoints,
                routeFactor,
                fiber,
                pairs,
                band,
                lengthKm,
                capacityGbps,
                weight,
                line.orElseThrow(),
                owner,
                notes,
                rest));
  }

  /** Reports a link or demand from a site to itself. */
  static void checkEnds(FieldReader in, String from, String to) {
    if (from.equals(to) && in.object().find("to").orElse(in.object()) instanceof Json.Text end) {
      String expected = "a site other than \"from\"";
      in.fail(end, "to", Words.quote(to) + " at both ends", expected, "Name another site.");
    }
  }

  private static List<Position> waypoints(FieldReader in) {
    List<Json> items = in.items("waypoints", false, "an array of positions");
    return in.objects("waypoints", items, NetworkFields.WAYPOINT, PlaceReader::waypoint);
  }

  private static Optional<Position> waypoint(FieldReader in) {
    double latDeg = in.number("latDeg", Ranges.LATITUDE);
    double lonDeg = in.number("lonDeg", Ranges.LONGITUDE);
    in.rejectRest();
    return in.build(() -> new Position(latDeg, lonDeg));
  }
}
