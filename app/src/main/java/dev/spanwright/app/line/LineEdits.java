package dev.spanwright.app.line;

import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.FiberPart;
import dev.spanwright.model.network.LineSettings;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.SpanLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Changes of the line of a link, each a step with a name.
 *
 * @param network the network as it stands
 * @param link the link in it
 * @param plant the link as laid in it
 */
public record LineEdits(Network network, Link link, LinkPlant plant) {

  /** A place this near to a hut is the hut: people read and type tenths of a km. */
  private static final double SNAP_KM = 0.1;

  /** A hut nearer to the next is none, km. */
  private static final double LEAST_SPAN_KM = 0.1;

  /**
   * Makes a part of another fibre, whatever it was made of before.
   *
   * @param fromKm where the part begins, km of fibre from the first site
   * @param toKm where it ends
   * @throws IllegalArgumentException if the part is not within the link
   */
  public Edit convert(double fromKm, double toKm, FiberType to) {
    double lengthKm = plant.lengthKm();
    double start = snapped(fromKm);
    double end = snapped(toKm);
    if (!(start >= 0 && start < end && end <= lengthKm)) {
      throw new IllegalArgumentException(
          "a part of %s: it must rise within 0 and %s km"
              .formatted(Kilometres.range(fromKm, toKm), Kilometres.number(lengthKm)));
    }
    FiberPart part = new FiberPart(start / lengthKm, end / lengthKm, to.id());
    boolean whole = part.fromShare() == 0 && part.toShare() == 1;
    String where = whole ? "" : Kilometres.range(start, end) + " of ";
    return step(
        "Convert %s%s to %s".formatted(where, title(), to.label()),
        withParts(link.line().withPart(part, link.fiber())));
  }

  /** A part that makes up the whole link is the link's own fibre. */
  private Link withParts(LineSettings line) {
    if (line.parts().size() == 1) {
      FiberPart only = line.parts().getFirst();
      if (only.fromShare() == 0 && only.toShare() == 1) {
        return link.change().fiber(only.fiber()).line(line.withParts(List.of())).build();
      }
    }
    return link.change().line(line).build();
  }

  private double snapped(double km) {
    double[] stations = ChosenPart.stationsKm(plant);
    return Arrays.stream(stations)
        .filter(station -> Math.abs(station - km) <= SNAP_KM)
        .boxed()
        .min((a, b) -> Double.compare(Math.abs(a - km), Math.abs(b - km)))
        .orElse(km);
  }

  /** Makes a part of the link's own fibre again. */
  public Edit removePart(FiberPart part, String label) {
    List<FiberPart> rest = new ArrayList<>(link.line().parts());
    rest.remove(part);
    return step(
        "Remove %s %s from %s".formatted(place(part), label, title()),
        link.change().line(link.line().withParts(rest)).build());
  }

  /** Where a part lies: {@code 12–48 km}. */
  public String place(FiberPart part) {
    return Kilometres.range(part.fromShare() * plant.lengthKm(), part.toShare() * plant.lengthKm());
  }

  /** Makes the link itself of another fibre; parts of the same are then none of their own. */
  public Edit changeFiber(FiberType to) {
    List<FiberPart> others =
        link.line().parts().stream().filter(part -> !part.fiber().equals(to.id())).toList();
    Link changed = link.change().fiber(to.id()).line(link.line().withParts(others)).build();
    return new Edit.ChangeLink(changed);
  }

  /**
   * Makes a span longer or shorter: the hut at its end moves, so that the next span gives or takes;
   * for the last span it is the hut before it. All huts are then fixed where they stand.
   *
   * @param index the span, from 0
   * @throws IllegalArgumentException if its neighbour is too short, or it has none
   */
  public Edit changeLength(int index, double newKm) {
    double[] km = ChosenPart.stationsKm(plant);
    int spans = km.length - 1;
    if (spans == 1) {
      throw new IllegalArgumentException(
          "the only span is as long as the link: change the measured length instead");
    }
    boolean last = index == spans - 1;
    double lowKm = last ? km[index - 1] : km[index];
    double highKm = last ? km[index + 1] : km[index + 2];
    double mostKm = highKm - lowKm - LEAST_SPAN_KM;
    if (!(newKm >= LEAST_SPAN_KM && newKm <= mostKm)) {
      throw new IllegalArgumentException(
          "%s km: the %s span gives or takes the rest, so 0.1 to %s km are possible"
              .formatted(
                  Kilometres.number(newKm),
                  last ? "previous" : "next",
                  Kilometres.number(Math.floor(mostKm * 10) / 10)));
    }
    int hut = last ? index : index + 1;
    double toKm = last ? highKm - newKm : lowKm + newKm;
    return step(
        "Set span %d of %s to %s km".formatted(index + 1, title(), Kilometres.number(newKm)),
        withHutMoved(km, hut, toKm));
  }

  private Link withHutMoved(double[] km, int hut, double toKm) {
    double lengthKm = plant.lengthKm();
    double was = km[hut];
    double[] moved = km.clone();
    moved[hut] = toKm;
    List<Double> shares =
        Arrays.stream(moved, 1, moved.length - 1).map(at -> at / lengthKm).boxed().toList();
    List<FiberPart> parts =
        link.line().parts().stream()
            .map(
                part ->
                    new FiberPart(
                        followed(part.fromShare(), was, toKm),
                        followed(part.toShare(), was, toKm),
                        part.fiber()))
            .toList();
    SpanLayout layout = link.line().layout().withHutShares(shares);
    return link.change().line(link.line().withParts(parts).withLayout(layout)).build();
  }

  /** The end of a part is a hut: it goes where the hut goes. */
  private double followed(double share, double wasKm, double toKm) {
    boolean there = Math.abs(share * plant.lengthKm() - wasKm) < 1e-3;
    return there ? toKm / plant.lengthKm() : share;
  }

  /** Lets huts stand where fibre and spacing want them, if they were fixed. */
  public Edit resetLayout() {
    SpanLayout layout = link.line().layout().withHutShares(List.of());
    return step(
        "Reset the huts of " + title(), link.change().line(link.line().withLayout(layout)).build());
  }

  private static Edit step(String title, Link changed) {
    return new Edit.Several(title, List.of(new Edit.ChangeLink(changed)));
  }

  /** Both ends: {@code Denver – Chicago}. */
  public String title() {
    return network.sites().get(link.from()).name() + " – " + network.sites().get(link.to()).name();
  }
}
