package dev.spanwright.app.failure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.model.network.Cuts;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.render.picture.Selection;
import dev.spanwright.render.style.ColorBy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(DeskExtension.class)
class FailuresPanelTest {

  @TempDir private Path folder;

  @BeforeEach
  void open(Desk desk) {
    desk.openAlpine();
    desk.act(() -> desk.menuItem("menu-failures").fire());
    desk.await("the failures are swept", () -> rows(desk, "failures-table").size() == 6);
  }

  @SuppressWarnings("unchecked") // the tables of this panel
  private static <T> TableView<T> table(Desk desk, String id) {
    return desk.control(id, TableView.class);
  }

  private static List<String> rows(Desk desk, String id) {
    TableView<Object> table = table(desk, id);
    return desk.ask(
        () ->
            table.getItems().stream()
                .map(row -> String.valueOf(table.getColumns().getFirst().getCellData(row)))
                .toList());
  }

  private static Cuts cuts(Desk desk) {
    return desk.ask(() -> desk.workspace().cutsProperty().get());
  }

  /** What is not counted may be cut short, the demand that is down longest may not. */
  @Test
  void theLeastAvailableDemandIsNamedWhole(Desk desk) {
    desk.act(desk.control("failures-availability", ToggleButton.class)::fire);
    Label remark = desk.control("availability-least-remark", Label.class);
    desk.await("the availability is known", () -> !remark.getText().isEmpty());
    desk.settle();
    desk.idle();
    assertTrue(desk.ask(() -> remark.getWidth() >= remark.prefWidth(-1)), remark.getText());
  }

  /** The row of a failure and the failure on the map are one. */
  @Test
  void aRowThatIsChosenFailsOnTheMapAndWhatFailsThereIsChosen(Desk desk) {
    assertEquals("0 %", desk.text("failures-worst"));
    assertEquals("1 of 6", desk.text("failures-whole")); // the site that nothing depends on
    TableView<CaseRow> table = table(desk, "failures-table");
    desk.act(() -> select(table, "link:zurich-milan"));
    assertEquals(Cuts.link("zurich-milan"), cuts(desk));
    desk.settle();
    assertEquals("Failed: Zurich – Milan", desk.text("cuts"));

    desk.act(() -> desk.workspace().cut(Cuts.site("lyon")));
    assertEquals(
        "site:lyon",
        desk.ask(() -> table.getSelectionModel().getSelectedItem().outcome().failure().id()));
    desk.act(() -> desk.workspace().cut(Cuts.NONE));
    assertTrue(desk.ask(() -> table.getSelectionModel().isEmpty()));
  }

  private static void select(TableView<CaseRow> table, String id) {
    table.getItems().stream()
        .filter(row -> row.outcome().failure().id().equals(id))
        .findFirst()
        .ifPresent(table.getSelectionModel()::select);
  }

  /** What fails on the map is not part of the network: the sweep stays as it is. */
  @Test
  void anEditSweepsAnewAndAFailureDoesNot(Desk desk) {
    TableView<CaseRow> table = table(desk, "failures-table");
    List<CaseRow> before = desk.ask(() -> List.copyOf(table.getItems()));
    desk.act(() -> desk.workspace().cut(Cuts.link("zurich-milan")));
    desk.settle();
    assertEquals(before, desk.ask(() -> List.copyOf(table.getItems())));
    desk.act(
        () ->
            desk.workspace()
                .apply(new Edit.AddLink(Link.of("around", "frankfurt", "milan", "g652d"))));
    desk.await("there is one more failure", () -> table.getItems().size() == 7);
    desk.await("it is said", () -> desk.text("failures-whole").equals("5 of 7"));
  }

  @Test
  void otherKindsAreListedAndFiltered(Desk desk) {
    ChoiceBox<CaseKind> kind = kinds(desk);
    desk.act(() -> kind.setValue(CaseKind.PARTS));
    assertTrue(rows(desk, "failures-table").size() > 6);
    desk.act(() -> kind.setValue(CaseKind.PAIRS));
    desk.await("pairs are swept on demand", () -> rows(desk, "failures-table").size() == 1);
    desk.act(() -> kind.setValue(CaseKind.ALL));
    desk.retype("failures-filter", "kind=site carried<100");
    desk.await("three sites matter", () -> rows(desk, "failures-table").size() == 3);
    desk.retype("failures-filter", "colour=red");
    assertTrue(
        desk.text("failures-message").contains("no column \"colour\""),
        desk.text("failures-message"));
  }

