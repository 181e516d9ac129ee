package dev.spanwright.render.style;

/**
 * How a network is drawn, whatever network it is.
 *
 * @param theme colours
 * @param colorBy what the colour of links shows
 * @param siteSize what the size of sites shows
 * @param flow whether arrows on links show where traffic runs
 * @param layers which parts of the map are seen
 */
public record Look(
    Theme theme, ColorBy colorBy, SiteSize siteSize, boolean flow, LayerChoice layers) {

  /** A look with all parts of the map. */
  public Look(Theme theme, ColorBy colorBy, SiteSize siteSize, boolean flow) {
    this(theme, colorBy, siteSize, flow, LayerChoice.USUAL);
  }

  /** A look with sites by kind and without arrows. */
  public Look(Theme theme, ColorBy colorBy) {
    this(theme, colorBy, SiteSize.KIND, false);
  }

  /** This look in another theme. */
  public Look withTheme(Theme other) {
    return new Look(other, colorBy, siteSize, flow, layers);
  }

  /** This look with links that are coloured by something else. */
  public Look withColorBy(ColorBy other) {
    return new Look(theme, other, siteSize, flow, layers);
  }

  /** This look with sites that are sized by something else. */
  public Look withSiteSize(SiteSize other) {
    return new Look(theme, colorBy, other, flow, layers);
  }

  /** This look with or without arrows. */
  public Look withFlow(boolean shown) {
    return new Look(theme, colorBy, siteSize, shown, layers);
  }

  /** This look with other parts of the map. */
  public Look withLayers(LayerChoice other) {
    return new Look(theme, colorBy, siteSize, flow, other);
  }
}
