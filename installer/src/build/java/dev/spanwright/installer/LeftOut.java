package dev.spanwright.installer;

import java.util.List;
import java.util.Map;

/**
 * What the packages have no use for, although code of the libraries names it: parts of GeoTools
 * beyond projections by formula, tables of gravity and of EPSG codes, looks of controls that are
 * not chosen, and encodings of East Asian fonts that are not embedded.
 */
final class LeftOut {

  /** Of a jar that begins so, only entries that begin with one of these. */
  private static final Map<String, List<String>> ONLY =
      Map.of(
          "geotools-wrapper-",
          List.of(
              "org/geotools/referencing/",
              "org/geotools/metadata/",
              "org/geotools/util/",
              "org/geotools/api/",
              "org/geotools/geometry/",
              "org/geotools/measure/",
              "org/geotools/parameter/",
              "javax/measure/",
              "tech/units/",
              "tech/uom/",
              "si/uom/",
              "systems/uom/",
              "org/ejml/",
              "META-INF/"));

  /** Of a jar that begins so, no entries that match one of these. */
  private static final Map<String, List<String>> NONE =
      Map.of(
          "geotools-wrapper-",
          List.of(
              "org/geotools/referencing/factory/epsg/.*",
              "org/geotools/referencing/epsg/.*",
              ".*/EGM180\\.nor",
              ".*_(de|es|fr|it|ja|pt_BR)\\.(utf|properties)"),
          "atlantafx-base-",
          List.of("atlantafx/base/theme/(cupertino|dracula|nord)-.*"),
          // Identity-H is what embedded fonts are written with.
          "fontbox-",
          List.of("org/apache/fontbox/cmap/(?!Identity-|.*\\.class).*"),
          "xmlbeans-",
          List.of("org/apache/xmlbeans/metadata/src/.*", ".*_(fr|ja)\\.properties"));

  private LeftOut() {}

  /**
   * @param jar the file's name
   * @param entry a name in it, with slashes
   */
  static boolean has(String jar, String entry) {
    if (entry.startsWith("META-INF/maven/")) {
      return true;
    }
    return ONLY.entrySet().stream()
            .filter(only -> jar.startsWith(only.getKey()))
            .anyMatch(only -> only.getValue().stream().noneMatch(entry::startsWith))
        || NONE.entrySet().stream()
            .filter(none -> jar.startsWith(none.getKey()))
            .anyMatch(none -> none.getValue().stream().anyMatch(entry::matches));
  }
}
