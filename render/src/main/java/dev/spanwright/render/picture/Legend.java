package dev.spanwright.render.picture;

import static java.util.stream.Collectors.joining;

import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.render.style.ColorScale;
import dev.spanwright.render.style.Dash;
import dev.spanwright.render.style.Ink;
import dev.spanwright.render.style.LegendEntry;
import dev.spanwright.render.style.LineStructure;
import dev.spanwright.render.style.LineWidth;
import dev.spanwright.render.style.LinkColor;
import dev.spanwright.render.style.Quantity;
import dev.spanwright.render.style.SiteStyle;
import dev.spanwright.render.style.TextStyle;
import dev.spanwright.render.style.Theme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The legend: made from the scale in use and from what the network has. */
final class Legend {

  private static final double ROW_PX = 16;
  private static final double HEADING_PX = 18;
  private static final double SECTION_GAP_PX = 12;
  private static final double COLUMN_GAP_PX = 22;
  private static final double SIDE_BY_SIDE_FROM_PX = 640;
  private static final double SOLID_PX = 3;
  private static final double DOUBLE_PX = 4.5;
  private static final double SAMPLE_PX = 26;
  private static final double SAMPLE_WIDTH_PX = SAMPLE_PX + 9;

  private sealed interface Row {
    record Heading(String text) implements Row {}

    record LineRow(String text, LinkColor color, double widthPx, LineStructure structure)
        implements Row {}

    record RegeneratorRow(String text) implements Row {}

    record SiteRow(String text, SiteStyle style) implements Row {}
  }

  private final Theme theme;
  private final List<List<Row>> sections = new ArrayList<>();
  private final boolean sideBySide;

  Legend(Scene scene, Set<SiteKind> kinds) {
    theme = scene.theme();
    if (!scene.network().links().isEmpty()) {
      colors(scene.colorScale(), scene);
      widths(scene);
    }
    if (!kinds.isEmpty()) {
      List<Row> rows = section("Sites");
      sites(kinds, rows);
      if (hasPlant(scene, plant -> plant.regenerators() > 0)) {
        rows.add(new Row.RegeneratorRow("Regenerator"));
      }
    }
    sideBySide = scene.camera().width() >= SIDE_BY_SIDE_FROM_PX;
  }

  /** Kinds that look the same share a line. */
  private void sites(Set<SiteKind> kinds, List<Row> rows) {
    Map<SiteStyle, List<String>> labels = new LinkedHashMap<>();
    for (SiteKind kind : kinds) {
      labels.computeIfAbsent(SiteStyle.of(kind, theme), _ -> new ArrayList<>()).add(kind.label());
    }
    labels.forEach((style, names) -> rows.add(new Row.SiteRow(joined(names), style)));
  }

  private static String joined(List<String> names) {
    String rest =
        names.stream().skip(1).map(n -> ", " + n.toLowerCase(Locale.ROOT)).collect(joining());
    return names.getFirst() + rest;
  }

  private List<Row> section(String heading) {
    List<Row> rows = new ArrayList<>();
    rows.add(new Row.Heading(heading));
    sections.add(rows);
    return rows;
  }

  private void colors(ColorScale scale, Scene scene) {
    List<Row> rows = section(scale.title());
    for (LegendEntry entry : scale.legend()) {
      if (entry.color().dash() == Dash.UNKNOWN && !hasUnknown(scale, scene)) {
        continue;
      }
      double width = entry.structure() == LineStructure.SOLID ? SOLID_PX : DOUBLE_PX;
      rows.add(new Row.LineRow(entry.label(), entry.color(), width, entry.structure()));
    }
    if (hasUnknown(scale, scene) && rows.stream().noneMatch(Legend::isUnknown)) {
      LinkColor unknown = scale.color(Optional.empty(), Optional.empty());
      rows.add(new Row.LineRow("not known yet", unknown, SOLID_PX, LineStructure.SOLID));
    }
    structures(scale, scene, rows);
  }

  /** Kinds of fibre that the scale itself does not explain. */
  private void structures(ColorScale scale, Scene scene, List<Row> rows) {
    if (scale.legend().stream().anyMatch(e -> e.structure() != LineStructure.SOLID)) {
      return;
    }
    LinkColor plain = new LinkColor(theme.lettering().minor(), Dash.SOLID, false);
    if (hasPlant(scene, plant -> plant.hollowCoreShare() > 0)) {
      rows.add(new Row.LineRow("hollow-core fibre", plain, DOUBLE_PX, LineStructure.DOUBLE));
    }
    if (hasPlant(scene, LinkPlant::isMixed)) {
      rows.add(new Row.LineRow("mixed fibre", plain, DOUBLE_PX, LineStructure.MIXED));
    }
  }

  private static boolean hasPlant(Scene scene, Predicate<LinkPlant> test) {
    return scene.evaluation().map(e -> e.plants().values().stream().anyMatch(test)).orElse(false);
  }

  private static boolean hasUnknown(ColorScale scale, Scene scene) {
    return scene.network().links().stream()
        .map(link -> LinkComposer.color(scale, scene, link.id()))
        .anyMatch(color -> color.dash() == Dash.UNKNOWN);
  }

  private static boolean isUnknown(Row row) {
    return row instanceof Row.LineRow line && line.color().dash() == Dash.UNKNOWN;
  }

