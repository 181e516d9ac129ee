package dev.spanwright.app.scenario;

import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import java.util.List;

/** How two maps are laid out. */
enum CompareLayout {
  /** One at the left, one at the right. */
  BESIDE("Side by side"),
  /** One above the other. */
  STACKED("Stacked"),
  /** One over the other, parted by an edge that can be moved. */
  SWIPE("Swipe");

  /** A network as wide as this, for its height, is seen larger in two wide maps. */
  private static final double WIDE = 1.5;

  private final String label;

  CompareLayout(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /** The layout in which a network is seen largest, both maps whole. */
  static CompareLayout fitting(Network network) {
    List<Position> places = network.sites().stream().map(Site::position).toList();
    double south = places.stream().mapToDouble(Position::latDeg).min().orElse(0);
    double north = places.stream().mapToDouble(Position::latDeg).max().orElse(0);
    double west = places.stream().mapToDouble(Position::lonDeg).min().orElse(0);
    double east = places.stream().mapToDouble(Position::lonDeg).max().orElse(0);
    double width = (east - west) * Math.cos(Math.toRadians((south + north) / 2));
    return width > WIDE * (north - south) ? STACKED : BESIDE;
  }
}
