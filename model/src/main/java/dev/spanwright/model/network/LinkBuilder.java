package dev.spanwright.model.network;

import dev.spanwright.model.geo.Position;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Makes a changed copy of a link. Each method sets the component of {@link Link} of the same name,
 * in its unit and range; {@link #build} checks them. Not thread-safe.
 */
public final class LinkBuilder {

  private final Link start;
  private List<Position> waypoints;
  private double routeFactor;
  private String fiber;
  private int fiberPairs;
  private Band band;
  private OptionalDouble measuredLengthKm;
  private OptionalDouble fixedCapacityGbps;
  private OptionalDouble routingWeight;
  private LineSettings line;
  private String owner;
  private String notes;
  private PropertyValue.Fields properties;

  LinkBuilder(Link start) {
    this.start = start;
    this.waypoints = start.waypoints();
    this.routeFactor = start.routeFactor();
    this.fiber = start.fiber();
    this.fiberPairs = start.fiberPairs();
    this.band = start.band();
    this.measuredLengthKm = start.measuredLengthKm();
    this.fixedCapacityGbps = start.fixedCapacityGbps();
    this.routingWeight = start.routingWeight();
    this.line = start.line();
    this.owner = start.owner();
    this.notes = start.notes();
    this.properties = start.properties();
  }

  public LinkBuilder waypoints(List<Position> value) {
    waypoints = value;
    return this;
  }

  public LinkBuilder routeFactor(double value) {
    routeFactor = value;
    return this;
  }

  public LinkBuilder fiber(String value) {
    fiber = value;
    return this;
  }

  public LinkBuilder fiberPairs(int value) {
    fiberPairs = value;
    return this;
  }

  public LinkBuilder band(Band value) {
    band = value;
    return this;
  }

  public LinkBuilder measuredLengthKm(OptionalDouble value) {
    measuredLengthKm = value;
    return this;
  }

  public LinkBuilder fixedCapacityGbps(OptionalDouble value) {
    fixedCapacityGbps = value;
    return this;
  }

  public LinkBuilder routingWeight(OptionalDouble value) {
    routingWeight = value;
    return this;
  }

  public LinkBuilder line(LineSettings value) {
    line = value;
    return this;
  }

  public LinkBuilder owner(String value) {
    owner = value;
    return this;
  }

  public LinkBuilder notes(String value) {
    notes = value;
    return this;
  }

  public LinkBuilder properties(PropertyValue.Fields value) {
    properties = value;
    return this;
  }

  /**
   * The changed link.
   *
   * @throws IllegalArgumentException if a value is out of its range
   */
  public Link build() {
    return new Link(
        start.id(),
        start.from(),
        start.to(),
        waypoints,
        routeFactor,
        fiber,
        fiberPairs,
        band,
        measuredLengthKm,
        fixedCapacityGbps,
        routingWeight,
        line,
        owner,
        notes,
        properties);
  }
}
