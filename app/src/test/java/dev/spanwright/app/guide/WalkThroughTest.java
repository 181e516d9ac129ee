package dev.spanwright.app.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.model.geo.Position;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The walk of the guide, from an empty window to a picture in a file. The guide says what is done
 * here: {@code ./mvnw -pl app -am verify -Dtest=WalkThroughTest -Dguide.write=true
 * -Dsurefire.failIfNoSpecifiedTests=false} writes its page and its pictures.
 */
@ExtendWith(DeskExtension.class)
class WalkThroughTest {

  private static final int MOST_ACTIONS = 24;

  private static final String HEAD =
      """
      # A backbone in 24 actions

      From an empty window to a picture for a slide. Every line is one action: a stroke of keys, a
      click, a turn of the wheel. This page and its pictures are made by a test that does what they
      tell.
      """;

  private static final Position MIDDLE = new Position(39.5, -98.5);
  private static final Position ABILENE = new Position(32.45, -99.73);
  private static final Position CHEYENNE = new Position(41.14, -104.82);
  private static final Position DENVER = new Position(39.74, -104.99);
  private static final Position DALLAS = new Position(32.78, -96.8);
  private static final Position CHICAGO = new Position(41.88, -87.63);
  private static final Position NEW_YORK = new Position(40.71, -74.01);

  @TempDir private Path folder;

  private static Stage dialog() {
    return Window.getWindows().stream()
        .filter(w -> w.isShowing() && w instanceof Stage stage && stage.getOwner() != null)
        .map(Stage.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isDialogOpen() {
    return Window.getWindows().stream()
        .anyMatch(w -> w.isShowing() && w instanceof Stage stage && stage.getOwner() != null);
  }

  private static Runnable click(Desk desk, Position place) {
    return () -> {
      Point2D spot = desk.spot(place);
      desk.moveTo(spot);
      desk.click(spot);
    };
  }

  private static void results(Desk desk) {
    TabPane side = desk.control("side", TabPane.class);
    side.getTabs().stream()
        .filter(tab -> "tab-results".equals(tab.getId()))
        .forEach(side.getSelectionModel()::select);
  }

  private static void larger(Desk desk) {
    desk.act(
        () -> {
          desk.stage().setX(0);
          desk.stage().setY(0);
          desk.stage().setWidth(1280);
          desk.stage().setHeight(800);
        });
    desk.await("the larger map", () -> desk.map().getWidth() > 800);
  }

  @Test
  void fromAnEmptyWindowToAPictureInAFile(Desk desk) throws Exception {
    larger(desk);
    Walk walk = new Walk(desk);
    walk.act("`Ctrl+N` begins an empty network.", () -> desk.keys(KeyCode.CONTROL, KeyCode.N));
    walk.act("`1` takes a training campus in hand.", () -> desk.keys(KeyCode.DIGIT1));
    walk.act(
        "Turn the wheel over the United States to come closer.",
        () -> {
          desk.moveTo(desk.spot(MIDDLE));
          desk.wheel(10);
          desk.settle();
          desk.act(() -> desk.map().cameraProperty().set(desk.map().camera().centredOn(MIDDLE)));
        });
    walk.each(
        "Click at Abilene and at Cheyenne. A ring shows the town before the click; the site takes"
            + " its name.",
        List.of(click(desk, ABILENE), click(desk, CHEYENNE)));
    walk.act("`2` takes an inference node in hand.", () -> desk.keys(KeyCode.DIGIT2));
    walk.each(
        "Click at Denver, Dallas, Chicago and New York.",
        List.of(
            click(desk, DENVER), click(desk, DALLAS), click(desk, CHICAGO), click(desk, NEW_YORK)));
    desk.settle();
    assertEquals(6, desk.network().sites().size());
    var _ = desk.control("site-notes", Node.class); // the form is made step by step
    walk.picture("walk-sites", "Two campuses and four inference nodes", desk.stage().getScene());
    walk.act("`C` takes the fibre in hand.", () -> desk.keys(KeyCode.C));
    walk.each(
        "Click Dallas, Abilene, Cheyenne, Denver, Chicago, New York and Dallas: a ring. Length and"
            + " latency over both kinds of fibre run along beside the cursor.",
        List.of(
            click(desk, DALLAS),
            click(desk, ABILENE),
            click(desk, CHEYENNE),
            click(desk, DENVER),
            click(desk, CHICAGO),
            click(desk, NEW_YORK),
            click(desk, DALLAS)));
    walk.act("`Esc` ends the chain.", () -> desk.keys(KeyCode.ESCAPE));
    desk.settle();
    assertEquals(6, desk.network().links().size());
    walk.act(
        "`Ctrl+Shift+D` asks for traffic between all sites; 1,000 Gbit/s is a start.",
        () -> desk.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D));
    desk.await("the question", WalkThroughTest::isDialogOpen);
    walk.act(
        "`Enter` takes it.",
        () ->
            desk.act(
                () ->
                    ((Button)
                            ((DialogPane) dialog().getScene().getRoot())
                                .lookupButton(ButtonType.OK))
                        .fire()));
    desk.settle();
    walk.act(
        "Click *Results*: what is carried, the headroom, and what holds it back.",
        () -> desk.act(() -> results(desk)));
    walk.picture("walk-results", "What the ring carries, at the right", desk.stage().getScene());
    Path file = folder.resolve("backbone.png");
    desk.dialogs().choose(file);
    walk.act("`Ctrl+E` opens the export.", () -> desk.keys(KeyCode.CONTROL, KeyCode.E));
    desk.await(
        "the whole dialog",
        () -> isDialogOpen() && dialog().getScene().lookup("#export-north") != null);
    walk.picture("walk-export", "The export with its preview", desk.ask(() -> dialog().getScene()));
    walk.act(
        "`Enter` exports; the name that is proposed will do.",
        () -> desk.act(() -> ((Button) dialog().getScene().lookup("#export-write")).fire()));
    desk.await("the file", () -> Files.exists(file) && Files.size(file) > 10_000);

    assertTrue(walk.actions() <= MOST_ACTIONS, walk.actions() + " actions");
    walk.finish("walk-through.md", HEAD);
    assertEquals(Walk.committed("walk-through.md"), walk.page(HEAD));
  }
}
