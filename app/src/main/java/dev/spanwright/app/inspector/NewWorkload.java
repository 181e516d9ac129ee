package dev.spanwright.app.inspector;

import dev.spanwright.model.network.BulkTransfer;
import dev.spanwright.model.network.BulkTransfer.Delivery;
import dev.spanwright.model.network.BulkTransfer.Purpose;
import dev.spanwright.model.network.EnterpriseFlow;
import dev.spanwright.model.network.Ids;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.PrefillDecode;
import dev.spanwright.model.network.PropertyValue;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.model.network.TrafficClass;
import dev.spanwright.model.network.TrainingMethod;
import dev.spanwright.model.network.Workload;
import dev.spanwright.model.network.Workload.DemandMatrix;
import dev.spanwright.model.network.Workload.GravityMatrix;
import dev.spanwright.model.network.Workload.GravityMatrix.Mass;
import dev.spanwright.model.network.Workload.TrainingRun;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A workload to begin with, of each kind. The figures are published or estimated ones, which its
 * notes say; all can be changed.
 */
public enum NewWorkload {
  DEMANDS("Demands", "demands") {
    @Override
    Workload make(String id, String name, Network network, List<String> chosen) {
      return new DemandMatrix(
          id,
          name,
          TrafficClass.GENERAL,
          0,
          OptionalDouble.empty(),
          List.of(),
          "",
          PropertyValue.Fields.NONE);
    }
  },

  GRAVITY("Gravity matrix", "gravity") {
    @Override
    Workload make(String id, String name, Network network, List<String> chosen) {
      List<String> sites = chosen.size() > 1 ? chosen : ids(network, _ -> true);
      return new GravityMatrix(
          id,
          name,
          TrafficClass.GENERAL,
          0,
          OptionalDouble.empty(),
          1000,
          sites.stream().map(site -> mass(network.sites().get(site))).toList(),
          "Total: an assumption. Weights: millions of people where known, else 1.",
          PropertyValue.Fields.NONE);
    }

    private Mass mass(Site site) {
      double people = site.facts().people().orElse(0);
      return new Mass(site.id(), people > 0 ? people / 1e6 : 1);
    }
  },

  TRAINING("Training run", "training") {
    @Override
    Workload make(String id, String name, Network network, List<String> chosen) {
      return new TrainingRun(
          id,
          name,
          0,
          OptionalDouble.empty(),
          chosen.size() > 1 ? chosen : ids(network, isKind(SiteKind.TRAINING_CAMPUS)),
          405,
          12.7,
          26,
          100,
          0.9,
          TrainingMethod.PLAIN,
          "405 billion parameters, 26 s a step: the largest dense model of the DiLoCo scaling laws"
              + " (arXiv 2503.09799, simulated). 12.7 bit per parameter and 100 steps per sync:"
              + " estimates.",
          PropertyValue.Fields.NONE);
    }
  },

  TRANSFER("Bulk transfer", "transfer") {
    @Override
    Workload make(String id, String name, Network network, List<String> chosen) {
      return transfer(
          id,
          name,
          new Ends(network, chosen, SiteKind.TRAINING_CAMPUS, SiteKind.INFERENCE_NODE),
          1,
          1,
          Purpose.GENERAL,
          Delivery.UNICAST,
          "1 TB in one hour: an assumption.");
    }
  },

  INGEST("Data ingest", "ingest") {
    @Override
    Workload make(String id, String name, Network network, List<String> chosen) {
      return transfer(
          id,
          name,
          new Ends(network, chosen, SiteKind.CLOUD_REGION, SiteKind.TRAINING_CAMPUS),
          60,
          24,
          Purpose.INGEST,
          Delivery.UNICAST,
          "60 TB: text of 15e12 tokens (estimate). One day: an assumption.");
    }
  },

  CHECKPOINT("Checkpoint replication", "checkpoint") {
    @Override
    Workload make(String id, String name, Network network, List<String> chosen) {
      return transfer(
          id,
          name,
          new Ends(network, chosen, SiteKind.TRAINING_CAMPUS, SiteKind.CLOUD_REGION),
          6.1,
          0.5,
          Purpose.CHECKPOINT,
          Delivery.UNICAST,
          "6.1 TB: 405 billion parameters with the state of the optimiser, 15 bytes each (general"
              + " knowledge: 14 to 16). Every half hour: an assumption.");
    }
  },

