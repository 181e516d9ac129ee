package dev.spanwright.model.file.planners;

import dev.spanwright.model.fiber.Span;
import dev.spanwright.model.file.JsonText;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the topology: each site a transceiver and a ROADM; each link two one-way chains of ROADM,
 * amplifier, then fibre and amplifier for each span, ROADM.
 */
final class GnpyTopology {

  private record Connection(String from, String to) {}

  private final Network network;
  private final GnpyLines lines;
  private final JsonText json = new JsonText();
  private final List<Connection> connections = new ArrayList<>();

  GnpyTopology(Network network, GnpyLines lines) {
    this.network = network;
    this.lines = lines;
  }

  byte[] write() {
    json.object(
        () -> {
          json.field("network_name", GnpyLimits.text(network.name()));
          json.name("elements")
              .array(
                  () -> {
                    network.sites().forEach(this::site);
                    for (Link link : network.links()) {
                      chain(link, true);
                      chain(link, false);
                    }
                  });
          json.name("connections").array(() -> connections.forEach(this::connection));
        });
    return json.finish().getBytes(StandardCharsets.UTF_8);
  }

  private void connection(Connection connection) {
    json.inlineObject(
        () -> {
          json.field("from_node", connection.from());
          json.field("to_node", connection.to());
        });
  }

  private void site(Site site) {
    element(GnpyUnits.transceiver(site), "Transceiver", site.position(), site.name(), () -> {});
    element(
        GnpyUnits.roadm(site),
        "Roadm",
        site.position(),
        site.name(),
        () ->
            json.name("params")
                .inlineObject(
                    () -> {
                      json.field("target_pch_out_db", GnpyLines.ROADM_OUT_DBM);
                      unusual(site);
                    }));
    connections.add(new Connection(GnpyUnits.transceiver(site), GnpyUnits.roadm(site)));
    connections.add(new Connection(GnpyUnits.roadm(site), GnpyUnits.transceiver(site)));
  }

  /** The outputs that have another power than the usual one. */
  private void unusual(Site site) {
    Map<String, Double> powers = new LinkedHashMap<>();
    for (Link link : network.linksAt(site.id())) {
      boolean forward = link.from().equals(site.id());
      double power = lines.roadmOutDbm(link, forward);
      if (power != GnpyLines.ROADM_OUT_DBM) {
        powers.put(GnpyUnits.amplifier(link.id(), forward, 0), power);
      }
    }
    if (!powers.isEmpty()) {
      json.name("per_degree_pch_out_db").inlineObject(() -> powers.forEach(json::field));
    }
  }

  private void chain(Link link, boolean forward) {
    List<Span> spans = lines.spans(link, forward);
    Site from = network.sites().get(forward ? link.from() : link.to());
    Site to = network.sites().get(forward ? link.to() : link.from());
    Span first = spans.getFirst();
    String last = GnpyUnits.amplifier(link.id(), forward, 0);
    String booster = GnpyEquipment.boosterOf(lines.amplifier(link, first.fiber()));
    amplifier(last, booster, from.position(), lines.boosterGainDb(link, forward));
    connections.add(new Connection(GnpyUnits.roadm(from), last));
    List<Double> gains = lines.gainsDb(link, forward);
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      Span fed = spans.get(Math.min(i + 1, spans.size() - 1));
      Position end = forward ? span.end() : span.start();
      String fiber = GnpyUnits.fiber(link.id(), forward, i + 1);
      String amplifier = GnpyUnits.amplifier(link.id(), forward, i + 1);
      fiber(fiber, span);
      amplifier(amplifier, lines.amplifier(link, fed.fiber()).id(), end, gains.get(i));
      connections.add(new Connection(last, fiber));
      connections.add(new Connection(fiber, amplifier));
      last = amplifier;
    }
    connections.add(new Connection(last, GnpyUnits.roadm(to)));
  }

  private void fiber(String uid, Span span) {
    element(
        uid,
        "Fiber",
        span.start(),
        "",
        () -> {
          json.field("type_variety", span.fiber().id());
          json.name("params")
              .inlineObject(
                  () -> {
                    json.field("length", span.lengthKm());
                    json.field("length_units", "km");
                    json.field("loss_coef", lines.lossDbPerKm(span));
                    json.field("con_in", lines.endLossDb(span));
                    json.field("con_out", lines.endLossDb(span));
                    json.field("att_in", 0);
                  });
        });
  }

  /**
   * @param gainDb below 0 becomes an attenuator behind the amplifier
   */
  private void amplifier(String uid, String variety, Position place, double gainDb) {
    element(
        uid,
        "Edfa",
        place,
        "",
        () -> {
          json.field("type_variety", variety);
          json.name("operational")
              .inlineObject(
                  () -> {
                    json.field("gain_target", Math.max(0, gainDb));
                    json.field("tilt_target", 0);
                    json.field("out_voa", Math.max(0, -gainDb));
                  });
        });
  }

  private void element(String uid, String type, Position place, String city, Runnable fields) {
    json.object(
        () -> {
          json.field("uid", uid);
          json.field("type", type);
          fields.run();
          GnpyUnits.metadata(json, place, city);
        });
  }
}
