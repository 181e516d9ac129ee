package dev.spanwright.app.workspace;

import dev.spanwright.model.network.Network;

/** Something without a place on the map, which the inspector shows. */
public sealed interface Subject {

  /** Its identifier. */
  String id();

  /** Whether a network has it. */
  boolean isIn(Network network);

  /** A workload. */
  record OfWorkload(String id) implements Subject {
    @Override
    public boolean isIn(Network network) {
      return network.workloads().contains(id);
    }
  }

  /** A shared-risk group. */
  record OfGroup(String id) implements Subject {
    @Override
    public boolean isIn(Network network) {
      return network.groups().contains(id);
    }
  }
}
