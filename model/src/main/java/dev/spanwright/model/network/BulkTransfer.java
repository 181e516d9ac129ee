package dev.spanwright.model.network;

import dev.spanwright.model.equipment.Range;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Bytes that must arrive by a deadline, from every source to every target: data ingest,
 * checkpoints, model weights pushed to inference nodes. What is sent again and again, such as a
 * checkpoint every half hour, has its interval as deadline.
 *
 * @param sources the sites that send
 * @param targets the sites that receive; each gets everything from each source
 * @param terabytes 1e12 bytes for each pair; more than 0, at most 1e9
 * @param deadlineHours time to carry them, h; more than 0, at most 1e5
 * @param purpose what the bytes are
 * @param delivery how often the bytes cross a link
 */
public record BulkTransfer(
    String id,
    String name,
    int priority,
    OptionalDouble latencyObjectiveMs,
    List<String> sources,
    List<String> targets,
    double terabytes,
    double deadlineHours,
    Purpose purpose,
    Delivery delivery,
    String notes,
    PropertyValue.Fields properties)
    implements Workload {

  /** What the bytes are. */
  public enum Purpose {
    /** Anything. */
    GENERAL("general", "Bulk transfer"),
    /** Training data on their way to a campus. */
    INGEST("ingest", "Data ingest"),
    /** The state of a training run, kept elsewhere too. */
    CHECKPOINT("checkpoint", "Checkpoint replication"),
    /** Weights on their way to where they serve. */
    DISTRIBUTION("distribution", "Model distribution");

    private final String id;
    private final String label;

    Purpose(String id, String label) {
      this.id = id;
      this.label = label;
    }

    /** The name in files. */
    public String id() {
      return id;
    }

    /** The name on screen. */
    public String label() {
      return label;
    }
  }

  /** How often the bytes cross a link. */
  public enum Delivery {
    /** Once for each target that is reached over it. */
    UNICAST("unicast", "Unicast: to each on its own"),
    /** Once: sites where the ways part send copies on. */
    TREE("tree", "Multicast tree: copied where ways part");

    private final String id;
    private final String label;

    Delivery(String id, String label) {
      this.id = id;
      this.label = label;
    }

    /** The name in files. */
    public String id() {
      return id;
    }

    /** The name on screen. */
    public String label() {
      return label;
    }
  }

  // What the components of these names take.

  public static final Range TERABYTES = Range.above(0, 1e9, "TB");
  public static final Range DEADLINE_HOURS = Range.above(0, 1e5, "h");

  public BulkTransfer {
    Rules.requireWorkload(id, name, priority, latencyObjectiveMs);
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
    TERABYTES.require("terabytes", terabytes);
    DEADLINE_HOURS.require("deadlineHours", deadlineHours);
  }

  /** A transfer of anything, to each target on its own. */
  public BulkTransfer(
      String id,
      String name,
      int priority,
      OptionalDouble latencyObjectiveMs,
      List<String> sources,
      List<String> targets,
      double terabytes,
      double deadlineHours,
      String notes,
      PropertyValue.Fields properties) {
    this(
        id,
        name,
        priority,
        latencyObjectiveMs,
        sources,
        targets,
        terabytes,
        deadlineHours,
        Purpose.GENERAL,
        Delivery.UNICAST,
        notes,
        properties);
  }

  /** Rate at which the bytes arrive in time, Gbit/s. */
  public double gbps() {
    return terabytes * 8e3 / (deadlineHours * 3600);
  }

  @Override
  public TrafficClass trafficClass() {
    return TrafficClass.BULK;
  }

  @Override
  public List<String> sites() {
    return Lists.union(sources, targets);
  }

  @Override
  public Workload withoutSite(String siteId) {
    return new BulkTransfer(
        id,
        name,
        priority,
        latencyObjectiveMs,
        Lists.without(sources, siteId),
        Lists.without(targets, siteId),
        terabytes,
        deadlineHours,
        purpose,
        delivery,
        notes,
        properties);
  }
}
