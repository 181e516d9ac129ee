package dev.spanwright.render.basemap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BasemapLabelsTest {

  private static final List<BasemapLabel> LABELS = BasemapLabels.all();

  @Test
  void countriesComeOnceAndTheLargestFirst() {
    List<String> names = names(BasemapLabel.Kind.COUNTRY);
    assertTrue(names.size() > 200, () -> names.size() + " countries");
    assertEquals(names.size(), names.stream().distinct().count());
    assertTrue(names.indexOf("Russia") < names.indexOf("France"));
    assertTrue(names.indexOf("France") < names.indexOf("Luxembourg"));
  }

  @Test
  void countryNamesStandOnLand() {
    Basemap medium = Basemap.load(Level.MEDIUM);
    for (BasemapLabel label : LABELS) {
      if (label.kind() == BasemapLabel.Kind.COUNTRY && label.minZoom() < 6) {
        boolean onLand = medium.isLand(label.position().lonDeg(), label.position().latDeg());
        assertTrue(onLand, label::toString);
      }
    }
  }

  @Test
  void namesOfWatersStandInWater() {
    Basemap medium = Basemap.load(Level.MEDIUM);
    for (BasemapLabel label : LABELS) {
      if (label.kind() != BasemapLabel.Kind.COUNTRY) {
        boolean onLand = medium.isLand(label.position().lonDeg(), label.position().latDeg());
        assertEquals(false, onLand, label::toString);
      }
    }
  }

  @Test
  void zoomsAreInRange() {
    for (BasemapLabel label : LABELS) {
      assertTrue(label.minZoom() >= 0.5 && label.minZoom() <= 8, label::toString);
    }
  }

  private static List<String> names(BasemapLabel.Kind kind) {
    return LABELS.stream()
        .filter(label -> label.kind() == kind)
        .map(BasemapLabel::name)
        .collect(Collectors.toList());
  }
}
