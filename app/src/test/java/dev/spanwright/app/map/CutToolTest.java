package dev.spanwright.app.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.app.desk.Networks;
import dev.spanwright.model.network.Cuts;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.PropertyValue;
import dev.spanwright.model.network.SharedRiskGroup;
import dev.spanwright.render.picture.Selection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class CutToolTest {

  @BeforeEach
  void takeTheTool(Desk desk) {
    desk.openAlpine();
    desk.act(desk.map()::requestFocus);
    desk.keys(KeyCode.X);
  }

  private static Cuts cuts(Desk desk) {
    return desk.ask(() -> desk.workspace().cutsProperty().get());
  }

  private static Point2D onTheLink(Desk desk) {
    return desk.spot("frankfurt").midpoint(desk.spot("zurich"));
  }

  @Test
  void aClickLetsALinkFailWhatIsLostIsNamedAndAnotherClickMendsIt(Desk desk) {
    Network before = desk.network();
    double carried = desk.evaluation().routing().carriedGbps();
    assertTrue(carried > 0);
    assertFalse(desk.isShown("cut-strip"));

    desk.click(onTheLink(desk));
    desk.settle();
    assertEquals(Cuts.link("frankfurt-zurich"), cuts(desk));
    assertEquals("Failed: Frankfurt – Zurich", desk.text("cuts"));
    assertEquals(
        "0 Gbit/s of 100 Gbit/s carried\nCut off: Frankfurt → Milan 100 Gbit/s",
        desk.text("cuts-lost"));
    assertEquals(0, desk.evaluation().routing().carriedGbps());
    assertEquals(Set.of("frankfurt-zurich"), desk.ask(() -> desk.map().scene().failed().links()));

    assertEquals(before, desk.network());
    assertEquals(0, desk.steps());
    assertFalse(desk.ask(() -> desk.workspace().dirtyProperty().get()));
    assertEquals(Selection.NONE, desk.selection());

    desk.click(onTheLink(desk));
    desk.settle();
    assertEquals(Cuts.NONE, cuts(desk));
    assertFalse(desk.isShown("cut-strip"));
    assertEquals(carried, desk.evaluation().routing().carriedGbps());
  }

  @Test
  void aSiteFailsWithItsLinksAndMendAllMendsAll(Desk desk) {
    desk.click("zurich");
    desk.settle();
    desk.click("lyon");
    desk.settle();
    assertEquals(Set.of("zurich", "lyon"), cuts(desk).sites());
    assertEquals(
        "2 sites and 2 links down. Click another, or one of them to mend it. Esc ends",
        desk.text("hint"));
    assertEquals(
        Set.of("frankfurt-zurich", "zurich-milan"),
        desk.ask(() -> desk.map().scene().failed().links()));

    // A link that is down with its site is not mended by itself.
    desk.moveTo(onTheLink(desk));
    assertEquals("Frankfurt – Zurich\nDown with its site", desk.text("readout"));

    Button mend = desk.control("mend-all", Button.class);
    desk.act(mend::fire);
    desk.settle();
    assertEquals(Cuts.NONE, cuts(desk));
    assertEquals(100, desk.evaluation().routing().carriedGbps(), 1e-9);
  }

  @Test
  void whereARiskIsSharedAListAsksWhatShallFail(Desk desk) {
    SharedRiskGroup conduit =
        new SharedRiskGroup(
            "conduit",
            "Gotthard conduit",
            List.of("frankfurt-zurich", "zurich-milan"),
            List.of(),
            "",
            PropertyValue.Fields.NONE);
    desk.act(() -> desk.workspace().apply(new Edit.PutGroup(conduit)));
    desk.settle();

    desk.click(onTheLink(desk));
    assertTrue(desk.isShown("picker"));
    assertEquals(Cuts.NONE, cuts(desk));
    desk.keys(KeyCode.DOWN);
    desk.keys(KeyCode.ENTER);
    assertEquals(Cuts.group("conduit"), cuts(desk));
    desk.settle();
    assertEquals("Failed: Gotthard conduit", desk.text("cuts"));

    desk.click(onTheLink(desk));
    assertEquals(Cuts.NONE, cuts(desk));
  }

  @Test
  void whatIsCutStaysCutWhileTheNetworkIsEditedAndGoesWithTheDocument(Desk desk) {
    desk.click(onTheLink(desk));
    desk.settle();
    desk.act(
        () -> {
          desk.workspace().select(Selection.site("lyon"));
          desk.workspace().deleteSelection();
        });
    desk.settle();
    assertEquals(Cuts.link("frankfurt-zurich"), cuts(desk));
    assertEquals(0, desk.evaluation().routing().carriedGbps());
    desk.act(
        () -> {
          desk.workspace().select(Selection.link("frankfurt-zurich"));
          desk.workspace().deleteSelection();
        });
    assertEquals(Cuts.NONE, cuts(desk));
    desk.act(desk.workspace()::undo);
    desk.settle();
    desk.click(onTheLink(desk));
    assertFalse(cuts(desk).isEmpty());
    desk.act(() -> desk.workspace().open(Networks.alpine(), Optional.empty()));
    assertEquals(Cuts.NONE, cuts(desk));
  }
}
