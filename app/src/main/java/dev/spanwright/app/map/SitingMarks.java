package dev.spanwright.app.map;

import dev.spanwright.app.siting.SitingDesk;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.judge.SitingPlace;
import dev.spanwright.model.judge.SitingStudy;
import dev.spanwright.render.picture.HitMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** Pins, towns that are looked at, and the place that is chosen, above the map. */
final class SitingMarks {

  private static final PseudoClass FRONT = PseudoClass.getPseudoClass("front");
  private static final PseudoClass ON_NAME = PseudoClass.getPseudoClass("on-name");
  private static final double PIN_PX = 9;
  private static final double TOWN_PX = 3.5;
  private static final double FRONT_PX = 4.5;
  private static final double RING_PX = 13;
  private static final double REACH_PX = 9;
  private static final double CLEAR_PX = 4;

  /** A mark and what it stands for. */
  private record Spot(SitingPlace place, double x, double y) {}

  private final MapView view;
  private final SitingDesk desk;
  private final Group group;
  private final List<Spot> spots = new ArrayList<>();
  private boolean towns;

  SitingMarks(MapView view, SitingDesk desk) {
    this.view = view;
    this.desk = desk;
    group = view.overlay().places();
    view.cameraProperty().subscribe((_, _) -> show());
    desk.pinsProperty().subscribe((_, _) -> show());
    desk.chosenProperty().subscribe((_, _) -> show());
    desk.answerProperty().subscribe((_, _) -> show());
    view.paintedProperty()
        .subscribe(
            (_, _) -> {
              if (towns) {
                show(); // names may stand elsewhere now
              }
            });
  }

  /** Whether the towns of the study are shown, for the tool in hand. */
  void showTowns(boolean shown) {
    towns = shown;
    show();
  }

  private void show() {
    spots.clear();
    List<Node> nodes = new ArrayList<>();
    // A site is ringed by being selected; a second ring would stay behind when another one is.
    desk.chosenProperty()
        .get()
        .filter(place -> place.origin() != SitingPlace.Origin.SITE)
        .flatMap(this::spot)
        .ifPresent(at -> nodes.add(circle(at, RING_PX, "siting-ring")));
    if (towns) {
      desk.answerProperty()
          .get()
          .flatMap(SitingDesk.Answer::study)
          .ifPresent(study -> study(study, nodes));
    }
    for (SitingDesk.Pin pin : desk.pinsProperty().get()) {
      spot(pin.place())
          .ifPresent(
              at -> {
                spots.add(at);
                nodes.add(circle(at, PIN_PX, "siting-pin"));
                nodes.add(number(pin.number(), at));
              });
    }
    group.getChildren().setAll(nodes);
  }

  private void study(SitingStudy study, List<Node> nodes) {
    for (SitingStudy.Option option : study.options()) {
      boolean town = option.place().origin() == SitingPlace.Origin.TOWN;
      Optional<Spot> spot = town ? spot(option.place()).filter(this::isClear) : Optional.empty();
      spot.ifPresent(
          at -> {
            boolean front = study.front().contains(option);
            Circle dot = circle(at, front ? FRONT_PX : TOWN_PX, "siting-town");
            dot.pseudoClassStateChanged(FRONT, front);
            dot.pseudoClassStateChanged(ON_NAME, isWritten(at, dot.getRadius()));
            spots.add(at);
            nodes.add(dot);
          });
    }
  }

  /** A dot on a site would be taken for a part of its symbol. */
  private boolean isClear(Spot at) {
    return view.hits(at.x(), at.y(), CLEAR_PX).stream()
        .noneMatch(HitMap.Hit.OnSite.class::isInstance);
  }

  /** A dot on a name lets it be read. */
  private boolean isWritten(Spot at, double radius) {
    return view.seen().filter(seen -> seen.isWritten(at.x(), at.y(), radius)).isPresent();
  }

  private Optional<Spot> spot(SitingPlace place) {
    Position at = place.at();
    double x = view.camera().screenX(at);
    double y = view.camera().screenY(at);
    boolean seen = x >= 0 && y >= 0 && x <= view.getWidth() && y <= view.getHeight();
    return seen && view.camera().shows(at) ? Optional.of(new Spot(place, x, y)) : Optional.empty();
  }

  private static Circle circle(Spot at, double radius, String style) {
    Circle circle = new Circle(at.x(), at.y(), radius);
    circle.getStyleClass().add(style);
    return circle;
  }

  private static Text number(int number, Spot at) {
    Text text = new Text(String.valueOf(number));
    text.getStyleClass().add("siting-number");
    text.setTextOrigin(VPos.CENTER);
    text.setTextAlignment(TextAlignment.CENTER);
    text.setWrappingWidth(2 * PIN_PX);
    text.setX(at.x() - PIN_PX);
    text.setY(at.y());
    return text;
  }

  /** The pin or town under the hand; pins lie on top. */
  Optional<SitingPlace> at(Touch touch) {
    return spots.reversed().stream()
        .filter(spot -> touch.distance(spot.x(), spot.y()) <= REACH_PX)
        .map(Spot::place)
        .findFirst();
  }
}
