package dev.spanwright.model.solve;

import java.util.List;

/**
 * A part of a demand on one path.
 *
 * @param links identifiers of the links in order
 * @param gbps carried rate, Gbit/s
 * @param latencyMs one-way latency, ms
 */
public record FlowPath(List<String> links, double gbps, double latencyMs) {

  public FlowPath {
    links = List.copyOf(links);
  }
}
