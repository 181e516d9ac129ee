package dev.spanwright.model.file;

import dev.spanwright.model.equipment.Range;
import dev.spanwright.model.failure.DemandLoss;
import dev.spanwright.model.failure.FailureCase;
import dev.spanwright.model.failure.FailureKind;
import dev.spanwright.model.failure.FailureOutcome;
import dev.spanwright.model.failure.LatencyGrowth;
import dev.spanwright.model.network.Cuts;
import dev.spanwright.model.network.Ids;
import dev.spanwright.model.network.LinkPart;
import dev.spanwright.model.solve.FailureHeadroom;
import dev.spanwright.model.solve.Headroom;
import dev.spanwright.model.solve.LinkValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Reads the outcomes of a sweep. */
final class OutcomeReader {

  static final List<String> FIELDS =
      List.of(
          "case",
          "kind",
          "part",
          "failedLinks",
          "failedSites",
          "headroom",
          "how",
          "offeredGbps",
          "carriedGbps",
          "carriedAtMostGbps",
          "carriedShare",
          "worstLatencyMs",
          "growth",
          "slowerDemands",
          "tooSlowDemands",
          "lostDemands",
          "reducedDemands",
          "losses");

  private static final List<String> LOSS_FIELDS =
      List.of("demand", "from", "to", "offeredGbps", "beforeGbps", "carriedGbps", "reason");

  private static final Range GBPS = Range.from(0, 1e15, "Gbit/s");
  private static final Range MS = Range.from(0, 1e9, "ms");
  private static final Range SHARE = Range.from(0, 1, "");
  private static final Range FACTOR = Range.from(0, 1e300, "");
  private static final int MOST = 100_000_000;

  /** The network without failure. */
  Optional<FailureOutcome> intact(FieldReader in) {
    return outcome(in, Optional.of(FailureCase.INTACT));
  }

  /** A failure. */
  Optional<FailureOutcome> outcome(FieldReader in) {
    return outcome(in, failure(in));
  }

  private static Optional<FailureCase> failure(FieldReader in) {
    String id = in.filledText("case", "Name the case.");
    Optional<FailureKind> kind =
        in.choice("kind", true, SweepReader.byId(FailureKind.values(), FailureKind::id));
    Optional<LinkPart> part =
        in.nested("part", List.of("fromShare", "toShare"))
            .flatMap(
                shares -> {
                  double from = shares.number("fromShare", SHARE);
                  double to = shares.number("toShare", SHARE);
                  return shares.build(() -> new LinkPart(link(id), from, to));
                });
    List<String> links = in.texts("failedLinks", Ids::isValid, "identifiers of links", MOST);
    List<String> sites = in.texts("failedSites", Ids::isValid, "identifiers of sites", MOST);
    return kind.flatMap(
        known -> in.build(() -> new FailureCase(known, id, cuts(known, id, part), links, sites)));
  }

  private static Cuts cuts(FailureKind kind, String id, Optional<LinkPart> part) {
    String name = id.substring(id.indexOf(':') + 1);
    return switch (kind) {
      case LINK -> Cuts.link(name);
      case SITE -> Cuts.site(name);
      case GROUP -> Cuts.group(name);
      case PAIR -> new Cuts(Set.of(name.split("\\+")), Set.of(), Set.of());
      case SPAN, HUT ->
          Cuts.part(
              part.orElseThrow(
                  () -> new IllegalArgumentException("case " + id + " has no \"part\"")));
      case SEVERAL -> throw new IllegalArgumentException("case " + id + " is none of a sweep");
    };
  }

  private static String link(String id) {
    return id.replaceFirst("^[a-z]*:", "").replaceFirst("/.*$", "");
  }

  private static Optional<FailureOutcome> outcome(FieldReader in, Optional<FailureCase> failure) {
    Optional<Headroom> headroom =
        in.nested("headroom", List.of("factor", "upperBound", "gap", "limiting"))
            .flatMap(OutcomeReader::headroom);
    Optional<FailureHeadroom.How> how =
        in.choice(
            "how",
            true,
            SweepReader.byId(
                FailureHeadroom.How.values(), one -> one.name().toLowerCase(Locale.ROOT)));
    double offered = in.number("offeredGbps", GBPS);
    double carried = in.number("carriedGbps", GBPS);
    double atMost = in.number("carriedAtMostGbps", GBPS);
    OptionalDouble worstMs = in.optionalNumber("worstLatencyMs", MS);
    Optional<LatencyGrowth> growth =
        in.nested("growth", List.of("demand", "beforeMs", "afterMs"))
            .flatMap(OutcomeReader::growth);
    int slower = in.integer("slowerDemands", 0, MOST);
    int tooSlow = in.integer("tooSlowDemands", 0, MOST);
    int lost = in.integer("lostDemands", 0, MOST);
    int reduced = in.integer("reducedDemands", 0, MOST);
    List<DemandLoss> losses =
        in.objects(
            "losses",
            in.items("losses", false, "an array of demands"),
            LOSS_FIELDS,
            OutcomeReader::loss);
    if (headroom.isEmpty()) {
      in.fail(in.object(), "headroom", "no such field", "the headroom", "");
    }
    return in.build(
        () ->
            new FailureOutcome(
                failure.orElseThrow(() -> new IllegalArgumentException("there is no case")),
                headroom.orElseThrow(),
                how.orElseThrow(),
                offered,
                carried,
                atMost,
                worstMs,
                growth,
                slower,
                tooSlow,
                lost,
                reduced,
                losses,
                Map.of()));
  }

  private static Optional<Headroom> headroom(FieldReader in) {
    double factor = in.number("factor", FACTOR, Double.POSITIVE_INFINITY);
    double upperBound = in.number("upperBound", FACTOR, Double.POSITIVE_INFINITY);
    List<LinkValue> limiting =
        in.objects(
            "limiting",
            in.items("limiting", false, "an array of links"),
            List.of("link", "perGbps"),
            OutcomeReader::value);
    return in.build(() -> new Headroom(factor, upperBound, limiting, 0));
  }

  private static Optional<LinkValue> value(FieldReader in) {
    String link = in.filledText("link", "Name the link.");
    double perGbps = in.number("perGbps", FACTOR);
    return in.build(() -> new LinkValue(link, perGbps));
  }

  private static Optional<LatencyGrowth> growth(FieldReader in) {
    String demand = in.filledText("demand", "Name the demand.");
    double before = in.number("beforeMs", MS);
    double after = in.number("afterMs", MS);
    return in.build(() -> new LatencyGrowth(demand, before, after));
  }

  private static Optional<DemandLoss> loss(FieldReader in) {
    String demand = in.filledText("demand", "Name the demand.");
    String from = in.filledText("from", "Name the site.");
    String to = in.filledText("to", "Name the site.");
    double offered = in.number("offeredGbps", GBPS);
    double before = in.number("beforeGbps", GBPS);
    double carried = in.number("carriedGbps", GBPS);
    Optional<DemandLoss.Reason> reason =
        in.choice(
            "reason", true, SweepReader.byId(DemandLoss.Reason.values(), DemandLoss.Reason::id));
    return in.build(
        () -> new DemandLoss(demand, from, to, offered, before, carried, reason.orElseThrow()));
  }
}
