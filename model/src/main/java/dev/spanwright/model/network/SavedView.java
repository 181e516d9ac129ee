package dev.spanwright.model.network;

import dev.spanwright.model.equipment.Range;
import dev.spanwright.model.geo.Position;

/**
 * A scene: a part of the map, drawn in a certain way, with a title and a note. Presentations step
 * through the scenes of a network.
 *
 * @param id unique among the scenes of its network
 * @param name its title; not blank
 * @param center the place in the middle
 * @param widthKm ground width of what is to be in view, measured in the middle, km
 * @param heightKm ground height of what is to be in view, by the same measure, km
 * @param style how the map is drawn
 * @param traffic what of the traffic is shown
 * @param notes what is said about it; may be empty
 * @param properties fields of the file that Spanwright does not interpret
 */
public record SavedView(
    String id,
    String name,
    Position center,
    double widthKm,
    double heightKm,
    ViewStyle style,
    ViewTraffic traffic,
    String notes,
    PropertyValue.Fields properties)
    implements Identified {

  /** Extents that are accepted: maps of the whole earth may have wide margins. */
  public static final Range EXTENT_KM = Range.above(0, 1e6, "km");

  /**
   * @throws IllegalArgumentException if the identifier is not valid, the name is blank, or an
   *     extent is out of its range
   */
  public SavedView {
    Ids.require(id);
    Rules.requireName("scene", id, name);
    EXTENT_KM.require("widthKm", widthKm);
    EXTENT_KM.require("heightKm", heightKm);
  }

  /**
   * This scene with another title and note.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public SavedView titled(String newName, String newNotes) {
    return new SavedView(
        id, newName, center, widthKm, heightKm, style, traffic, newNotes, properties);
  }

  /** The view of another scene under the name of this one. */
  public SavedView seenAs(SavedView other) {
    return new SavedView(
        id,
        name,
        other.center,
        other.widthKm,
        other.heightKm,
        other.style,
        other.traffic,
        notes,
        properties);
  }

  /** This scene once a site is gone: a path that begins or ends there is not shown any more. */
  SavedView withoutSite(String siteId) {
    boolean lost =
        traffic instanceof ViewTraffic.Path(String from, String to)
            && (from.equals(siteId) || to.equals(siteId));
    return lost
        ? new SavedView(
            id, name, center, widthKm, heightKm, style, ViewTraffic.LINKS, notes, properties)
        : this;
  }
}
