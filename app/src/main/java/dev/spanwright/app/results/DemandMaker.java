package dev.spanwright.app.results;

import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.PropertyValue;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.TrafficClass;
import dev.spanwright.model.network.Workload;
import dev.spanwright.model.traffic.Demand;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/** Makes demands out of what the architect asks for on the map. */
public final class DemandMaker {

  private static final String MATRIX = "drawn-demands";
  private static final String ALL_TO_ALL = "all-to-all";

  private DemandMaker() {}

  /**
   * Adds a demand to the matrix of drawn demands, or changes the one of the same ends.
   *
   * @param gbps 0 takes the demand away
   * @throws IllegalArgumentException if the rate is negative or not finite, or both ends are one
   *     site
   */
  public static void put(
      Workspace workspace, String from, String to, double gbps, boolean bothWays) {
    if (!(gbps >= 0) || Double.isInfinite(gbps)) {
      throw new IllegalArgumentException(
          "a demand of " + gbps + " Gbit/s cannot be carried; give 0 or more");
    }
    Workload.DemandMatrix drawn =
        workspace
            .network()
            .workloads()
            .find(MATRIX)
            .filter(Workload.DemandMatrix.class::isInstance)
            .map(Workload.DemandMatrix.class::cast)
            .orElseGet(DemandMaker::emptyMatrix);
    List<Workload.DemandMatrix.Entry> entries = new ArrayList<>(drawn.entries());
    replace(entries, from, to, gbps);
    if (bothWays) {
      replace(entries, to, from, gbps);
    }
    workspace.apply(new Edit.PutWorkload(with(drawn, entries)));
  }

  /** Whether a demand is one of those that {@link #put} makes. */
  static boolean isDrawn(Demand demand) {
    return demand.workloadId().equals(MATRIX);
  }

  private static Workload.DemandMatrix emptyMatrix() {
    return new Workload.DemandMatrix(
        MATRIX,
        "Drawn demands",
        TrafficClass.GENERAL,
        0,
        OptionalDouble.empty(),
        List.of(),
        "",
        PropertyValue.Fields.NONE);
  }

  /** The matrix with other demands; what its file says of it besides stays. */
  private static Workload.DemandMatrix with(
      Workload.DemandMatrix matrix, List<Workload.DemandMatrix.Entry> entries) {
    return new Workload.DemandMatrix(
        matrix.id(),
        matrix.name(),
        matrix.trafficClass(),
        matrix.priority(),
        matrix.latencyObjectiveMs(),
        entries,
        matrix.notes(),
        matrix.properties());
  }

  private static void replace(
      List<Workload.DemandMatrix.Entry> entries, String from, String to, double gbps) {
    entries.removeIf(e -> e.from().equals(from) && e.to().equals(to));
    if (gbps > 0) {
      entries.add(new Workload.DemandMatrix.Entry(from, to, gbps));
    }
  }

  /** Puts a total over all ordered pairs of some sites, every site of the same weight. */
  public static void allToAll(Workspace workspace, Set<String> siteIds, double totalGbps) {
    List<Workload.GravityMatrix.Mass> masses =
        workspace.network().sites().stream()
            .map(Site::id)
            .filter(siteIds::contains)
            .map(id -> new Workload.GravityMatrix.Mass(id, 1))
            .toList();
    workspace.apply(
        new Edit.PutWorkload(
            new Workload.GravityMatrix(
                ALL_TO_ALL,
                "All to all",
                TrafficClass.GENERAL,
                0,
                OptionalDouble.empty(),
                totalGbps,
                masses,
                "",
                PropertyValue.Fields.NONE)));
  }
}
