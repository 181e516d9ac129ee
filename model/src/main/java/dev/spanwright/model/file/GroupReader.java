package dev.spanwright.model.file;

import dev.spanwright.model.network.PropertyValue;
import dev.spanwright.model.network.SharedRiskGroup;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Reads shared-risk groups. */
final class GroupReader {

  private final Set<String> siteIds;
  private final Set<String> linkIds;

  GroupReader(Set<String> siteIds, Set<String> linkIds) {
    this.siteIds = siteIds;
    this.linkIds = linkIds;
  }

  Optional<SharedRiskGroup> group(FieldReader in) {
    String id = in.id();
    String name = in.name();
    List<String> links = in.references("links", false, linkIds, "the identifier of a link");
    List<String> sites = in.references("sites", false, siteIds, PlaceReader.A_SITE);
    OptionalDouble failures =
        in.optionalNumber("failuresPerYear", SharedRiskGroup.FAILURES_PER_YEAR);
    String notes = in.optionalText("notes");
    PropertyValue.Fields rest = in.rest();
    return in.build(() -> new SharedRiskGroup(id, name, links, sites, failures, notes, rest));
  }
}