  DISTRIBUTION("Model distribution", "distribution") {
    @Override
    Workload make(String id, String name, Network network, List<String> chosen) {
      return transfer(
          id,
          name,
          new Ends(network, chosen, SiteKind.TRAINING_CAMPUS, SiteKind.INFERENCE_NODE).fromOne(),
          0.81,
          1.0 / 60,
          Purpose.DISTRIBUTION,
          Delivery.TREE,
          "0.81 TB: the weights of 405 billion parameters at 16 bit. One minute: an assumption.");
    }
  },

  PREFILL("Prefill and decode", "prefill") {
    @Override
    Workload make(String id, String name, Network network, List<String> chosen) {
      Ends ends = new Ends(network, chosen, SiteKind.TRAINING_CAMPUS, SiteKind.INFERENCE_NODE);
      return new PrefillDecode(
          id,
          name,
          1,
          OptionalDouble.empty(),
          ends.from(),
          ends.to(),
          10_000,
          8,
          0.18,
          1,
          "Ten thousand GPUs send about 1.8 Tbit/s (hybrid model, arXiv 2604.15039, 2026): 0.18 GB"
              + " a second from each 8 GPUs. A dense model sends 5 to 62 Gbit/s instead of 1.44.",
          PropertyValue.Fields.NONE);
    }
  },

  ENTERPRISE("Enterprise flow", "enterprise") {
    @Override
    Workload make(String id, String name, Network network, List<String> chosen) {
      Ends ends = new Ends(network, chosen, SiteKind.ENTERPRISE_CORE, SiteKind.CLOUD_REGION);
      return new EnterpriseFlow(
          id,
          name,
          2,
          OptionalDouble.empty(),
          ends.from(),
          ends.to(),
          100,
          100,
          List.of(),
          "100 Gbit/s each way: an assumption.",
          PropertyValue.Fields.NONE);
    }
  };

  /**
   * From where to where: from the first that is chosen to the others, or from all sites of one kind
   * to all of another.
   */
  private record Ends(List<String> from, List<String> to) {
    Ends(Network network, List<String> chosen, SiteKind fromKind, SiteKind toKind) {
      this(
          chosen.isEmpty() ? ids(network, isKind(fromKind)) : List.of(chosen.getFirst()),
          chosen.size() > 1 ? chosen.subList(1, chosen.size()) : ids(network, isKind(toKind)));
    }

    Ends fromOne() {
      return new Ends(from.stream().limit(1).toList(), to);
    }
  }

  private static Workload transfer(
      String id,
      String name,
      Ends ends,
      double terabytes,
      double hours,
      Purpose purpose,
      Delivery delivery,
      String notes) {
    return new BulkTransfer(
        id,
        name,
        1,
        OptionalDouble.empty(),
        ends.from(),
        ends.to(),
        terabytes,
        hours,
        purpose,
        delivery,
        notes,
        PropertyValue.Fields.NONE);
  }

  private final String label;
  private final String id;

  NewWorkload(String label, String id) {
    this.label = label;
    this.id = id;
  }

  /** What people call the kind. */
  public String label() {
    return label;
  }

  /** Names the kind among actions. */
  public String id() {
    return id;
  }

  /**
   * One of the kind under a free name.
   *
   * @param selected the sites it shall be of, in the order of the network; too few of them leave it
   *     to the kinds of the sites
   */
  public Workload in(Network network, Set<String> selected) {
    String name = FreeName.of(label, network.workloads());
    List<String> chosen = ids(network, site -> selected.contains(site.id()));
    return make(Ids.fresh(name, network.workloads()::contains), name, network, chosen);
  }

  abstract Workload make(String workloadId, String name, Network network, List<String> chosen);

  private static List<String> ids(Network network, Predicate<Site> which) {
    return network.sites().stream().filter(which).map(Site::id).toList();
  }

  private static Predicate<Site> isKind(SiteKind kind) {
    return site -> site.kind() == kind;
  }
}
