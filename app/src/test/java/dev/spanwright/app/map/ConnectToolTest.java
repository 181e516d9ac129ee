package dev.spanwright.app.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.model.network.Link;
import dev.spanwright.render.picture.Selection;
import javafx.geometry.Point2D;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class ConnectToolTest {

  @BeforeEach
  void takeTheTool(Desk desk) {
    desk.openAlpine();
    desk.act(desk.map()::requestFocus);
    desk.keys(KeyCode.C);
  }

  @Test
  void theReadoutTellsKmAndMsForBothFibresAndTheChainGoesOnUntilEscape(Desk desk) {
    desk.click("lyon");
    desk.moveTo(desk.spot("milan"));
    String readout = desk.text("readout");
    assertTrue(
        readout.matches(
            "(?s)[\\d,.]+ km of fibre\n.*652.*  [\\d.]+ ms one way\n.*ollow.*  [\\d.]+ ms one way"),
        readout);

    desk.click("milan");
    Link first = desk.network().links().list().getLast();
    assertEquals("lyon", first.from());
    assertEquals("milan", first.to());
    assertEquals(Selection.link(first.id()), desk.selection());
    assertEquals("Connect Lyon – Milan", desk.undoable());
    desk.settle();

    desk.click("frankfurt");
    Link second = desk.network().links().list().getLast();
    assertEquals("milan", second.from());
    assertEquals("frankfurt", second.to());
    assertEquals(2, desk.steps());
    desk.settle();

    desk.keys(KeyCode.ESCAPE);
    desk.click("lyon");
    assertEquals(2, desk.steps());
  }

  /** Without a mouse: from Milan to Lyon and back. */
  @Test
  void keysConnectSiteAfterSite(Desk desk) {
    desk.act(() -> desk.workspace().select(Selection.site("zurich")));
    desk.settle();
    desk.keys(KeyCode.CONTROL, KeyCode.DOWN);
    assertEquals("From Milan", desk.text("readout"));
    desk.keys(KeyCode.ENTER);
    assertEquals(0, desk.steps());

    desk.keys(KeyCode.CONTROL, KeyCode.LEFT);
    String told = desk.ask(desk.map()::getAccessibleText);
    assertTrue(told.matches("Lyon, [\\d,.]+.km of fibre, .*one way, .*one way"), told);
    desk.keys(KeyCode.ENTER);
    Link first = desk.network().links().list().getLast();
    assertEquals("milan", first.from());
    assertEquals("lyon", first.to());
    desk.settle();

    desk.keys(KeyCode.CONTROL, KeyCode.RIGHT);
    desk.keys(KeyCode.ENTER);
    Link second = desk.network().links().list().getLast();
    assertEquals("lyon", second.from());
    assertEquals("milan", second.to());
    assertEquals(2, desk.steps());

    desk.keys(KeyCode.ESCAPE);
    desk.keys(KeyCode.ESCAPE);
    desk.keys(KeyCode.ENTER);
    assertEquals(Selection.site("milan"), desk.selection());
    assertEquals(2, desk.steps());
  }

  @Test
  void escapeEndsFirstTheChainAndThenTheTool(Desk desk) {
    ToggleButton connect = desk.control("tool-connect", ToggleButton.class);
    desk.click("lyon");
    desk.keys(KeyCode.ESCAPE);
    assertTrue(desk.ask(connect::isSelected));
    desk.keys(KeyCode.ESCAPE);
    assertFalse(desk.ask(connect::isSelected));
  }

  @Test
  void aDragFromSiteToSiteConnectsThem(Desk desk) {
    desk.dragAndDrop(desk.spot("lyon"), desk.spot("zurich"));

    assertTrue(desk.network().links().contains("lyon-zurich"));
    assertEquals(1, desk.steps());
  }

  @Test
  void escapeDuringADragConnectsNothing(Desk desk) {
    desk.drag(MouseButton.PRIMARY, desk.spot("lyon"), desk.spot("zurich"));
    desk.keys(KeyCode.ESCAPE);
    desk.release(MouseButton.PRIMARY);

    assertEquals(0, desk.steps());
  }

  @Test
  void aClickBesideASiteAndOneOnTheSameSiteConnectNothing(Desk desk) {
    desk.click("lyon");
    desk.click("lyon");
    desk.click(new Point2D(12, 12));
    assertEquals(0, desk.steps());
    desk.click("milan");
    assertEquals(1, desk.steps());
  }

  @Test
  void aStartThatIsTakenBackIsNoStart(Desk desk) {
    desk.click("lyon");
    desk.act(
        () -> {
          desk.workspace().select(Selection.site("lyon"));
          desk.workspace().deleteSelection();
        });
    desk.settle();
    desk.click("milan");
    desk.click("frankfurt");

    assertEquals("Connect Milan – Frankfurt", desk.undoable());
    assertEquals(2, desk.steps());
  }
}
