package dev.spanwright.render.picture;

import dev.spanwright.render.label.Box;
import dev.spanwright.render.projection.Camera;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The legend at the lower left of a picture: of all ways to lay it out, the one that says most
 * while it takes no more than half of the width, half of the height, and an eighth of the picture
 * unless that is small. It stands clear of what else is beside the map. The smallest way may take
 * more; where not even that fits into the picture, there is none.
 *
 * @param panel its place, px
 * @param marks what it shows, without the panel
 */
record Legend(Box panel, List<Mark> marks) {

  private static final double EDGE_PX = FurnitureComposer.EDGE_PX;
  private static final double PAD_PX = FurnitureComposer.PAD_PX;
  private static final double CLEAR_PX = 4;
  private static final double MOST_SHARE = 0.5;

  /** In pictures of middling size, a larger share covers the network. */
  private static final double MOST_AREA_SHARE = 0.12;

  /** What a legend may take in any case, px²: colours beside sites. */
  private static final double USUAL_AREA_PX = 62_500;

  /** So much more it may take where the land is coloured: there is one thing more to explain. */
  private static final double WITH_AREAS = 1.45;

  private static final double SIDE_BY_SIDE_FROM_PX = 640;

  /**
   * The legend of a scene.
   *
   * @param taken what it may not cover, px
   */
  static Optional<Legend> of(Scene scene, List<Box> taken) {
    double width = scene.camera().width();
    double height = scene.camera().height();
    LegendContent content = new LegendContent(scene);
    double most = mostAreaPx(width, height) * (content.areas().isPresent() ? WITH_AREAS : 1);
    Stream<LegendLayout> small =
        layouts(content, width >= SIDE_BY_SIDE_FROM_PX).stream()
            .filter(layout -> layout.width() + 2 * PAD_PX <= MOST_SHARE * width)
            .filter(layout -> layout.height() + 2 * PAD_PX <= MOST_SHARE * height)
            .filter(layout -> areaPx(layout) <= most);
    return Stream.concat(small, smallest(content).stream())
        .flatMap(layout -> placed(layout, scene, taken).stream())
        .findFirst();
  }

  private static double mostAreaPx(double width, double height) {
    return Math.max(USUAL_AREA_PX, MOST_AREA_SHARE * width * height);
  }

  private static double areaPx(LegendLayout layout) {
    return (layout.width() + 2 * PAD_PX) * (layout.height() + 2 * PAD_PX);
  }

  /** All ways to lay it out, those that say most first. */
  private static List<LegendLayout> layouts(LegendContent content, boolean wide) {
    List<LegendLayout> layouts = new ArrayList<>();
    List<List<LegendSection>> contents = contents(content);
    boolean areas = content.areas().isPresent();
    if (areas) { // one section more: rather without widths than as a tower over the map
      contents.stream()
          .limit(2L * sites(content).size())
          .forEach(
              sections -> {
                layouts.add(LegendColumns.of(sections, wide));
                layouts.addAll(packed(sections));
              });
    }
    for (List<LegendSection> sections : contents) {
      layouts.add(LegendColumns.of(sections, wide));
      layouts.add(LegendColumns.of(sections, !wide));
      layouts.addAll(packed(sections));
    }
    if (areas) {
      return layouts; // a strip has no room for what colours the land
    }
    List<LegendRow> extras = extras(content);
    for (int kept = extras.size(); kept >= 0; kept--) {
      layouts.addAll(strips(content, extras.subList(0, kept)));
    }
    return layouts;
  }

  /** In fewer columns than sections, and lower than all below each other. */
  private static List<LegendColumns> packed(List<LegendSection> sections) {
    return IntStream.range(2, sections.size())
        .mapToObj(count -> LegendColumns.packed(sections, count))
        .toList()
        .reversed();
  }

  /** What colours the land is explained as long as anything is: nothing else says what it means. */
  private static List<List<LegendSection>> contents(LegendContent content) {
    List<List<LegendSection>> contents = new ArrayList<>(networks(content));
    content
        .areas()
        .ifPresent(
            areas -> {
              contents.replaceAll(sections -> joined(sections, areas));
              contents.add(List.of(areas));
            });
    return contents;
  }

  private static List<LegendSection> joined(List<LegendSection> sections, LegendSection last) {
    List<LegendSection> all = new ArrayList<>(sections);
    all.add(last);
    return all;
  }

  private static List<? extends LegendLayout> smallest(LegendContent content) {
    return content
        .areas()
        .<List<? extends LegendLayout>>map(
            areas -> List.of(LegendColumns.of(List.of(areas), false)))
        .orElseGet(() -> strips(content, List.of()));
  }

