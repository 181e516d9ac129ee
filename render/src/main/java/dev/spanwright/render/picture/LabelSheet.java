package dev.spanwright.render.picture;

import dev.spanwright.render.label.Box;
import dev.spanwright.render.label.Coverage;
import dev.spanwright.render.label.LabelPlacer;
import dev.spanwright.render.label.Leader;
import dev.spanwright.render.label.Place;
import dev.spanwright.render.projection.Margins;
import dev.spanwright.render.style.Dash;
import dev.spanwright.render.style.Ink;
import dev.spanwright.render.style.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * The labels of a network on a picture. First each gets its place as if there were neither a frame
 * nor furniture, so that none of them moves while the map does; then those that are in the way of
 * furniture get another one, or none. Not thread-safe.
 */
final class LabelSheet {

  private static final double LEADER_WIDTH_PX = 0.9;

  /** From the seam of the earth to a label. */
  private static final double SEAM_PX = 5;

  /** Where a label stands. */
  private record Written(Label label, Label.Way way, Place place, double cost) {}

  private final LabelArea area;
  private final LabelPlacer placer;
  private final Coverage lines;
  private final Optional<Seam> seam;
  private final List<Written> written = new ArrayList<>();

  /**
   * An empty sheet.
   *
   * @param placer knows of symbols
   * @param lines knows what lines cover
   * @param seam where the map ends, which labels keep off
   */
  LabelSheet(LabelArea area, LabelPlacer placer, Coverage lines, Optional<Seam> seam) {
    this.area = area;
    this.placer = placer;
    this.lines = lines;
    this.seam = seam;
  }

  /** Writes a label where it covers least; false if there is no room. */
  boolean put(Label label) {
    return put(label, _ -> true);
  }

  private boolean put(Label label, Predicate<Place> allowed) {
    Optional<Written> best = best(label, allowed.and(place -> isUncut(label, place.box())));
    best.ifPresent(this::write);
    return best.isPresent();
  }

  /** Whether a label and what it names are on the same side of the seam. */
  private boolean isUncut(Label label, Box box) {
    Box both = label.divisible() ? box.hull(label.symbol()) : box;
    return seam.map(edge -> !edge.isCrossedBy(both, SEAM_PX)).orElse(true);
  }

  private void write(Written one) {
    placer.take(one.place());
    written.add(one);
  }

  private Optional<Written> best(Label label, Predicate<Place> allowed) {
    Written best = null;
    for (Label.Way way : label.ways()) {
      Optional<Written> beside = best(label, way, way.beside(), allowed);
      Optional<Written> found = beside;
      if (beside.isEmpty() || beside.get().cost() - way.dislike() > Place.APART) {
        Optional<Written> apart = best(label, way, way.apart().get(), allowed);
        if (apart.isPresent() && (beside.isEmpty() || apart.get().cost() < beside.get().cost())) {
          found = apart;
        }
      }
      if (found.isPresent() && (best == null || found.get().cost() < best.cost())) {
        best = found.get();
      }
    }
    return Optional.ofNullable(best);
  }

  private Optional<Written> best(
      Label label, Label.Way way, List<Place> places, Predicate<Place> allowed) {
    ToDoubleFunction<Box> cost =
        box -> {
          int under = lines.under(box);
          return under == 0 ? 0 : way.coverCost() * under;
        };
    return placer
        .best(places, Optional.of(label.symbol()), cost, allowed)
        .map(rated -> new Written(label, way, rated.place(), rated.cost() + way.dislike()));
  }

  /**
   * Moves labels that are under furniture, or leaves them out if there is no room or if what they
   * name is under it, too. No other label moves.
   *
   * @param furniture what stands beside the map
   */
  void keepOff(List<Box> furniture) {
    List<Written> hidden = new ArrayList<>();
    List<Written> before = List.copyOf(written);
    written.clear();
    for (Written one : before) {
      boolean isHidden = furniture.stream().anyMatch(one.place().box()::overlaps);
      (isHidden ? hidden : written).add(one);
    }
    hidden.forEach(one -> placer.release(one.place()));
    Predicate<Place> clear = place -> furniture.stream().noneMatch(box -> covers(place, box));
    for (Written one : hidden) {
      if (furniture.stream().noneMatch(one.label().symbol()::overlaps)) {
        put(one.label(), clear);
      }
    }
  }

  private static boolean covers(Place place, Box box) {
    return place.box().overlaps(box) || place.leader().map(l -> l.crosses(box)).orElse(false);
  }

  /**
   * How far labels of what is in view reach over each edge of the picture, px.
   *
   * @param edgePx how near to the edge is too near
   */
  Margins cut(double edgePx) {
    Margins most = Margins.all(0);
    double width = area.camera().width();
    double height = area.camera().height();
    Box view = new Box(0, 0, width, height);
    for (Written one : written) {
      Box box = area.onPicture(one.place().box());
      if (view.contains(area.onPicture(one.label().symbol()))) {
        most =
            new Margins(
                Math.max(most.top(), edgePx - box.y()),
                Math.max(most.right(), box.right() + edgePx - width),
                Math.max(most.bottom(), box.bottom() + edgePx - height),
                Math.max(most.left(), edgePx - box.x()));
      }
    }
    return most;
  }

  /** What the labels that are in view cover, px. */
  List<Box> boxes() {
    return written.stream()
        .filter(this::isShown)
        .map(one -> area.onPicture(one.place().box()))
        .toList();
  }

  /** The labels that are in view. */
  List<Mark> marks(Theme theme) {
    Ink halo = theme.ground().land().withOpacity(0.85);
    Ink ink = theme.lettering().minor().withOpacity(0.8);
    List<Mark> marks = new ArrayList<>();
    for (Written one : written) {
      if (isShown(one)) {
        one.place().leader().ifPresent(l -> marks.add(line(l, ink)));
        Box box = area.onPicture(one.place().box());
        one.way().wording().write(box, one.label().x() - area.originX(), halo, marks);
      }
    }
    return marks;
  }

  /**
   * Whether a label is in view, or slides over the edge. Half a figure would be a wrong one; and a
   * site that is seen in another copy of the earth is named there.
   */
  private boolean isShown(Written one) {
    Box view = new Box(0, 0, area.camera().width(), area.camera().height());
    Box box = area.onPicture(one.place().box());
    if (view.contains(box)) {
      return true;
    }
    return one.label().divisible()
        && view.overlaps(box)
        && !isInCopy(area.onPicture(one.label().symbol()), view);
  }

  /** Whether a symbol is not in view, but is so in another copy of the earth. */
  private boolean isInCopy(Box symbol, Box view) {
    double world = area.camera().scale();
    return area.camera().projection().repeats()
        && !symbol.overlaps(view)
        && (symbol.moved(world, 0).overlaps(view) || symbol.moved(-world, 0).overlaps(view));
  }

  private Mark line(Leader leader, Ink ink) {
    Outline line =
        new Outline.Builder(false)
            .add(leader.startX() - area.originX(), leader.startY() - area.originY())
            .add(leader.endX() - area.originX(), leader.endY() - area.originY())
            .build();
    return new Mark.Line(line, ink, LEADER_WIDTH_PX, Dash.SOLID);
  }
}
