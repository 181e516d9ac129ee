package dev.spanwright.model.solve;

/**
 * What a link carries.
 *
 * @param linkId identifier of the link
 * @param capacityGbps capacity per direction, Gbit/s
 * @param forwardGbps load from its first site to its second, Gbit/s; may exceed the capacity
 * @param backwardGbps load from its second site to its first, Gbit/s
 */
public record LinkLoad(
    String linkId, double capacityGbps, double forwardGbps, double backwardGbps) {

  /** Load over capacity in the busier direction: 0 without load, infinite without capacity. */
  public double utilisation() {
    double load = Math.max(forwardGbps, backwardGbps);
    return load == 0 ? 0 : load / capacityGbps;
  }

  /** Whether a direction is loaded over its capacity. */
  public boolean overloaded() {
    return Math.max(forwardGbps, backwardGbps) > capacityGbps * (1 + 1e-9);
  }
}
