package dev.spanwright.app.map;

import dev.spanwright.model.geo.Position;
import dev.spanwright.render.picture.Outline;
import dev.spanwright.render.picture.RouteOutline;
import dev.spanwright.render.projection.Camera;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;

/** What moves above the picture while the hand works: hover ring, draft link, band, readout. */
final class Overlay extends Pane {

  private static final double READOUT_OFFSET_PX = 16;

  private final Circle hover = new Circle();
  private final Path hoverLine = new Path();
  private final Path guides = new Path();
  private final Path draft = new Path();
  private final Rectangle band = new Rectangle();
  private final Label readout = new Label();
  private final Group handles = new Group();
  private final Group places = new Group();

  Overlay() {
    setPickOnBounds(false); // the map below is pointed at, but for a list that is chosen from
    handles.setMouseTransparent(true);
    places.setMouseTransparent(true);
    hover.getStyleClass().add("map-hover");
    hoverLine.getStyleClass().add("map-hover-line");
    guides.getStyleClass().add("map-guide");
    draft.getStyleClass().add("map-draft");
    band.getStyleClass().add("map-band");
    readout.getStyleClass().add("map-readout");
    readout.setId("readout");
    for (Node node : List.of(hover, hoverLine, guides, draft, band, readout)) {
      node.setVisible(false);
      node.setMouseTransparent(true);
    }
    getChildren().addAll(places, hoverLine, guides, hover, draft, handles, band, readout);
  }

  /** Rings a point. */
  void ring(double x, double y, double radius) {
    hover.setCenterX(x);
    hover.setCenterY(y);
    hover.setRadius(radius);
    hover.setVisible(true);
  }

  /** Traces a link. */
  void trace(Outline line) {
    hoverLine.getElements().setAll(elements(line));
    hoverLine.setVisible(true);
  }

  void clearHover() {
    hover.setVisible(false);
    hoverLine.setVisible(false);
  }

  /** Draws a line that something lies in with something else. */
  void guide(double x0, double y0, double x1, double y1) {
    guides.getElements().addAll(new MoveTo(x0, y0), new LineTo(x1, y1));
    guides.setVisible(true);
  }

  void clearGuides() {
    guides.getElements().clear();
    guides.setVisible(false);
  }

  /** Draws a way of geodesics that is not there yet. */
  void draft(List<Position> places, Camera camera) {
    draft.getElements().setAll(elements(RouteOutline.of(places, camera, 0)));
    draft.setVisible(true);
  }

  void clearDraft() {
    draft.setVisible(false);
  }

  /** Draws the rubber band between two corners. */
  void band(double x0, double y0, double x1, double y1) {
    band.setX(Math.min(x0, x1));
    band.setY(Math.min(y0, y1));
    band.setWidth(Math.abs(x1 - x0));
    band.setHeight(Math.abs(y1 - y0));
    band.setVisible(true);
  }

  void clearBand() {
    band.setVisible(false);
  }

  /** Where handles are drawn: they stay when the rest is cleared. */
  Group handles() {
    return handles;
  }

  /** Where pinned places are drawn: they stay when the rest is cleared. */
  Group places() {
    return places;
  }

  /** Writes beside the cursor, on the side that has room. */
  void readout(double x, double y, String text) {
    readout.setText(text);
    place(readout, x, y);
    readout.setVisible(true);
  }

  /** Puts something beside the cursor that can be pointed at. */
  void beside(Region box, double x, double y) {
    if (!getChildren().contains(box)) {
      getChildren().add(box);
    }
    place(box, x, y);
  }

  void remove(Region box) {
    getChildren().remove(box);
  }

  private void place(Region box, double x, double y) {
    box.applyCss();
    box.autosize();
    double width = box.prefWidth(-1);
    double height = box.prefHeight(-1);
    double left = x + READOUT_OFFSET_PX;
    double top = y + READOUT_OFFSET_PX;
    if (left + width > getWidth()) {
      left = x - READOUT_OFFSET_PX - width;
    }
    if (top + height > getHeight()) {
      top = y - READOUT_OFFSET_PX - height;
    }
    box.resizeRelocate(Math.max(0, left), Math.max(0, top), width, height);
  }

  void clearReadout() {
    readout.setVisible(false);
  }

  /** Takes everything away. */
  void clear() {
    clearHover();
    clearGuides();
    clearDraft();
    clearBand();
    clearReadout();
  }

  static List<javafx.scene.shape.PathElement> elements(Outline line) {
    List<javafx.scene.shape.PathElement> elements = new java.util.ArrayList<>();
    for (int part = 0; part < line.parts(); part++) {
      int start = line.start(part);
      elements.add(new MoveTo(line.x(start), line.y(start)));
      for (int i = start + 1; i < line.end(part); i++) {
        elements.add(new LineTo(line.x(i), line.y(i)));
      }
    }
    return elements;
  }
}
