package dev.spanwright.app.failure;

import dev.spanwright.model.failure.FailureKind;
import java.util.EnumSet;
import java.util.Set;

/** Which failures the table lists. */
enum CaseKind {
  ALL("All single", EnumSet.of(FailureKind.LINK, FailureKind.SITE, FailureKind.GROUP)),
  LINKS("Links", EnumSet.of(FailureKind.LINK)),
  SITES("Sites", EnumSet.of(FailureKind.SITE)),
  GROUPS("Groups", EnumSet.of(FailureKind.GROUP)),
  PARTS("Spans and huts", EnumSet.of(FailureKind.SPAN, FailureKind.HUT)),
  PAIRS("Pairs of links", EnumSet.of(FailureKind.PAIR));

  private final String label;
  private final Set<FailureKind> kinds;

  CaseKind(String label, Set<FailureKind> kinds) {
    this.label = label;
    this.kinds = kinds;
  }

  boolean has(FailureKind kind) {
    return kinds.contains(kind);
  }

  @Override
  public String toString() {
    return label;
  }
}
