package dev.spanwright.render.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {

  /** Least CIEDE2000 difference of two classes of utilisation: 12.7, to one decimal. */
  private static final double CLASSES_APART = 12.65;

  /** Least CIEDE2000 difference of two kinds of fibre: 12.0, to one decimal. */
  private static final double FIBRES_APART = 11.95;

  /** WCAG 2.2, 1.4.3: text. */
  private static final double TEXT_CONTRAST = 4.5;

  /** WCAG 2.2, 1.4.11: graphics. */
  private static final double GRAPHICS_CONTRAST = 3;

  @ParameterizedTest
  @EnumSource
  void utilisationColoursAreToldApartByEveryEye(Theme theme) {
    List<Ink> inks = new ArrayList<>(theme.ramp().steps());
    inks.add(theme.ramp().over());
    inks.add(theme.ramp().unknown());
    allPairsDiffer(inks, CLASSES_APART);
  }

  @ParameterizedTest
  @EnumSource
  void fibreColoursAreToldApartByEveryEye(Theme theme) {
    Theme.FiberInks fibers = theme.fibers();
    List<Ink> inks = List.of(fibers.standard(), fibers.hollowCore(), fibers.mixed());
    allPairsDiffer(inks, FIBRES_APART);
  }

  /** Least CIEDE2000 difference of two owners of seven, and of any from that of the others. */
  @ParameterizedTest
  @EnumSource
  void ownersAreToldApartByEveryEye(Theme theme) {
    List<Ink> inks = new ArrayList<>(theme.owners());
    inks.add(theme.ramp().unknown());
    allPairsDiffer(inks, 14);
    inks.removeLast();
    inks.forEach(ink -> contrast(ink, theme.ground().land(), GRAPHICS_CONTRAST));
  }

  @ParameterizedTest
  @EnumSource
  void luminanceRunsOneWay(Theme theme) {
    assertEquals(5, theme.ramp().steps().size());
    double[] steps =
        theme.ramp().steps().stream().mapToDouble(ColorDifference::luminance).toArray();
    for (int i = 1; i < steps.length; i++) {
      double rise = steps[i] - steps[i - 1];
      assertTrue(theme.isDark() ? rise > 0 : rise < 0, "step " + i + " changes it by " + rise);
    }
  }

  @ParameterizedTest
  @EnumSource
  void namesStandOutFromLandAndPanels(Theme theme) {
    contrast(theme.lettering().city(), theme.ground().land(), TEXT_CONTRAST);
    contrast(theme.lettering().city(), theme.ground().water(), TEXT_CONTRAST);
    contrast(theme.lettering().minor(), theme.ground().land(), TEXT_CONTRAST);
    contrast(theme.lettering().minor(), theme.furniture().panel(), TEXT_CONTRAST);
    contrast(theme.furniture().text(), theme.furniture().panel(), TEXT_CONTRAST);
    contrast(theme.furniture().accent(), theme.furniture().panel(), TEXT_CONTRAST);
  }

  @ParameterizedTest
  @EnumSource
  void symbolsStandOutFromTheMap(Theme theme) {
    Theme.SiteInks sites = theme.sites();
    Stream.of(sites.campus(), sites.dataCenter(), sites.node(), sites.landing(), sites.selected())
        .forEach(
            ink -> {
              contrast(ink, theme.ground().land(), GRAPHICS_CONTRAST);
              contrast(ink, theme.ground().water(), GRAPHICS_CONTRAST);
            });
  }

  private static void allPairsDiffer(List<Ink> inks, double least) {
    for (Vision vision : Vision.values()) {
      for (int i = 0; i < inks.size(); i++) {
        for (int j = 0; j < i; j++) {
          Ink a = inks.get(i);
          Ink b = inks.get(j);
          double difference = ColorDifference.between(a, b, vision);
          assertTrue(
              difference >= least,
              () -> "%s and %s, %s: %.2f".formatted(a.hex(), b.hex(), vision, difference));
        }
      }
    }
  }

  private static void contrast(Ink ink, Ink ground, double least) {
    double one = ColorDifference.luminance(ink) + 0.05;
    double other = ColorDifference.luminance(ground) + 0.05;
    double ratio = Math.max(one, other) / Math.min(one, other);
    assertTrue(ratio >= least, () -> "%s on %s: %.2f".formatted(ink.hex(), ground.hex(), ratio));
  }
}
