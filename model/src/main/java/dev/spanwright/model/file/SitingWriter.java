package dev.spanwright.model.file;

import dev.spanwright.model.judge.SitingPlace;
import dev.spanwright.model.judge.SitingStudy;
import dev.spanwright.model.network.Network;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** Writes which places no other beats in price of power and round trip. */
final class SitingWriter {

  private final JsonText json;
  private final SitingStudy study;

  /** Compares the sites and the towns of the countries with sites. */
  SitingWriter(JsonText json, Network network) {
    this.json = json;
    List<SitingPlace> places = new ArrayList<>();
    network.sites().forEach(site -> places.add(SitingPlace.of(site)));
    places.addAll(SitingPlace.towns(network));
    study = SitingStudy.of(network, places, SitingStudy.Measure.NEAREST_NODE);
  }

  /** Nothing where no place has a round trip to an inference node. */
  void siting() {
    if (!study.options().isEmpty()) {
      json.name("siting").object(this::fields);
    }
  }

  private void fields() {
    json.field("places", study.options().size());
    json.name("front").array(() -> study.front().forEach(this::option));
    json.field("placesWithoutPrice", study.withoutPrice().stream().map(SitingPlace::name).toList());
  }

  private void option(SitingStudy.Option option) {
    json.inlineObject(
        () -> {
          json.field("place", option.place().name());
          json.field("latDeg", option.place().at().latDeg());
          json.field("lonDeg", option.place().at().lonDeg());
          json.field("priceUsdPerMwh", option.priceUsdPerMwh());
          json.field("priceEstimated", option.place().estimated());
          json.field("standardRoundTripMs", rounded(option.standardMs()));
          json.field("hollowCoreRoundTripMs", rounded(option.hollowCoreMs()));
        });
  }

  /** To four digits: the route of fibre that is not laid is not known better. */
  private static double rounded(double value) {
    return new BigDecimal(value).round(new MathContext(4)).doubleValue();
  }
}
