package dev.spanwright.app.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.shape.Circle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class ExploreToolTest {

  private static final PseudoClass ON_NAME = PseudoClass.getPseudoClass("on-name");
  private static final Position NEAR_ULM = new Position(48.25, 9.75);

  @BeforeEach
  void open(Desk desk) {
    desk.openAlpine();
    desk.act(desk.map()::requestFocus);
    desk.keys(KeyCode.E);
  }

  private static Point2D place(Desk desk) {
    return desk.spot(NEAR_ULM);
  }

  @Test
  void pricesAndWaysAreReadUnderTheCursor(Desk desk) {
    assertTrue(desk.text("hint").startsWith("Click a place to pin it"), desk.text("hint"));
    desk.moveTo(place(desk));
    String[] lines = desk.text("readout").split("\n");
    assertTrue(lines[0].endsWith("Germany"), lines[0]);
    assertTrue(lines[1].matches("Price  \\d+ USD/MWh  ·  2024-2025  ·  published"), lines[1]);
    assertTrue(lines[2].matches("Carbon  \\d+ g CO₂/kWh  ·  2024  ·  published"), lines[2]);
    assertTrue(lines[3].matches("To .* and back  [\\d.]+ ms, hollow-core [\\d.]+ ms"), lines[3]);
  }

  @Test
  void dotsOfTownsLetNamesBeRead(Desk desk) {
    desk.openSample("us-power-first");
    desk.await("its towns are shown", () -> dots(desk).size() > 20);
    desk.settle();
    Set<Boolean> seen = new HashSet<>();
    for (Circle dot : desk.ask(() -> dots(desk))) {
      boolean onName =
          desk.ask(
              () ->
                  desk.map()
                      .seen()
                      .orElseThrow()
                      .isWritten(dot.getCenterX(), dot.getCenterY(), dot.getRadius()));
      seen.add(onName);
      boolean faint = desk.ask(() -> dot.getPseudoClassStates().contains(ON_NAME));
      assertEquals(onName, faint, dot::toString);
    }
    assertEquals(Set.of(true, false), seen, "some lie on names, some do not");
  }

  private static List<Circle> dots(Desk desk) {
    return desk.map().lookupAll(".siting-town").stream().map(Circle.class::cast).toList();
  }

  @Test
  void aClickPinsAndTellsTheWayToEveryNodeAndCampus(Desk desk) {
    desk.click(place(desk));
    assertTrue(desk.text("place-title").endsWith("Germany"), desk.text("place-title"));
    List<String> named =
        desk.ask(
            () ->
                desk.control("place-ways", GridPane.class).getChildren().stream()
                    .filter(Label.class::isInstance)
                    .map(label -> ((Label) label).getText())
                    .toList());
    for (Site site : desk.network().sites()) {
      boolean led =
          site.kind() == SiteKind.INFERENCE_NODE || site.kind() == SiteKind.TRAINING_CAMPUS;
      assertEquals(led, named.contains(site.name()), site.name());
    }
    assertEquals(0, desk.steps(), "a pin is no edit");
  }

  @Test
  void aCampusIsPlacedInOneStepWithTheFactsThatWereRead(Desk desk) {
    desk.click(place(desk));
    int sites = desk.network().sites().size();
    String price = desk.text("place-price");
    desk.act(desk.control("place-campus", Button.class)::fire);
    desk.settle();
    assertEquals(1, desk.steps());
    assertEquals(sites + 1, desk.network().sites().size());
    Site campus = desk.network().sites().list().getLast();
    assertEquals(SiteKind.TRAINING_CAMPUS, campus.kind());
    double usd = campus.facts().powerPriceUsdPerMwh().orElseThrow();
    assertTrue(price.startsWith("%.0f USD/MWh".formatted(usd)), price);
    assertFalse(desk.isShown("place-card"));
  }

  @Test
  void keysPlaceAndRemove(Desk desk) {
    desk.click(place(desk));
    desk.keys(KeyCode.DELETE);
    assertFalse(desk.isShown("place-card"));
    assertEquals(0, desk.steps());
    desk.click(place(desk));
    desk.keys(KeyCode.ENTER);
    desk.settle();
    assertEquals(1, desk.steps());
  }

  /** Esc closes the card, then puts the tool away; a pin can be read again. */
  @Test
  void escClosesThenEndsAndAPinIsReadAgain(Desk desk) {
    desk.click(place(desk));
    desk.keys(KeyCode.ESCAPE);
    assertFalse(desk.isShown("place-card"));
    ToggleButton tool = desk.control("tool-explore", ToggleButton.class);
    assertTrue(desk.ask(tool::isSelected));
    desk.click(place(desk));
    assertTrue(desk.isShown("place-card"));
    desk.keys(KeyCode.ESCAPE);
    desk.keys(KeyCode.ESCAPE);
    assertFalse(desk.ask(tool::isSelected));
  }

  @Test
  void withoutAMouseTheMiddleIsPinned(Desk desk) {
    desk.keys(KeyCode.ENTER);
    assertTrue(desk.isShown("place-card"));
    assertEquals(0, desk.steps());
  }
}