  /** Each view has columns of its own. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "failures-cases",
        "failures-links",
        "failures-availability",
        "failures-near",
        "failures-growth"
      })
  void theExampleOfAFilterFitsTheView(String view, Desk desk) {
    desk.act(desk.control(view, ToggleButton.class)::fire);
    TextField filter = desk.control("failures-filter", TextField.class);
    String prompt = desk.ask(filter::getPromptText);
    String example = prompt.substring(prompt.lastIndexOf(' ') + 1);
    desk.retype("failures-filter", "height" + example.replaceFirst("\\w+", ""));
    assertTrue(desk.text("failures-message").contains("no column"), "what does not fit is told");
    desk.retype("failures-filter", example);
    assertEquals("", desk.text("failures-message"), prompt);
  }

  @SuppressWarnings("unchecked")
  private static ChoiceBox<CaseKind> kinds(Desk desk) {
    return desk.control("failures-kind", ChoiceBox.class);
  }

  /** The map shows the load of every link in its worst failure, and so does the second table. */
  @Test
  void linksAreColouredByTheirWorstFailure(Desk desk) {
    ToggleButton colour = desk.control("failures-colour", ToggleButton.class);
    desk.act(colour::fire);
    assertEquals(ColorBy.WORST_CASE, desk.ask(() -> desk.settings().colorByProperty().get()));
    assertEquals(
        Set.of("frankfurt-zurich", "zurich-milan"),
        desk.ask(() -> desk.map().scene().study().worstLoads().keySet()));
    ToggleButton links = desk.control("failures-links", ToggleButton.class);
    desk.act(links::fire);
    TableView<WorstRow> table = table(desk, "worst-table");
    assertEquals(2, desk.ask(() -> table.getItems().size()));
    assertEquals("No failure", desk.ask(() -> table.getItems().getFirst().failure()));
    // Whoever closes the panel goes on seeing the colours.
    desk.act(() -> desk.menuItem("menu-failures").fire());
    desk.act(() -> desk.workspace().apply(new Edit.RemoveLink("zurich-milan")));
    desk.await(
        "it follows an edit", () -> desk.map().scene().study().worstLoads().keySet().size() == 1);
    desk.act(() -> desk.settings().colorByProperty().set(ColorBy.UTILISATION));
    assertFalse(desk.ask(colour::isSelected));
  }

  @Test
  void theTableIsCopiedAndWrittenOut(Desk desk) throws IOException {
    Path file = folder.resolve("failures.csv");
    desk.dialogs().choose(file);
    desk.focus("failures-table");
    MenuButton export = desk.control("failures-export", MenuButton.class);
    desk.act(() -> export.getItems().get(1).fire());
    desk.await("it is written", () -> desk.text("hint").equals("Wrote failures.csv"));
    List<String> lines = Files.readAllLines(file);
    assertEquals(7, lines.size());
    assertTrue(
        lines.getFirst().startsWith("\uFEFFFailure,Kind,\"Carried, %\",\"Lost"), lines.getFirst());
    assertTrue(lines.getLast().startsWith("Lyon,Site,100,0,0,0,0,"), lines.toString());
    assertEquals("Alpine failures.csv", desk.dialogs().suggested());

    Path whole = folder.resolve("failures.json");
    desk.dialogs().choose(whole);
    desk.act(() -> export.getItems().get(2).fire());
    desk.await("the sweep is written", () -> desk.text("hint").equals("Wrote failures.json"));
    assertTrue(Files.readString(whole).contains("\"site:lyon\""), Files.readString(whole));
  }

  /**
   * 384 km of fibre cut once per 1,000 km and year and repaired in 12 h, and two of them in a row.
   */
  @Test
  void theAvailabilityOfDemandsStandsBesideTheirTarget(Desk desk) {
    ToggleButton segment = desk.control("failures-availability", ToggleButton.class);
    desk.act(segment::fire);
    TableView<AvailabilityRow> table = table(desk, "availability-table");
    desk.await("it is known", () -> table.getItems().size() == 1);
    AvailabilityRow row = desk.ask(() -> table.getItems().getFirst());
    assertEquals("Frankfurt → Milan", row.name());
    double km =
        desk.evaluation().plants().values().stream().mapToDouble(plant -> plant.lengthKm()).sum();
    assertEquals(1 - km / 1000 * 12 / 8760, row.availability().atMost(), 1e-3);
    assertTrue(desk.text("availability-least").startsWith("99."), desk.text("availability-least"));
    desk.act(() -> table.getSelectionModel().select(0));
    assertEquals(
        Set.of("frankfurt-zurich", "zurich-milan"),
        desk.ask(() -> desk.workspace().selection().links()));
  }

  /** Two links over the same ground are one conduit, it seems; the map shows where. */
  @Test
  void linksThatRunNearEachOtherAreListedAndMarked(Desk desk) {
    desk.act(
        () ->
            desk.workspace()
                .apply(new Edit.AddLink(Link.of("second", "frankfurt", "zurich", "g652d"))));
    ToggleButton segment = desk.control("failures-near", ToggleButton.class);
    desk.act(segment::fire);
    TableView<NearRow> table = table(desk, "near-table");
    desk.await("it is found", () -> table.getItems().size() == 1);
    NearRow row = desk.ask(() -> table.getItems().getFirst());
    assertEquals(Set.of("frankfurt-zurich", "second"), row.links());
    assertTrue(row.lengthKm().orElseThrow() > 200, row.toString());
    desk.await("it is marked", () -> !desk.map().scene().study().nearStretches().isEmpty());
    desk.enter("near-length", "2000");
    desk.await("that is farther than they run", () -> table.getItems().isEmpty());
    desk.enter("near-km", "0");
    assertTrue(desk.text("near-km-message").contains("0.1"), desk.text("near-km-message"));
  }

  /** Keys that the table has no use for are not those of the map. */
  @ParameterizedTest
  @ValueSource(strings = {"X", "V", "DELETE"})
  void keysInTheTableTakeAndBringNothing(String key, Desk desk) {
    Network before = desk.network();
    desk.act(() -> desk.workspace().select(Selection.site("zurich")));
    desk.act(desk.map()::requestFocus);
    desk.keys(KeyCode.CONTROL, KeyCode.C);
    desk.focus("failures-table");
    desk.act(() -> desk.workspace().select(Selection.site("zurich")));
    if (key.equals("DELETE")) {
      desk.keys(KeyCode.DELETE);
    } else {
      desk.keys(KeyCode.CONTROL, KeyCode.valueOf(key));
    }
    desk.settle();

    assertEquals(before, desk.network());
    assertEquals(0, desk.steps());
  }
}
