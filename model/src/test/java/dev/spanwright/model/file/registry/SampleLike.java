package dev.spanwright.model.file.registry;

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

/** A small network as people draw them. */
final class SampleLike {

  private SampleLike() {}

  /** A new one, equal to all others. */
  static Network read() {
    return Network.empty("Königs \"net\" & <more>")
        .withNotes("Two lines,\nthe second one.")
        .withSites(
            Table.of(
                List.of(
                    Site.of("a", "Ålesund", SiteKind.EXCHANGE, new Position(62.47, 6.15)),
                    Site.of("b", "=SUM(1)", SiteKind.TRAINING_CAMPUS, new Position(60.39, 5.32)),
                    Site.of("c", "Ålesund", SiteKind.INFERENCE_NODE, new Position(59.9, 10.7)))))
        .withLinks(
            Table.of(
                List.of(
                    Link.of("ab", "a", "b", "g652d"),
                    Link.of("ab2", "a", "b", "hcf-today"),
                    Link.of("bc", "b", "c", "g654e"))))
        .withWorkloads(
            Table.of(
                List.of(
                    new Workload.DemandMatrix(
                        "d",
                        "Demands",
                        TrafficClass.GENERAL,
                        3,
                        OptionalDouble.empty(),
                        List.of(new Workload.DemandMatrix.Entry("a", "c", 120.5)),
                        "",
                        PropertyValue.Fields.NONE))));
  }
}
