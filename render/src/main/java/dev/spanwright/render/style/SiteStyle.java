package dev.spanwright.render.style;

import dev.spanwright.model.network.SiteKind;

/**
 * How a site is drawn.
 *
 * @param shape outline
 * @param sizePx width, px
 * @param ink fill
 */
public record SiteStyle(Shape shape, double sizePx, Ink ink) {

  /** Outlines of site symbols. */
  public enum Shape {
    HEXAGON,
    SQUARE,
    CIRCLE,
    TRIANGLE,
    DIAMOND
  }

  /** The style of a kind of site. */
  public static SiteStyle of(SiteKind kind, Theme theme) {
    Theme.SiteInks inks = theme.sites();
    return switch (kind) {
      case TRAINING_CAMPUS -> new SiteStyle(Shape.HEXAGON, 16, inks.campus());
      case INFERENCE_NODE -> new SiteStyle(Shape.CIRCLE, 11, inks.node());
      case EXCHANGE -> new SiteStyle(Shape.CIRCLE, 9, inks.node());
      case CLOUD_REGION, ENTERPRISE_CORE -> new SiteStyle(Shape.SQUARE, 12, inks.dataCenter());
      case CABLE_LANDING -> new SiteStyle(Shape.TRIANGLE, 11, inks.landing());
    };
  }
}
