package dev.spanwright.model.network;

import java.util.List;

/** Collections without what names something that is not there. */
final class Grounded {

  private Grounded() {}

  static Table<Link> links(Table<Link> links, Table<Site> sites) {
    List<Link> kept =
        links.stream()
            .filter(link -> sites.contains(link.from()) && sites.contains(link.to()))
            .toList();
    return kept.size() == links.size() ? links : Table.of(kept);
  }

  static Table<Workload> workloads(Table<Workload> workloads, Table<Site> sites) {
    return Table.of(workloads.stream().map(workload -> grounded(workload, sites)).toList());
  }

  private static Workload grounded(Workload workload, Table<Site> sites) {
    Workload kept = workload;
    for (String site : workload.sites()) {
      kept = sites.contains(site) ? kept : kept.withoutSite(site);
    }
    return kept;
  }

  static Table<SharedRiskGroup> groups(
      Table<SharedRiskGroup> groups, Table<Site> sites, Table<Link> links) {
    return Table.of(groups.stream().map(group -> grounded(group, sites, links)).toList());
  }

  private static SharedRiskGroup grounded(
      SharedRiskGroup group, Table<Site> sites, Table<Link> links) {
    SharedRiskGroup kept = group;
    for (String site : group.sites()) {
      kept = sites.contains(site) ? kept : kept.withoutSite(site);
    }
    for (String link : group.links()) {
      kept = links.contains(link) ? kept : kept.withoutLink(link);
    }
    return kept;
  }

  static Table<SavedView> scenes(Table<SavedView> scenes, Table<Site> sites) {
    return Table.of(scenes.stream().map(scene -> grounded(scene, sites)).toList());
  }

  private static SavedView grounded(SavedView scene, Table<Site> sites) {
    if (!(scene.traffic() instanceof ViewTraffic.Path(String from, String to))) {
      return scene;
    }
    SavedView kept = sites.contains(from) ? scene : scene.withoutSite(from);
    return sites.contains(to) ? kept : kept.withoutSite(to);
  }
}
