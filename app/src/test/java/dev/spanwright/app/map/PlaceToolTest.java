package dev.spanwright.app.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteFacts;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.render.picture.Selection;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class PlaceToolTest {

  private static final List<KeyCode> KEYS =
      List.of(
          KeyCode.DIGIT1,
          KeyCode.DIGIT2,
          KeyCode.DIGIT3,
          KeyCode.DIGIT4,
          KeyCode.DIGIT5,
          KeyCode.DIGIT6);

  @Test
  void everyKindIsPlacedByItsKeyAndAClick(Desk desk) {
    List<SiteKind> kinds = List.of(SiteKind.values());
    for (int i = 0; i < kinds.size(); i++) {
      desk.keys(KEYS.get(i));
      SiteKind kind = kinds.get(i);
      ToggleButton button = desk.control("tool-" + kind.id(), ToggleButton.class);
      assertTrue(desk.ask(button::isSelected), kind.label());
      desk.click(new Point2D(100 + 40 * i, 90));
    }

    assertEquals(kinds, desk.network().sites().stream().map(Site::kind).toList());
    assertEquals(6, desk.steps());
    Site last = desk.network().sites().list().getLast();
    assertEquals(Selection.site(last.id()), desk.selection());
    assertEquals("Add " + last.name(), desk.undoable());
    assertEquals(new Point2D(300, 90).distance(desk.spot(last.position())), 0, 15);
    for (int i = 0; i < 6; i++) {
      desk.keys(KeyCode.CONTROL, KeyCode.Z);
    }
    assertTrue(desk.network().sites().isEmpty());
  }

  @Test
  void aSiteTakesPlaceAndNameOfTheTownAndASecondOneANumber(Desk desk) {
    Position zurich = new Position(47.37, 8.54);
    desk.act(() -> desk.map().goTo(zurich, 8));
    desk.keys(KeyCode.DIGIT2);
    Point2D near = desk.spot(zurich).add(4, 3);
    desk.moveTo(near);
    assertTrue(desk.text("readout").startsWith("Inference node\nat Z"), desk.text("readout"));
    desk.click(near);
    desk.click(near);

    List<Site> sites = desk.network().sites().list();
    assertEquals(List.of("Zürich", "Zürich 2"), sites.stream().map(Site::name).toList());
    assertEquals(List.of("zurich", "zurich-2"), sites.stream().map(Site::id).toList());
    assertEquals(sites.getFirst().position(), sites.getLast().position());
    assertTrue(desk.spot("zurich").distance(near) > 1, "it did not snap");

    SiteFacts facts = sites.getFirst().facts();
    assertTrue(facts.people().orElseThrow() > 300_000, facts.toString());
    assertTrue(facts.powerPriceUsdPerMwh().isPresent(), facts.toString());
    assertTrue(facts.carbonGramsPerKwh().orElseThrow() < 100, facts.toString());
    assertTrue(facts.source().contains("SimpleMaps"), facts.source());
    assertTrue(facts.source().contains("Ember"), facts.source());
  }

  @Test
  void shiftPlacesWhereTheCursorIs(Desk desk) {
    Position zurich = new Position(47.37, 8.54);
    desk.act(() -> desk.map().goTo(zurich, 8));
    desk.keys(KeyCode.DIGIT1);
    Point2D near = desk.spot(zurich).add(7, 0);
    desk.press(KeyCode.SHIFT);
    desk.click(near);
    desk.release(KeyCode.SHIFT);

    assertEquals(0, desk.spot("zurich").distance(near), 0.7);
  }

  /** Also where it does not snap, the site is named as was said before the click. */
  @Test
  void theNameIsToldBeforeTheClick(Desk desk) {
    Position country = new Position(47.1, 9.3);
    desk.act(() -> desk.map().goTo(country, 9));
    desk.keys(KeyCode.DIGIT2);
    desk.press(KeyCode.SHIFT);
    desk.moveTo(desk.spot(country));
    String[] told = desk.text("readout").split("\n");
    desk.click(desk.spot(country));
    desk.release(KeyCode.SHIFT);

    assertEquals("near " + desk.network().sites().list().getFirst().name(), told[1]);
  }

  @Test
  void escapeGivesTheSelectToolBack(Desk desk) {
    desk.keys(KeyCode.DIGIT3);
    desk.moveTo(new Point2D(100, 100));
    assertTrue(desk.isShown("readout"));
    desk.keys(KeyCode.ESCAPE);

    ToggleButton select = desk.control("tool-select", ToggleButton.class);
    assertTrue(desk.ask(select::isSelected));
    assertFalse(desk.isShown("readout"));
    desk.click(new Point2D(100, 100));
    assertTrue(desk.network().sites().isEmpty());
  }

  @Test
  void theStatusBarSaysWhatTheToolDoes(Desk desk) {
    String selecting = desk.text("hint");
    desk.keys(KeyCode.DIGIT4);

    assertTrue(selecting.startsWith("Click selects"), selecting);
    assertTrue(desk.text("hint").startsWith("Click places: Cloud region"), desk.text("hint"));
  }
}