  /** The signs of sites, and those without amplifiers, which are there at some scales only. */
  private static List<Optional<LegendSection>> sites(LegendContent content) {
    List<LegendRow> signs = new ArrayList<>(content.sites());
    signs.addAll(signs.isEmpty() ? List.of() : content.regenerators());
    List<LegendRow> all = new ArrayList<>(signs);
    all.addAll(signs.isEmpty() ? List.of() : content.amplifiers());
    return Stream.of(all, signs).distinct().map(rows -> section("Sites", rows)).toList();
  }

  private static List<List<LegendSection>> networks(LegendContent content) {
    List<Optional<LegendSection>> sites = sites(content);
    if (!content.hasLinks()) {
      return sites.getLast().map(List::of).stream().toList();
    }
    List<LegendRow> arcs = content.demands();
    LegendSection colors =
        arcs.isEmpty()
            ? colors(content, links(content))
            : new LegendSection(content.demandsHeading(), arcs);
    Optional<LegendSection> widths = section("Capacity per direction", content.widths());
    List<List<LegendSection>> contents = new ArrayList<>();
    sites.forEach(signs -> contents.add(joined(colors, widths, signs)));
    sites.forEach(signs -> contents.add(joined(colors, Optional.empty(), signs)));
    if (!arcs.isEmpty()) {
      contents.add(List.of(colors)); // colours of links that stand back explain nothing
      return contents;
    }
    List<LegendRow> extras = extras(content);
    for (int kept = extras.size(); kept >= 0; kept--) {
      contents.add(List.of(colors(content, extras.subList(0, kept))));
    }
    return contents;
  }

  private static List<LegendSection> joined(
      LegendSection colors, Optional<LegendSection> widths, Optional<LegendSection> sites) {
    List<LegendSection> sections = new ArrayList<>(List.of(colors));
    widths.ifPresent(sections::add);
    sites.ifPresent(sections::add);
    return sections;
  }

  private static Optional<LegendSection> section(String heading, List<LegendRow> rows) {
    return rows.isEmpty() ? Optional.empty() : Optional.of(new LegendSection(heading, rows));
  }

  private static LegendSection colors(LegendContent content, List<LegendRow> more) {
    List<LegendRow> rows = new ArrayList<>(content.colors());
    rows.addAll(more);
    return new LegendSection(content.metric(), rows);
  }

  /** What links look like besides their colour. */
  private static List<LegendRow> links(LegendContent content) {
    List<LegendRow> links = new ArrayList<>(content.unknowns());
    links.addAll(content.structures());
    links.addAll(content.failures());
    return links;
  }

  /** What is left out one by one, the last one first. */
  private static List<LegendRow> extras(LegendContent content) {
    List<LegendRow> extras = links(content);
    extras.addAll(content.regenerators());
    extras.addAll(content.amplifiers());
    return extras;
  }

  private static List<LegendLayout> strips(LegendContent content, List<LegendRow> extras) {
    if (!content.hasLinks() || !content.demands().isEmpty()) {
      return List.of();
    }
    return List.of(
        new LegendStrip(content.metric(), content.colors(), extras, true),
        new LegendStrip(content.metric(), content.colors(), extras, false));
  }

  private static Optional<Legend> placed(LegendLayout layout, Scene scene, List<Box> taken) {
    double width = layout.width() + 2 * PAD_PX;
    double height = layout.height() + 2 * PAD_PX;
    return spot(width, height, scene.camera(), taken)
        .map(
            panel -> {
              LegendPen pen = new LegendPen(scene.theme());
              layout.draw(pen, panel.x() + PAD_PX, panel.y() + PAD_PX);
              return new Legend(panel, List.copyOf(pen.marks()));
            });
  }

  /** At the lower left, above what stands there; empty where there is no room. */
  private static Optional<Box> spot(double width, double height, Camera camera, List<Box> taken) {
    double bottom = camera.height() - EDGE_PX;
    while (bottom - height >= EDGE_PX && EDGE_PX + width <= camera.width() - EDGE_PX) {
      Box panel = new Box(EDGE_PX, bottom - height, width, height);
      Optional<Box> under = taken.stream().filter(panel.grown(CLEAR_PX)::overlaps).findFirst();
      if (under.isEmpty()) {
        return Optional.of(panel);
      }
      bottom = under.get().y() - CLEAR_PX;
    }
    return Optional.empty();
  }
}
