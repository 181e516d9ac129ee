package dev.spanwright.app.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.app.desk.Networks;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Cuts;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.LinkPart;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.PropertyValue;
import dev.spanwright.model.network.SharedRiskGroup;
import dev.spanwright.render.picture.Selection;
import dev.spanwright.render.picture.TrafficView;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
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
        "1 link down. Click another, or one of them to mend it. Esc ends", desk.text("hint"));
    desk.await(
        "what is lost is named",
        () -> desk.text("cuts-lost").equals("1 demand cut off (100 Gbit/s)."));
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

  /** With Shift the parts of a link are offered; what is dark by a part is mended with it. */
  @Test
  void aSpanOrAHutOfALinkFailsByItselfAndTakesTheLink(Desk desk) {
    desk.press(KeyCode.SHIFT);
    desk.click(onTheLink(desk));
    desk.release(KeyCode.SHIFT);
    assertTrue(desk.isShown("picker"));
    assertEquals(Cuts.NONE, cuts(desk));
    desk.keys(KeyCode.DOWN);
    desk.keys(KeyCode.ENTER);
    desk.settle();
    Cuts cuts = cuts(desk);
    assertEquals(1, cuts.parts().size());
    LinkPart span = cuts.parts().iterator().next();
    assertEquals("frankfurt-zurich", span.linkId());
    assertTrue(span.fromShare() < 0.5 && span.toShare() >= 0.49, span.toString());
    assertEquals(Set.of("frankfurt-zurich"), desk.ask(() -> desk.map().scene().failed().links()));
    assertEquals(Set.of(span), desk.ask(() -> desk.map().scene().study().failedParts()));
    assertEquals(0, desk.evaluation().routing().carriedGbps());
    desk.await(
        "the span is named",
        () -> desk.text("cuts").matches("Failed: span \\d of \\d, \\d+ km of Frankfurt – Zurich"));

    desk.click(onTheLink(desk));
    assertEquals(Cuts.NONE, cuts(desk));
  }

  @Test
  void whatIsSelectedFailsByAKeyAndAnotherMendsAll(Desk desk) {
    desk.act(() -> desk.workspace().select(Selection.site("zurich")));
    desk.keys(KeyCode.SHIFT, KeyCode.X);
    assertEquals(Cuts.site("zurich"), cuts(desk));
    desk.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.X);
    assertEquals(Cuts.NONE, cuts(desk));
  }

  /** Where the map is near enough to show huts, one that is clicked fails by itself. */
  @Test
  void aHutThatIsSeenIsCutByAClick(Desk desk) {
    Position hut = desk.evaluation().plants().get("frankfurt-zurich").huts().getFirst().position();
    desk.act(() -> desk.map().goTo(hut, 7.5));
    desk.settle();
    desk.moveTo(desk.spot(hut));
    assertTrue(desk.text("readout").startsWith("hut 1 of "), desk.text("readout"));
    desk.click(desk.spot(hut));
    assertTrue(cuts(desk).parts().iterator().next().isPlace(), cuts(desk).toString());
  }

  /** The list names what each demand was and is; a click shows it on the map. */
  @Test
  void theDemandsThatAreTouchedAreListedAndShownByAClick(Desk desk) {
    desk.act(
        () ->
            desk.workspace()
                .apply(new Edit.AddLink(Link.of("around", "frankfurt", "milan", "g652d"))));
    desk.settle();
    desk.act(() -> desk.workspace().cut(Cuts.link("around")));
    desk.settle();
    desk.await(
        "what slows is named",
        () -> desk.text("cuts-lost").startsWith("Nothing is lost: 1 demand slower by up to "));
    desk.await(
        "how it heals is told",
        () ->
            desk.text("cut-protection")
                .matches("By protection: 1 demand restored within [\\d.]+ s."));
    ToggleButton details = desk.control("cut-details", ToggleButton.class);
    desk.act(details::fire);
    TableView<?> table = desk.control("cut-demands", TableView.class);
    desk.await("the demand is listed", () -> table.getItems().size() == 1);
    desk.act(() -> table.getSelectionModel().select(0));
    assertEquals(
        Set.of("frankfurt-zurich", "zurich-milan"),
        desk.ask(() -> desk.workspace().selection().links()));
    assertTrue(
        desk.ask(() -> desk.workspace().trafficProperty().get()) instanceof TrafficView.Path);
    // Nothing moves under reduced motion, and both ways are shown.
    desk.await("both ways are shown", () -> reroutes(desk) == 2);
    desk.act(() -> desk.workspace().cut(Cuts.NONE));
    assertEquals(0, desk.ask(() -> reroutes(desk)));
  }

  private static int reroutes(Desk desk) {
    return desk.map().getChildrenUnmodifiable().stream()
        .filter(Rerouting.class::isInstance)
        .mapToInt(node -> ((Rerouting) node).ways())
        .sum();
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
