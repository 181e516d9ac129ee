package dev.spanwright.model.file;

import dev.spanwright.model.equipment.AmplifierType;
import dev.spanwright.model.equipment.Catalogues;
import dev.spanwright.model.equipment.FiberType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a part of a file may name because it is there already.
 *
 * @param sites identifiers of sites
 * @param links identifiers of links
 * @param workloads identifiers of workloads
 * @param groups identifiers of shared-risk groups
 * @param scenes identifiers of scenes
 * @param fibers identifiers of fibres
 * @param amplifiers identifiers of amplifiers
 */
record Ground(
    Set<String> sites,
    Set<String> links,
    Set<String> workloads,
    Set<String> groups,
    Set<String> scenes,
    Set<String> fibers,
    Set<String> amplifiers) {

  /** The rows of the catalogues and nothing else. */
  static Ground of(Catalogues catalogues) {
    return new Ground(
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        ids(catalogues.fibers().types(), FiberType::id),
        ids(catalogues.amplifiers().types(), AmplifierType::id));
  }

  private static <T> Set<String> ids(List<T> rows, Function<T, String> idOf) {
    return rows.stream().map(idOf).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** What is here or there. */
  Ground with(Ground more) {
    return new Ground(
        union(sites, more.sites),
        union(links, more.links),
        union(workloads, more.workloads),
        union(groups, more.groups),
        union(scenes, more.scenes),
        union(fibers, more.fibers),
        union(amplifiers, more.amplifiers));
  }

  /** What is here without the sites and links there. */
  Ground withoutPlaces(Ground gone) {
    return new Ground(
        less(sites, gone.sites),
        less(links, gone.links),
        workloads,
        groups,
        scenes,
        fibers,
        amplifiers);
  }

  private static Set<String> union(Set<String> some, Set<String> more) {
    Set<String> all = new LinkedHashSet<>(some);
    all.addAll(more);
    return all;
  }

  private static Set<String> less(Set<String> all, Set<String> some) {
    Set<String> rest = new LinkedHashSet<>(all);
    rest.removeAll(some);
    return rest;
  }
}
