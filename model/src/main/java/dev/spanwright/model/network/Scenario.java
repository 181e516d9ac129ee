package dev.spanwright.model.network;

/**
 * A named variant of a network: what it changes of the base that it shares with the others.
 *
 * @param id unique among the scenarios of its network
 * @param name what people call it; not blank
 * @param notes what it is for; may be empty
 * @param delta what it changes
 * @param properties fields of the file that Spanwright does not interpret
 */
public record Scenario(
    String id, String name, String notes, NetworkDelta delta, PropertyValue.Fields properties)
    implements Identified {

  /** Stands for the base where a scenario is asked for; no identifier is empty. */
  public static final String BASE = "";

  /** What people call the base. */
  public static final String BASE_NAME = "Base";

  /**
   * @throws IllegalArgumentException if the identifier is not valid or the name is blank
   */
  public Scenario {
    Ids.require(id);
    Rules.requireName("scenario", id, name);
  }

  /** A scenario that changes nothing yet. */
  public static Scenario named(String id, String name) {
    return new Scenario(id, name, "", NetworkDelta.NONE, PropertyValue.Fields.NONE);
  }

  /**
   * This scenario under another name and with other notes.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public Scenario titled(String newName, String newNotes) {
    return new Scenario(id, newName, newNotes, delta, properties);
  }

  /** This scenario with other changes. */
  public Scenario withDelta(NetworkDelta newDelta) {
    return new Scenario(id, name, notes, newDelta, properties);
  }

  /** The same changes as a scenario of its own. */
  public Scenario copy(String newId, String newName) {
    return new Scenario(newId, newName, notes, delta, properties);
  }
}
