package dev.spanwright.render.picture;

import dev.spanwright.render.label.Box;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.style.Dash;
import dev.spanwright.render.style.Ink;
import dev.spanwright.render.style.TextStyle;
import dev.spanwright.render.style.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The main figures of a network on a card: at the upper right beside the title, or below the title
 * where there is more room. Figures that find no room are left out, the last first.
 *
 * @param panel its place, px
 * @param figures what it says, from left to right
 */
record KpiCard(Box panel, List<KeyFigure> figures) {

  private static final double PAD_PX = 16;
  private static final double GAP_PX = 36;
  private static final double VALUE_GAP_PX = 12;
  private static final double UNIT_GAP_PX = 4;
  private static final double HEIGHT_PX = 84;
  private static final double CAPTION_Y_PX = 22;
  private static final double NUMBER_Y_PX = 50;
  private static final double NOTE_Y_PX = 70;
  private static final double EDGE_PX = FurnitureComposer.EDGE_PX;
  private static final double CLEAR_PX = 10;

  /** Title and card together take no more of the height. */
  private static final double MOST_SHARE = 0.4;

  KpiCard {
    figures = List.copyOf(figures);
  }

  /** The card of a scene; none where it is not wanted, or where the picture is too small. */
  static Optional<KpiCard> of(Scene scene) {
    if (!scene.furniture().contains(Scene.Furniture.KPI)) {
      return Optional.empty();
    }
    Camera camera = scene.camera();
    Optional<Box> title =
        scene.furniture().contains(Scene.Furniture.TITLE)
            ? TitleBlock.withoutFigures(scene).map(TitleBlock::panel)
            : Optional.empty();
    double left = title.map(box -> box.right() + CLEAR_PX).orElse(EDGE_PX);
    double below = title.map(box -> box.bottom() + CLEAR_PX).orElse(EDGE_PX);
    double right = camera.width() - EDGE_PX;
    List<KeyFigure> all = KeyFigure.of(scene);
    for (int kept = all.size(); kept > 0; kept--) {
      List<KeyFigure> figures = all.subList(0, kept);
      double width = width(figures);
      if (width <= right - left && EDGE_PX + HEIGHT_PX <= MOST_SHARE * camera.height()) {
        return Optional.of(new KpiCard(new Box(right - width, EDGE_PX, width, HEIGHT_PX), figures));
      }
      if (width <= right - EDGE_PX && below + HEIGHT_PX <= MOST_SHARE * camera.height()) {
        return Optional.of(new KpiCard(new Box(EDGE_PX, below, width, HEIGHT_PX), figures));
      }
    }
    return Optional.empty();
  }

  private static double width(List<KeyFigure> figures) {
    double sum = figures.stream().mapToDouble(KpiCard::width).sum();
    return sum + (figures.size() - 1) * GAP_PX + 2 * PAD_PX;
  }

  private static double width(KeyFigure figure) {
    double values = (figure.values().size() - 1) * VALUE_GAP_PX;
    for (KeyFigure.Value value : figure.values()) {
      values += width(value);
    }
    double caption = TextStyle.HEADING.width(figure.caption());
    return Math.max(values, Math.max(caption, TextStyle.FURNITURE.width(figure.note())));
  }

  private static double width(KeyFigure.Value value) {
    double number = TextStyle.KEY_NUMBER.width(value.number());
    return value.unit().isEmpty()
        ? number
        : number + UNIT_GAP_PX + TextStyle.SUBTITLE.width(value.unit());
  }

  /** Its texts and the lines between them, without the panel. */
  List<Mark> marks(Theme theme) {
    List<Mark> marks = new ArrayList<>();
    double x = panel.x() + PAD_PX;
    for (int i = 0; i < figures.size(); i++) {
      if (i > 0) {
        marks.add(divider(x - GAP_PX / 2, theme));
      }
      figure(figures.get(i), x, theme, marks);
      x += width(figures.get(i)) + GAP_PX;
    }
    return marks;
  }

  private void figure(KeyFigure figure, double x, Theme theme, List<Mark> marks) {
    Ink minor = theme.lettering().minor();
    text(figure.caption(), x, CAPTION_Y_PX, TextStyle.HEADING, minor, marks);
    Ink loud = figure.alarming() ? theme.ramp().over() : theme.furniture().text();
    double at = x;
    for (KeyFigure.Value value : figure.values()) {
      text(value.number(), at, NUMBER_Y_PX, TextStyle.KEY_NUMBER, loud, marks);
      double unit = at + TextStyle.KEY_NUMBER.width(value.number()) + UNIT_GAP_PX;
      text(value.unit(), unit, NUMBER_Y_PX, TextStyle.SUBTITLE, minor, marks);
      at += width(value) + VALUE_GAP_PX;
    }
    text(figure.note(), x, NOTE_Y_PX, TextStyle.FURNITURE, minor, marks);
  }

  private void text(String text, double x, double y, TextStyle style, Ink ink, List<Mark> marks) {
    if (!text.isEmpty()) {
      marks.add(new Mark.Text(text, x, panel.y() + y, style, ink, Optional.empty()));
    }
  }

  private Mark divider(double x, Theme theme) {
    Outline line =
        new Outline.Builder(false)
            .add(x, panel.y() + PAD_PX)
            .add(x, panel.bottom() - PAD_PX)
            .build();
    return new Mark.Line(line, theme.ground().border(), 1, Dash.SOLID);
  }
}
