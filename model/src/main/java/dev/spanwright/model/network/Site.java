package dev.spanwright.model.network;

import dev.spanwright.model.geo.Position;
import java.util.Optional;

/**
 * A place in the network.
 *
 * @param id unique among the sites of its network
 * @param name what people call it; not blank
 * @param kind what it is
 * @param position where it is
 * @param power its electric power, if known
 * @param facts what is known of the place it stands in
 * @param hose what it sends and receives in all
 * @param notes the architect's remarks, sources and assumptions; may be empty
 * @param properties fields of the file that Spanwright does not interpret
 */
public record Site(
    String id,
    String name,
    SiteKind kind,
    Position position,
    Optional<Power> power,
    SiteFacts facts,
    Hose hose,
    String notes,
    PropertyValue.Fields properties)
    implements Identified {

  /**
   * @throws IllegalArgumentException if the identifier is not valid or the name is blank
   */
  public Site {
    Ids.require(id);
    Rules.requireName("site", id, name);
  }

  /** A site that sends and receives what its demands say. */
  public Site(
      String id,
      String name,
      SiteKind kind,
      Position position,
      Optional<Power> power,
      SiteFacts facts,
      String notes,
      PropertyValue.Fields properties) {
    this(id, name, kind, position, power, facts, Hose.OF_DEMANDS, notes, properties);
  }

  /** A site with nothing but the necessary. */
  public static Site of(String id, String name, SiteKind kind, Position position) {
    return new Site(
        id, name, kind, position, Optional.empty(), SiteFacts.NONE, "", PropertyValue.Fields.NONE);
  }

  /**
   * This site under another name.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public Site withName(String newName) {
    return new Site(id, newName, kind, position, power, facts, hose, notes, properties);
  }

  /** This site as another kind. */
  public Site withKind(SiteKind newKind) {
    return new Site(id, name, newKind, position, power, facts, hose, notes, properties);
  }

  /** This site at another place. */
  public Site withPosition(Position newPosition) {
    return new Site(id, name, kind, newPosition, power, facts, hose, notes, properties);
  }

  /** This site with other power, or without. */
  public Site withPower(Optional<Power> newPower) {
    return new Site(id, name, kind, position, newPower, facts, hose, notes, properties);
  }

  /** This site with other facts of its place. */
  public Site withFacts(SiteFacts newFacts) {
    return new Site(id, name, kind, position, power, newFacts, hose, notes, properties);
  }

  /** This site with another hose. */
  public Site withHose(Hose newHose) {
    return new Site(id, name, kind, position, power, facts, newHose, notes, properties);
  }

  /** This site with other notes. */
  public Site withNotes(String newNotes) {
    return new Site(id, name, kind, position, power, facts, hose, newNotes, properties);
  }
}
