package dev.spanwright.model.file;

import dev.spanwright.model.network.ClassRules;
import dev.spanwright.model.network.Disjointness;
import dev.spanwright.model.network.Protection;
import dev.spanwright.model.network.TrafficClass;
import dev.spanwright.model.network.TrafficRules;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads how traffic is protected and grows, by class. */
final class TrafficReader {

  /** The names of the classes. */
  static final List<String> CLASSES =
      Arrays.stream(TrafficClass.values()).map(TrafficClass::id).toList();

  private static final Map<String, Protection> PROTECTIONS = new LinkedHashMap<>();
  private static final Map<String, Disjointness> DISJOINT = new LinkedHashMap<>();

  static {
    for (Protection protection : Protection.values()) {
      PROTECTIONS.put(protection.id(), protection);
    }
    for (Disjointness disjoint : Disjointness.values()) {
      DISJOINT.put(disjoint.id(), disjoint);
    }
  }

  private TrafficReader() {}

  static Optional<TrafficRules> rules(FieldReader in) {
    Map<TrafficClass, ClassRules> own = new EnumMap<>(TrafficClass.class);
    for (TrafficClass trafficClass : TrafficClass.values()) {
      in.nested(trafficClass.id(), NetworkFields.CLASS_RULES)
          .flatMap(TrafficReader::ofClass)
          .ifPresent(rules -> own.put(trafficClass, rules));
    }
    in.rejectRest();
    return in.build(() -> new TrafficRules(own));
  }

  private static Optional<ClassRules> ofClass(FieldReader in) {
    ClassRules usual = ClassRules.USUAL;
    Protection protection = in.choice("protection", false, PROTECTIONS).orElse(usual.protection());
    Disjointness disjoint = in.choice("disjoint", false, DISJOINT).orElse(usual.disjoint());
    OptionalDouble target = in.optionalNumber("availabilityTarget", ClassRules.AVAILABILITY_TARGET);
    double growth = in.number("growthPerYear", ClassRules.GROWTH_PER_YEAR, usual.growthPerYear());
    double multiplier = in.number("multiplier", ClassRules.MULTIPLIER, usual.multiplier());
    in.rejectRest();
    return in.build(() -> new ClassRules(protection, disjoint, target, growth, multiplier));
  }
}
