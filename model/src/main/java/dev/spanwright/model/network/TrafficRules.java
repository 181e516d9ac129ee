package dev.spanwright.model.network;

import java.util.EnumMap;
import java.util.Map;

/**
 * The rules of every traffic class: those of the architect, else the usual ones.
 *
 * @param own what differs from {@link ClassRules#USUAL}
 */
public record TrafficRules(Map<TrafficClass, ClassRules> own) {

  /** The usual ones for every class. */
  public static final TrafficRules USUAL = new TrafficRules(Map.of());

  public TrafficRules {
    Map<TrafficClass, ClassRules> differing = new EnumMap<>(TrafficClass.class);
    own.forEach(
        (trafficClass, rules) -> {
          if (!rules.equals(ClassRules.USUAL)) {
            differing.put(trafficClass, rules);
          }
        });
    own = Map.copyOf(differing);
  }

  /** The rules of a class. */
  public ClassRules of(TrafficClass trafficClass) {
    return own.getOrDefault(trafficClass, ClassRules.USUAL);
  }

  /** These with other rules of one class. */
  public TrafficRules with(TrafficClass trafficClass, ClassRules rules) {
    Map<TrafficClass, ClassRules> changed = new EnumMap<>(TrafficClass.class);
    changed.putAll(own);
    changed.put(trafficClass, rules);
    return new TrafficRules(changed);
  }
}
