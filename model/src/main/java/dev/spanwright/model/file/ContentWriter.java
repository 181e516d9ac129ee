package dev.spanwright.model.file;

import dev.spanwright.model.equipment.Equipment;
import dev.spanwright.model.equipment.PlanningRules;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Band;
import dev.spanwright.model.network.ClassRules;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Power;
import dev.spanwright.model.network.SavedView;
import dev.spanwright.model.network.SharedRiskGroup;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.TrafficClass;
import dev.spanwright.model.network.TrafficRules;
import dev.spanwright.model.network.Workload;
import java.util.List;

/** Writes the collections, which a network has and a scenario changes. */
final class ContentWriter {

  private final JsonText json;
  private final PropertyWriter properties;
  private final LineSettingsWriter lines;

  ContentWriter(JsonText json, PropertyWriter properties) {
    this.json = json;
    this.properties = properties;
    lines = new LineSettingsWriter(json);
  }

  /** Sites, unless there is none. */
  void sites(List<Site> sites) {
    if (!sites.isEmpty()) {
      json.name("sites").array(() -> sites.forEach(this::site));
    }
  }

  /** Links, unless there is none. */
  void links(List<Link> links) {
    if (!links.isEmpty()) {
      json.name("links").array(() -> links.forEach(this::link));
    }
  }

  /** Workloads, unless there is none. */
  void workloads(List<Workload> workloads) {
    if (!workloads.isEmpty()) {
      WorkloadWriter writer = new WorkloadWriter(json, properties);
      json.name("workloads").array(() -> workloads.forEach(writer::workload));
    }
  }

  /** Shared-risk groups, unless there is none. */
  void groups(List<SharedRiskGroup> groups) {
    if (!groups.isEmpty()) {
      json.name("sharedRiskGroups").array(() -> groups.forEach(this::group));
    }
  }

  /** Equipment, also where there is none. */
  void equipment(Equipment equipment) {
    new EquipmentWriter(json).equipment(equipment);
  }

  /** Planning rules, also where they are the usual ones. */
  void planning(PlanningRules planning) {
    new EquipmentWriter(json).planning(planning);
  }

  /** Rules of the traffic classes, also where they are the usual ones. */
  void traffic(TrafficRules traffic) {
    json.name("trafficClasses")
        .object(
            () -> {
              for (TrafficClass trafficClass : TrafficClass.values()) {
                ClassRules rules = traffic.of(trafficClass);
                if (!rules.equals(ClassRules.USUAL)) {
                  json.name(trafficClass.id()).object(() -> rules(rules, ClassRules.USUAL));
                }
              }
            });
  }

  private void rules(ClassRules rules, ClassRules usual) {
    json.fieldUnless("protection", rules.protection().id(), usual.protection().id());
    json.fieldUnless("disjoint", rules.disjoint().id(), usual.disjoint().id());
    json.field("availabilityTarget", rules.availabilityTarget());
    json.fieldUnless("growthPerYear", rules.growthPerYear(), usual.growthPerYear());
    json.fieldUnless("multiplier", rules.multiplier(), usual.multiplier());
  }

  /** Scenes, unless there is none. */
  void scenes(List<SavedView> scenes) {
    if (!scenes.isEmpty()) {
      SceneWriter writer = new SceneWriter(json, properties);
      json.name("scenes").array(() -> scenes.forEach(writer::scene));
    }
  }

  void site(Site site) {
    json.object(
        () -> {
          json.field("id", site.id());
          json.field("name", site.name());
          json.field("kind", site.kind().id());
          json.field("latDeg", site.position().latDeg());
          json.field("lonDeg", site.position().lonDeg());
          site.power()
              .ifPresent(
                  power -> {
                    json.field("powerMw", power.megawatts());
                    json.field("pue", power.pue());
                    json.fieldUnless("gpuKind", power.gpuKind().id(), Power.USUAL_GPUS.id());
                    json.fieldUnlessEmpty("powerSource", power.source());
                  });
          json.field("people", site.facts().people());
          json.field("powerPriceUsdPerMwh", site.facts().powerPriceUsdPerMwh());
          json.field("carbonGPerKwh", site.facts().carbonGramsPerKwh());
          json.fieldUnlessEmpty("factsSource", site.facts().source());
          json.field("sendsGbps", site.hose().sendsGbps());
          json.field("receivesGbps", site.hose().receivesGbps());
          json.fieldUnlessEmpty("notes", site.notes());
          properties.fields(site.properties(), NetworkFields.SITE);
        });
  }

  void link(Link link) {
    json.object(
        () -> {
          json.field("id", link.id());
          json.field("from", link.from());
          json.field("to", link.to());
          json.rowsUnlessEmpty("waypoints", link.waypoints(), this::waypoint);
          json.fieldUnless("routeFactor", link.routeFactor(), Link.DEFAULT_ROUTE_FACTOR);
          json.field("fibre", link.fiber());
          json.fieldUnless("fibrePairs", link.fiberPairs(), 1);
          json.fieldUnless("band", link.band().id(), Band.C.id());
          json.field("measuredLengthKm", link.measuredLengthKm());
          json.field("fixedCapacityGbps", link.fixedCapacityGbps());
          json.field("routingWeight", link.routingWeight());
          lines.line(link.line());
          json.fieldUnlessEmpty("owner", link.owner());
          json.fieldUnlessEmpty("notes", link.notes());
          properties.fields(link.properties(), NetworkFields.LINK);
        });
  }

  private void waypoint(Position waypoint) {
    json.field("latDeg", waypoint.latDeg());
    json.field("lonDeg", waypoint.lonDeg());
  }

  private void group(SharedRiskGroup group) {
    json.object(
        () -> {
          json.field("id", group.id());
          json.field("name", group.name());
          if (!group.links().isEmpty()) {
            json.field("links", group.links());
          }
          if (!group.sites().isEmpty()) {
            json.field("sites", group.sites());
          }
          json.field("failuresPerYear", group.failuresPerYear());
          json.fieldUnlessEmpty("notes", group.notes());
          properties.fields(group.properties(), NetworkFields.GROUP);
        });
  }
}
