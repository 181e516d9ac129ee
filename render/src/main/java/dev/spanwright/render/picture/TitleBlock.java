package dev.spanwright.render.picture;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.solve.DemandRoute;
import dev.spanwright.model.solve.OptimalRouting;
import dev.spanwright.model.solve.Routing;
import dev.spanwright.render.label.Box;
import dev.spanwright.render.style.HeadroomText;
import dev.spanwright.render.style.Quantity;
import dev.spanwright.render.style.RoutingChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The title of a picture: the name of the network and its main figures, or a caption, broken into
 * as many lines as the picture needs. Figures that would take it beyond two fifths of the height
 * are left out, the last first.
 *
 * @param panel its place, px
 * @param name lines of the name
 * @param figures lines of figures below
 * @param type how it is set
 */
record TitleBlock(Box panel, List<String> name, List<String> figures, TitleType type) {

  private static final String BETWEEN = "  ·  ";
  private static final double EDGE_PX = FurnitureComposer.EDGE_PX;
  private static final double MOST_SHARE = 0.4;

  /** Longer lines of a note are hard to read, px. */
  private static final double MOST_NOTE_PX = 620;

  /** Narrower, a name would be cut beyond recognition, px. */
  private static final double LEAST_TEXT_PX = 80;

  /** The title of a scene; none where the picture is too small for a name. */
  static Optional<TitleBlock> of(Scene scene) {
    return KpiCard.of(scene).isPresent() ? withoutFigures(scene) : of(scene, true);
  }

  /** The title beside a card with the figures, which it does not repeat. */
  static Optional<TitleBlock> withoutFigures(Scene scene) {
    return of(scene, false);
  }

  private static Optional<TitleBlock> of(Scene scene, boolean withFigures) {
    TitleType type = TitleType.of(scene);
    double room = scene.camera().width() - 2 * EDGE_PX - 2 * type.padPx();
    if (room < LEAST_TEXT_PX) {
      return Optional.empty();
    }
    List<String> parts = new ArrayList<>();
    ShownPaths.of(scene).ifPresent(paths -> parts.add(paths.summary(scene.network())));
    if (parts.isEmpty() && withFigures) {
      scene.evaluation().map(TitleBlock::parts).ifPresent(parts::addAll);
    }
    Optional<List<String>> note = note(scene, type, Math.min(MOST_NOTE_PX, room));
    int most = note.map(List::size).orElse(parts.size());
    double mostPx = MOST_SHARE * scene.camera().height();
    String heading = scene.caption().map(Scene.Caption::title).orElse(scene.network().name());
    for (int nameLines = 2; nameLines > 0; nameLines--) {
      List<String> name = type.name().lines(heading, room, nameLines);
      for (int kept = most; kept >= 0; kept--) {
        int lines = kept;
        List<String> figures =
            note.map(all -> cut(all, lines))
                .orElseGet(() -> packed(parts.subList(0, lines), type, room));
        if (type.heightPx(name.size(), figures.size()) <= mostPx) {
          return Optional.of(of(name, figures, type));
        }
      }
    }
    return Optional.empty();
  }

  /** The lines of what a caption says below its heading, if it says something. */
  private static Optional<List<String>> note(Scene scene, TitleType type, double room) {
    return scene
        .caption()
        .map(Scene.Caption::note)
        .filter(text -> !text.isBlank())
        .map(
            text ->
                text.strip()
                    .lines()
                    .flatMap(l -> type.figures().lines(l, room, Integer.MAX_VALUE).stream())
                    .toList());
  }

  /** The first lines; a mark says that there are more. */
  private static List<String> cut(List<String> lines, int kept) {
    if (kept == lines.size() || kept == 0) {
      return lines.subList(0, kept);
    }
    List<String> cut = new ArrayList<>(lines.subList(0, kept));
    cut.set(kept - 1, cut.getLast() + " …");
    return cut;
  }

  private static TitleBlock of(List<String> name, List<String> figures, TitleType type) {
    double widest = 0;
    for (String line : name) {
      widest = Math.max(widest, type.name().width(line));
    }
    for (String line : figures) {
      widest = Math.max(widest, type.figures().width(line));
    }
    double height = type.heightPx(name.size(), figures.size());
    Box panel = new Box(EDGE_PX, EDGE_PX, widest + 2 * type.padPx(), height);
    return new TitleBlock(panel, name, figures, type);
  }

  private static List<String> parts(Evaluation evaluation) {
    List<String> parts = new ArrayList<>();
    Routing routing = evaluation.shownRouting();
    double carried = routing.carriedGbps();
    if (!routing.demands().isEmpty()) {
      double offered = routing.offeredGbps();
      boolean whole = carried >= offered * (1 - 1e-9);
      parts.add(
          evaluation.optimal().map(best -> named(best) + ": ").orElse("")
              + Quantity.rate(carried)
              + (whole ? " carried" : " carried of " + Quantity.rate(offered) + " offered"));
      parts.add("headroom " + HeadroomText.factor(evaluation.headroom()));
    }
    OptionalDouble worst =
        routing.demands().stream()
            .map(DemandRoute::latencyMs)
            .flatMapToDouble(OptionalDouble::stream)
            .max();
    worst.ifPresent(ms -> parts.add("worst latency " + Quantity.latency(ms) + " one way"));
    return parts.isEmpty() ? List.of(evaluation.network().sites().size() + " sites") : parts;
  }

  /** A picture of another routing than the default says so. */
  private static String named(OptimalRouting best) {
    return RoutingChoice.of(best.objective()).label();
  }

  /** The parts in lines, several in one where they fit. */
  private static List<String> packed(List<String> parts, TitleType type, double mostPx) {
    List<String> lines = new ArrayList<>();
    for (String part : parts) {
      String longer = lines.isEmpty() ? part : lines.getLast() + BETWEEN + part;
      if (!lines.isEmpty() && type.figures().width(longer) <= mostPx) {
        lines.set(lines.size() - 1, longer);
      } else {
        lines.addAll(type.figures().lines(part, mostPx, Integer.MAX_VALUE));
      }
    }
    return lines;
  }

  /** From the left edge to its text, px. */
  double textX() {
    return panel.x() + type.padPx();
  }

  double nameBaseline(int line) {
    return panel.y() + type.padPx() + type.ascentPx() + line * type.nameLinePx();
  }

  double figuresBaseline(int line) {
    return nameBaseline(name.size() - 1) + type.gapPx() + line * type.figuresLinePx();
  }
}