  private void widths(Scene scene) {
    List<Double> used =
        scene.evaluation().stream()
            .flatMap(e -> e.plants().values().stream())
            .map(p -> LineWidth.px(p.capacityGbps()))
            .distinct()
            .sorted()
            .toList();
    if (used.size() < 2) {
      return;
    }
    List<Row> rows = section("Capacity per direction");
    double from = 0;
    for (LineWidth.Step step : LineWidth.STEPS) {
      if (used.contains(step.widthPx())) {
        LinkColor plain = new LinkColor(theme.lettering().minor(), Dash.SOLID, false);
        rows.add(
            new Row.LineRow(
                range(from, step.belowGbps()), plain, step.widthPx(), LineStructure.SOLID));
      }
      from = step.belowGbps();
    }
  }

  private static String range(double fromGbps, double toGbps) {
    if (fromGbps == 0) {
      return "under " + tbps(toGbps);
    }
    if (Double.isInfinite(toGbps)) {
      return tbps(fromGbps) + " and more";
    }
    String from = tbps(fromGbps);
    return from.substring(0, from.indexOf(' ')) + "–" + tbps(toGbps);
  }

  private static String tbps(double gbps) {
    return Quantity.rate(gbps).replace(".00", "").replace(".0", "");
  }

  double width() {
    double widest = sections.stream().mapToDouble(Legend::width).max().orElse(0);
    double sum = sections.stream().mapToDouble(Legend::width).sum();
    return sideBySide ? sum + (sections.size() - 1) * COLUMN_GAP_PX : widest;
  }

  double height() {
    double highest = sections.stream().mapToDouble(Legend::height).max().orElse(0);
    double sum = sections.stream().mapToDouble(Legend::height).sum();
    return sideBySide ? highest : sum + (sections.size() - 1) * SECTION_GAP_PX;
  }

  private static double width(List<Row> rows) {
    double widest = 0;
    for (Row row : rows) {
      widest =
          Math.max(
              widest,
              switch (row) {
                case Row.Heading(String text) -> TextStyle.HEADING.width(text);
                case Row.LineRow line -> SAMPLE_WIDTH_PX + TextStyle.FURNITURE.width(line.text());
                case Row.RegeneratorRow(String text) ->
                    SAMPLE_WIDTH_PX + TextStyle.FURNITURE.width(text);
                case Row.SiteRow site -> SAMPLE_WIDTH_PX + TextStyle.FURNITURE.width(site.text());
              });
    }
    return widest;
  }

  private static double height(List<Row> rows) {
    return HEADING_PX + (rows.size() - 1) * ROW_PX - 4;
  }

  List<Mark> marks(double x, double top) {
    List<Mark> marks = new ArrayList<>();
    double left = x;
    double y = top;
    for (List<Row> rows : sections) {
      place(rows, left, y, marks);
      if (sideBySide) {
        left += width(rows) + COLUMN_GAP_PX;
      } else {
        y += height(rows) + SECTION_GAP_PX;
      }
    }
    return marks;
  }

  private void place(List<Row> rows, double x, double top, List<Mark> marks) {
    double y = top;
    for (Row row : rows) {
      switch (row) {
        case Row.Heading(String text) -> {
          marks.add(text(text, x, y + 10, TextStyle.HEADING, theme.furniture().text()));
          y += HEADING_PX;
        }
        case Row.LineRow line -> {
          sample(line, x, y + 6, marks);
          marks.add(label(line.text(), x, y));
          y += ROW_PX;
        }
        case Row.RegeneratorRow(String text) -> {
          Ink ground = theme.furniture().panel();
          Ink ink = theme.lettering().city();
          double size = RegeneratorSign.SIZE_PX * 0.85;
          marks.addAll(RegeneratorSign.marks(x + SAMPLE_PX / 2, y + 6, size, ink, ground));
          marks.add(label(text, x, y));
          y += ROW_PX;
        }
        case Row.SiteRow site -> {
          SiteStyle s = site.style();
          marks.add(
              new Mark.Symbol(
                  s.shape(), x + SAMPLE_PX / 2, y + 6, s.sizePx() * 0.85, s.ink(), s.ink(), 0));
          marks.add(label(site.text(), x, y));
          y += ROW_PX;
        }
      }
    }
  }

  private void sample(Row.LineRow row, double x, double y, List<Mark> marks) {
    Ink ink = row.color().ink();
    double middle = row.structure() == LineStructure.MIXED ? x + SAMPLE_PX / 2 : x;
    if (row.structure() != LineStructure.SOLID) {
      Outline hollow = segment(middle, x + SAMPLE_PX, y);
      marks.add(new Mark.Line(hollow, ink, row.widthPx(), row.color().dash()));
      Ink core = theme.furniture().panel();
      marks.add(new Mark.Line(hollow, core, row.widthPx() - 2.5, Dash.SOLID));
    }
    if (row.structure() != LineStructure.DOUBLE) {
      double end = row.structure() == LineStructure.MIXED ? middle : x + SAMPLE_PX;
      double width = row.structure() == LineStructure.MIXED ? SOLID_PX : row.widthPx();
      marks.add(new Mark.Line(segment(x, end, y), ink, width, row.color().dash()));
    }
  }

  private static Outline segment(double fromX, double toX, double y) {
    return new Outline.Builder(false).add(fromX, y).add(toX, y).build();
  }

  private Mark label(String text, double x, double y) {
    Ink ink = theme.lettering().minor();
    return text(text, x + SAMPLE_WIDTH_PX, y + 10, TextStyle.FURNITURE, ink);
  }

  private static Mark text(String text, double x, double y, TextStyle style, Ink ink) {
    return new Mark.Text(text, x, y, style, ink, Optional.empty());
  }
}
