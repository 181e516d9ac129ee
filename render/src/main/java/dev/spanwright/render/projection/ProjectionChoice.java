package dev.spanwright.render.projection;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The projections that one may choose among. */
public enum ProjectionChoice {
  /** Conformal; known from every map on the web. */
  WEB_MERCATOR("web-mercator", "Web Mercator"),
  /** Equal-area, the whole earth in one piece. */
  EQUAL_EARTH("equal-earth", "Equal Earth"),
  /** A compromise, the whole earth in one piece. */
  ROBINSON("robinson", "Robinson");

  /** Puts the edge of the earth, 169° W, into the Bering Strait. */
  private static final double CENTRAL_LON_DEG = 11;

  private final String id;
  private final String label;

  ProjectionChoice(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /** The choice with an identifier; an {@link IllegalArgumentException} names the known ones. */
  public static ProjectionChoice named(String id) {
    for (ProjectionChoice choice : values()) {
      if (choice.id.equals(id)) {
        return choice;
      }
    }
    String known =
        Arrays.stream(values()).map(ProjectionChoice::id).collect(Collectors.joining(", "));
    throw new IllegalArgumentException(
        "Unknown projection \"" + id + "\": expected one of " + known);
  }

  /** Identifier in commands and settings. */
  public String id() {
    return id;
  }

  /** Name in menus. */
  public String label() {
    return label;
  }

  /**
   * The projection. Any but Web Mercator loads GeoTools, which takes about a second the first time:
   * not for the JavaFX thread.
   */
  public Projection projection() {
    return switch (this) {
      case WEB_MERCATOR -> new WebMercator();
      case EQUAL_EARTH -> new Pseudocylindrical("Equal Earth", CENTRAL_LON_DEG);
      case ROBINSON -> new Pseudocylindrical("Robinson", CENTRAL_LON_DEG);
    };
  }
}
