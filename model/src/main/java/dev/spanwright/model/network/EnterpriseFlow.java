package dev.spanwright.model.network;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Private traffic between the sites of a company and the cloud regions it uses, in both directions,
 * which may have to stay within a set of countries.
 *
 * @param cores the company's own sites
 * @param regions the cloud regions
 * @param gbpsToRegion rate from each of its sites to each region, Gbit/s; 0 to 1e9
 * @param gbpsToCore rate back, Gbit/s; 0 to 1e9
 * @param countries two-letter codes (ISO 3166-1) of the countries that the traffic may not leave;
 *     none where it may go anywhere
 */
public record EnterpriseFlow(
    String id,
    String name,
    int priority,
    OptionalDouble latencyObjectiveMs,
    List<String> cores,
    List<String> regions,
    double gbpsToRegion,
    double gbpsToCore,
    List<String> countries,
    String notes,
    PropertyValue.Fields properties)
    implements Workload {

  /**
   * @throws IllegalArgumentException if a rate is out of its range or a country is not two capital
   *     letters
   */
  public EnterpriseFlow {
    Rules.requireWorkload(id, name, priority, latencyObjectiveMs);
    cores = List.copyOf(cores);
    regions = List.copyOf(regions);
    countries = List.copyOf(countries);
    RATE_GBPS.require("gbpsToRegion", gbpsToRegion);
    RATE_GBPS.require("gbpsToCore", gbpsToCore);
    countries.forEach(EnterpriseFlow::requireCountry);
  }

  /** Whether a text has the form of a country code: two capital letters. */
  public static boolean isCountry(String code) {
    return code.length() == 2 && code.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  private static void requireCountry(String code) {
    if (!isCountry(code)) {
      throw new IllegalArgumentException(
          "country \"%s\" is not two capital letters such as DE (ISO 3166-1)".formatted(code));
    }
  }

  @Override
  public TrafficClass trafficClass() {
    return TrafficClass.ENTERPRISE;
  }

  @Override
  public List<String> sites() {
    return Lists.union(cores, regions);
  }

  @Override
  public Workload withoutSite(String siteId) {
    return new EnterpriseFlow(
        id,
        name,
        priority,
        latencyObjectiveMs,
        Lists.without(cores, siteId),
        Lists.without(regions, siteId),
        gbpsToRegion,
        gbpsToCore,
        countries,
        notes,
        properties);
  }
}
