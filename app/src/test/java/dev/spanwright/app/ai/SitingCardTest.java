package dev.spanwright.app.ai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteFacts;
import dev.spanwright.render.picture.Selection;
import java.util.OptionalDouble;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class SitingCardTest {

  @BeforeEach
  void open(Desk desk) {
    desk.openAlpine();
    price(desk, "zurich", OptionalDouble.of(61));
    desk.act(() -> desk.menuItem("menu-ai").fire());
    desk.settle();
    Pane plot = desk.control("siting-plot", Pane.class);
    desk.await("places are compared", () -> plot.getChildren().size() > 20);
  }

  private static void price(Desk desk, String id, OptionalDouble usd) {
    Site site = desk.site(id);
    SiteFacts facts = new SiteFacts(OptionalDouble.empty(), usd, OptionalDouble.empty(), "");
    desk.act(() -> desk.workspace().apply(new Edit.ChangeSite(site.withFacts(facts))));
    desk.settle();
  }

  /** What is selected on the map is told by the card. */
  @Test
  void aSiteOfTheMapIsChosenInThePlot(Desk desk) {
    desk.act(() -> desk.workspace().select(Selection.site("zurich")));
    desk.act(() -> desk.menuItem("menu-ai").fire());
    assertEquals("Zurich", desk.ask(desk.control("siting-name", Hyperlink.class)::getText));
    String[] lines = desk.text("siting-figures").split("\n");
    assertEquals("61 USD/MWh", lines[0]);
    assertEquals("53 M USD a year for 100 MW at full load", lines[1]); // 100 x 8,760 x 61
    assertTrue(lines[2].startsWith("Round trip "), lines[2]);
    desk.enter("siting-mw", "200");
    assertTrue(desk.text("siting-figures").contains("110 M USD a year for 200 MW"));
    desk.enter("siting-mw", "-3");
    assertEquals("\"-3\" is not above 0 to 100,000 MW", desk.text("siting-mw-message"));
  }

  @Test
  void aPriceThatIsNotKnownIsToldApart(Desk desk) {
    price(desk, "zurich", OptionalDouble.empty());
    Label without = desk.control("siting-without", Label.class);
    desk.await("Zurich has no price", () -> without.getText().contains("Zurich"));
    desk.act(() -> desk.workspace().select(Selection.site("zurich")));
    desk.act(() -> desk.menuItem("menu-ai").fire());
    assertEquals("Price of power: – (not known)", desk.text("siting-figures"));
  }

  @Test
  void arrowKeysGoFromPlaceToPlace(Desk desk) {
    desk.focus("siting-plot");
    desk.keys(KeyCode.RIGHT);
    Hyperlink name = desk.control("siting-name", Hyperlink.class);
    String first = desk.ask(name::getText);
    desk.keys(KeyCode.RIGHT);
    assertFalse(first.isEmpty());
    assertFalse(first.equals(desk.ask(name::getText)), first);
    assertEquals(Selection.NONE, desk.selection(), "the card stays in front");
  }

  @Test
  void theRoundTripMayLeadToPeople(Desk desk) {
    desk.act(() -> desk.workspace().select(Selection.site("zurich")));
    desk.act(() -> desk.menuItem("menu-ai").fire());
    String before = desk.text("siting-figures");
    ComboBox<?> measure = desk.control("siting-measure", ComboBox.class);
    desk.act(() -> measure.getSelectionModel().select(1));
    Label figures = desk.control("siting-figures", Label.class);
    desk.await("round trips to people", () -> !Desk.text(figures).equals(before));
    assertTrue(desk.text("siting-figures").startsWith("61 USD/MWh"));
  }
}
