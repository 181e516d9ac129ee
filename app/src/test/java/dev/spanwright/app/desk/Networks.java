package dev.spanwright.app.desk;

import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.PropertyValue;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.model.network.Table;
import dev.spanwright.model.network.TrafficClass;
import dev.spanwright.model.network.Workload;
import java.util.List;
import java.util.OptionalDouble;

/** Small networks to try things on. */
public final class Networks {

  private Networks() {}

  /** Frankfurt – Zurich – Milan, with 100 Gbit/s from end to end; Lyon stands alone. */
  public static Network alpine() {
    return Network.empty("Alpine")
        .withSites(
            Table.of(
                List.of(
                    site("frankfurt", "Frankfurt", SiteKind.EXCHANGE, 50.11, 8.68),
                    site("zurich", "Zurich", SiteKind.INFERENCE_NODE, 47.37, 8.54),
                    site("milan", "Milan", SiteKind.EXCHANGE, 45.46, 9.19),
                    site("lyon", "Lyon", SiteKind.TRAINING_CAMPUS, 45.76, 4.84))))
        .withLinks(
            Table.of(
                List.of(
                    Link.of("frankfurt-zurich", "frankfurt", "zurich", "g652d"),
                    Link.of("zurich-milan", "zurich", "milan", "g652d"))))
        .withWorkloads(
            Table.of(
                List.<Workload>of(
                    new Workload.DemandMatrix(
                        "transit",
                        "Transit",
                        TrafficClass.GENERAL,
                        0,
                        OptionalDouble.empty(),
                        List.of(new Workload.DemandMatrix.Entry("frankfurt", "milan", 100)),
                        "",
                        PropertyValue.Fields.NONE))));
  }

  private static Site site(String id, String name, SiteKind kind, double latDeg, double lonDeg) {
    return Site.of(id, name, kind, new Position(latDeg, lonDeg));
  }
}
