package dev.spanwright.render.picture;

import dev.spanwright.model.network.LinkPart;
import java.util.List;
import java.util.Set;

/**
 * What studies of failures add to a picture.
 *
 * @param failedParts spans and huts that have failed; their links are down with them
 */
public record Study(Set<LinkPart> failedParts) {

  /** Nothing was studied. */
  public static final Study NONE = new Study(Set.of());

  public Study {
    failedParts = Set.copyOf(failedParts);
  }

  /** The parts of a link that have failed, from its first site on. */
  List<LinkPart> failedParts(String linkId) {
    return failedParts.stream()
        .filter(part -> part.linkId().equals(linkId))
        .sorted(java.util.Comparator.comparingDouble(LinkPart::middle))
        .toList();
  }
}
