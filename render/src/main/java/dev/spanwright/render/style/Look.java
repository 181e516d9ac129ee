package dev.spanwright.render.style;

/**
 * How a network is drawn, whatever network it is.
 *
 * @param theme colours
 * @param colorBy what the colour of links shows
 */
public record Look(Theme theme, ColorBy colorBy) {

  /** This look in another theme. */
  public Look withTheme(Theme other) {
    return new Look(other, colorBy);
  }

  /** This look with links that are coloured by something else. */
  public Look withColorBy(ColorBy other) {
    return new Look(theme, other);
  }
}
