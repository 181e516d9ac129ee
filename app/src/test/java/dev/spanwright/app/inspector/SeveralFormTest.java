package dev.spanwright.app.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.render.picture.Selection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class SeveralFormTest {

  @BeforeEach
  void openTheInspector(Desk desk) {
    desk.openAlpine();
    TabPane side = desk.control("side", TabPane.class);
    desk.act(() -> side.getSelectionModel().select(1));
  }

  @Test
  void differentKindsShowAsMixedAndBecomeOneInOneStep(Desk desk) {
    select(desk, Set.of("zurich", "milan", "lyon"), Set.of());
    ComboBox<?> kind = desk.control("several-kind", ComboBox.class);
    assertNull(desk.ask(kind::getValue));
    assertEquals("mixed", desk.ask(kind::getPromptText));
    assertFalse(desk.isShown("several-fibre"));
    assertEquals(0, desk.steps());

    desk.act(
        () ->
            kind.getSelectionModel()
                .select(List.of(SiteKind.values()).indexOf(SiteKind.CLOUD_REGION)));
    for (String id : Set.of("zurich", "milan", "lyon")) {
      assertEquals(SiteKind.CLOUD_REGION, desk.site(id).kind(), id);
    }
    assertEquals("Change 3 sites", desk.undoable());
    assertEquals(1, desk.steps());

    desk.act(desk.workspace()::undo);
    assertEquals(SiteKind.INFERENCE_NODE, desk.site("zurich").kind());
    assertNull(desk.ask(kind::getValue));
    assertEquals(0, desk.steps());
  }

  @Test
  void fibresOfSeveralLinksShowAndChange(Desk desk) {
    select(desk, Set.of(), Set.of("frankfurt-zurich", "zurich-milan"));
    ComboBox<?> fiber = desk.control("several-fibre", ComboBox.class);
    assertEquals(0, desk.ask(() -> fiber.getSelectionModel().getSelectedIndex()));
    LinkFormTest.choose(desk, "several-fibre", "hcf-today");

    assertEquals("hcf-today", desk.link("frankfurt-zurich").fiber());
    assertEquals("hcf-today", desk.link("zurich-milan").fiber());
    assertEquals(1, desk.steps());
  }

  /** What is typed into a mixed field holds for all, in one step; an empty one changes nothing. */
  @Test
  void aMixedNumberBecomesOneInOneStep(Desk desk) {
    select(desk, Set.of("zurich"), Set.of("frankfurt-zurich", "zurich-milan"));
    desk.enter("several-launch", "1.5");
    desk.enter("several-route-factor", "1.21");
    for (String id : List.of("frankfurt-zurich", "zurich-milan")) {
      assertEquals(1.21, desk.link(id).routeFactor(), id);
      assertEquals(OptionalDouble.of(1.5), desk.link(id).line().launchPowerDbm(), id);
    }
    assertEquals("Change 2 links", desk.undoable());
    desk.enter("several-power", "80");
    assertEquals(80, desk.site("zurich").power().orElseThrow().megawatts());

    select(desk, Set.of("zurich", "milan"), Set.of());
    assertEquals("mixed", desk.control("several-power", TextField.class).getPromptText());
    desk.focus("several-power");
    desk.focus("several-people");
    assertEquals(3, desk.steps());

    desk.enter("several-people", "many");
    assertEquals("\"many\" is not a number", desk.text("several-people-message"));
    assertEquals(3, desk.steps());
  }

  @Test
  void goingFromOneSelectionToAnotherChangesNothing(Desk desk) {
    select(desk, Set.of("zurich", "milan"), Set.of("zurich-milan"));
    select(desk, Set.of("frankfurt", "milan"), Set.of());
    select(desk, Set.of("lyon"), Set.of("zurich-milan"));
    select(desk, Set.of("zurich"), Set.of());
    select(desk, Set.of(), Set.of());

    assertEquals(0, desk.steps());
  }

  private static void select(Desk desk, Set<String> sites, Set<String> links) {
    desk.act(() -> desk.workspace().select(new Selection(sites, links)));
  }
}
