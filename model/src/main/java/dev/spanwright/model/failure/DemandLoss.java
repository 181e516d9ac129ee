package dev.spanwright.model.failure;

/**
 * A demand that gets less than before.
 *
 * @param demandId identifier of the demand
 * @param from identifier of the site that sends
 * @param to identifier of the site that receives
 * @param offeredGbps what it asks for, Gbit/s
 * @param beforeGbps what it got in the intact network, Gbit/s; what it asks for, where this is of
 *     the intact network itself
 * @param carriedGbps what it gets now, Gbit/s; less than before
 * @param reason why
 */
public record DemandLoss(
    String demandId,
    String from,
    String to,
    double offeredGbps,
    double beforeGbps,
    double carriedGbps,
    Reason reason) {

  /** Why a demand gets less. */
  public enum Reason {
    /** A site at one of its ends is down. */
    END_DOWN("end-down"),
    /** No path is left. */
    NO_PATH("no-path"),
    /** No path is left in the countries that it may not leave. */
    NO_PATH_INSIDE("no-path-inside"),
    /** There is a path, but not enough room. */
    NO_ROOM("no-room");

    private final String id;

    Reason(String id) {
      this.id = id;
    }

    /** The name in files. */
    public String id() {
      return id;
    }
  }

  /** How much less it gets, Gbit/s. */
  public double lostGbps() {
    return beforeGbps - carriedGbps;
  }

  /** Whether nothing of it is carried. */
  public boolean isTotal() {
    return carriedGbps == 0;
  }
}
