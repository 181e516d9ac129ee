package dev.spanwright.model.advice;

import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.network.Band;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.FiberPart;
import dev.spanwright.model.network.Ids;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.model.network.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One thing that can be built. It is made for a network and fits every other one in which its link
 * or site is; several of them add up, in any order.
 */
public sealed interface Measure {

  /** The edit that builds it. */
  Edit edit(Network network);

  /** What it does: {@code Add a fibre pair to Oslo – Hamburg}. */
  String title(Network network);

  /** The network with it. */
  default Network applyTo(Network network) {
    return edit(network).applyTo(network);
  }

  /** The single measures that it consists of. */
  default List<Measure> parts() {
    return List.of(this);
  }

  /**
   * A link, or a part of it, is laid anew in hollow-core fibre.
   *
   * @param fromShare where the part begins, as share of the fibre length, 0 to 1
   * @param toShare where it ends; more than {@code fromShare}
   * @param fiber the hollow-core fibre
   */
  record HollowCore(String linkId, double fromShare, double toShare, FiberType fiber)
      implements Measure {

    /** Whether all of the link is converted. */
    public boolean whole() {
      return fromShare == 0 && toShare == 1;
    }

    @Override
    public Edit edit(Network network) {
      Link link = network.links().get(linkId);
      if (whole()) {
        return new Edit.ChangeLink(
            link.change().fiber(fiber.id()).line(link.line().withParts(List.of())).build());
      }
      FiberPart part = new FiberPart(fromShare, toShare, fiber.id());
      return new Edit.ChangeLink(
          link.change().line(link.line().withPart(part, link.fiber())).build());
    }

    @Override
    public String title(Network network) {
      Link link = network.links().get(linkId);
      String ends = Names.ends(network, link);
      if (whole()) {
        return "Convert " + ends + " to hollow-core fibre";
      }
      String near = fromShare == 0 ? link.from() : link.to();
      return "Convert the half of %s at %s to hollow-core fibre"
          .formatted(ends, network.sites().get(near).name());
    }
  }

  /**
   * More fibre pairs of a link are lit. A capacity that the architect fixed grows in proportion.
   *
   * @param more how many, 1 or more
   */
  record FiberPairs(String linkId, int more) implements Measure {
    @Override
    public Edit edit(Network network) {
      Link link = network.links().get(linkId);
      int pairs = link.fiberPairs() + more;
      OptionalDouble fixed = link.fixedCapacityGbps();
      double share = (double) pairs / link.fiberPairs();
      return new Edit.ChangeLink(
          link.change()
              .fiberPairs(pairs)
              .fixedCapacityGbps(
                  fixed.isPresent() ? OptionalDouble.of(fixed.getAsDouble() * share) : fixed)
              .build());
    }

    @Override
    public String title(Network network) {
      return "Light %s on %s"
          .formatted(
              more == 1 ? "another fibre pair" : more + " more fibre pairs",
              Names.ends(network, network.links().get(linkId)));
    }
  }

  /** The line system of a link gets a wider band. */
  record WiderBand(String linkId, Band band) implements Measure {
    @Override
    public Edit edit(Network network) {
      return new Edit.ChangeLink(network.links().get(linkId).change().band(band).build());
    }

    @Override
    public String title(Network network) {
      return "Widen %s to the %s band"
          .formatted(Names.ends(network, network.links().get(linkId)), band.id());
    }
  }

  /**
   * A link gets regenerators, so that a faster mode closes.
   *
   * @param total how many there are then
   */
  record Regenerators(String linkId, int total) implements Measure {
    @Override
    public Edit edit(Network network) {
      Link link = network.links().get(linkId);
      return new Edit.ChangeLink(
          link.change().line(link.line().withRegenerators(OptionalInt.of(total))).build());
    }

    @Override
    public String title(Network network) {
      return "Regenerate %s at %s"
          .formatted(
              Names.ends(network, network.links().get(linkId)),
              total == 1 ? "1 hut" : total + " huts");
    }
  }

  /**
   * A new link between two sites.
   *
   * @param link the link; its identifier is another one where it is taken
   */
  record NewLink(Link link) implements Measure {
    @Override
    public Edit edit(Network network) {
      Table<Link> links = network.links();
      if (!links.contains(link.id())) {
        return new Edit.AddLink(link);
      }
      Link fresh = Link.of(Ids.fresh(link.id(), links::contains), link.from(), link.to(), "");
      return new Edit.AddLink(
          fresh
              .change()
              .fiber(link.fiber())
              .fiberPairs(link.fiberPairs())
              .band(link.band())
              .build());
    }

    @Override
    public String title(Network network) {
      return "Build " + Names.ends(network, link);
    }
  }

  /** A site becomes an inference node. */
  record InferenceNode(String siteId) implements Measure {
    @Override
    public Edit edit(Network network) {
      Site site = network.sites().get(siteId);
      return new Edit.ChangeSite(site.withKind(SiteKind.INFERENCE_NODE));
    }

    @Override
    public String title(Network network) {
      return "Place an inference node at " + network.sites().get(siteId).name();
    }
  }

  /** Several measures that are worth something only together, or that make up a plan. */
  record Together(List<Measure> measures) implements Measure {
    public Together {
      measures = List.copyOf(measures);
    }

    @Override
    public List<Measure> parts() {
      return measures.stream().flatMap(measure -> measure.parts().stream()).toList();
    }

    @Override
    public Edit edit(Network network) {
      List<Edit> edits = new ArrayList<>();
      Network at = network;
      for (Measure measure : parts()) {
        Edit edit = measure.edit(at);
        edits.add(edit);
        at = edit.applyTo(at);
      }
      return new Edit.Several(title(network), edits);
    }

    @Override
    public String title(Network network) {
      List<Measure> parts = parts();
      String first = parts.isEmpty() ? "Nothing" : parts.getFirst().title(network);
      return parts.size() < 2 ? first : first + " and " + (parts.size() - 1) + " more";
    }
  }
}
