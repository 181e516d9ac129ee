package dev.spanwright.app.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.model.network.Identified;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import dev.spanwright.render.picture.Selection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(DeskExtension.class)
class TablesPanelTest {

  private static void open(Desk desk, String kind) {
    desk.openAlpine();
    desk.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
    ToggleButton segment = desk.control("tables-" + kind, ToggleButton.class);
    desk.act(segment::fire);
  }

  private static List<String> ids(Desk desk, String kind) {
    TableView<?> table = desk.control("table-" + kind, TableView.class);
    return desk.ask(() -> table.getItems().stream().map(row -> ((Identified) row).id()).toList());
  }

  private static void edit(Desk desk) {
    desk.keys(KeyCode.F2);
    TextField field = desk.control("cell-field", TextField.class);
    desk.await("the field has the keys", field::isFocused);
  }

  private static void selectRow(Desk desk, String kind, String id) {
    TableView<?> table = desk.control("table-" + kind, TableView.class);
    int row = ids(desk, kind).indexOf(id);
    desk.act(table::requestFocus);
    desk.act(() -> table.getSelectionModel().clearAndSelect(row));
  }

  @Test
  void everySiteIsARowAndTheOrderIsChosenByAColumn(Desk desk) {
    open(desk, "sites");
    assertEquals(desk.network().sites().stream().map(Identified::id).toList(), ids(desk, "sites"));

    TableView<?> table = desk.control("table-sites", TableView.class);
    desk.act(() -> sortBy(table, "sites-latDeg"));

    List<String> byLatitude =
        desk.network().sites().stream()
            .sorted(java.util.Comparator.comparingDouble(s -> s.position().latDeg()))
            .map(Identified::id)
            .toList();
    assertEquals(byLatitude, ids(desk, "sites"));
  }

  private static <T> void sortBy(TableView<T> table, String column) {
    table.getColumns().stream()
        .filter(c -> column.equals(c.getId()))
        .forEach(c -> table.getSortOrder().add(c));
  }

  @Test
  void aRowSelectsOnTheMapAndTheMapSelectsARow(Desk desk) {
    open(desk, "sites");
    selectRow(desk, "sites", "zurich");
    assertEquals(Set.of("zurich"), desk.selection().sites());

    desk.act(() -> desk.map().requestFocus());
    desk.act(() -> desk.workspace().select(new Selection(Set.of("milan"), Set.of())));

    TableView<?> table = desk.control("table-sites", TableView.class);
    assertEquals(
        "milan", desk.ask(() -> ((Identified) table.getSelectionModel().getSelectedItem()).id()));
  }

  /** Also the first click, which may select a row before the table has the focus. */
  @Test
  void aClickOnARowSelectsOnTheMap(Desk desk) {
    open(desk, "sites");
    desk.act(() -> desk.map().requestFocus());
    TableView<?> table = desk.control("table-sites", TableView.class);
    assertFalse(desk.ask(table::isFocused));
    desk.act(() -> table.getSelectionModel().clearAndSelect(ids(desk, "sites").indexOf("zurich")));
    assertEquals(Set.of("zurich"), desk.selection().sites());

    clickRow(desk, "sites", "milan");
    assertEquals(Set.of("milan"), desk.selection().sites());
  }

  private static void clickRow(Desk desk, String kind, String id) {
    TableView<?> table = desk.control("table-" + kind, TableView.class);
    desk.await("the row is there", () -> row(table, id).isPresent());
    desk.click(desk.ask(() -> row(table, id).orElseThrow()));
  }

  private static Optional<Node> row(TableView<?> table, String id) {
    return table.lookupAll(".table-row-cell").stream()
        .filter(
            node ->
                node instanceof TableRow<?> row
                    && row.getItem() instanceof Identified item
                    && item.id().equals(id))
        .findFirst();
  }

  @Test
  void aCellIsEditedInPlaceAsOneStep(Desk desk) {
    open(desk, "sites");
    selectRow(desk, "sites", "zurich");
    edit(desk);
    desk.type("Zürich West");
    desk.keys(KeyCode.ENTER);

    assertEquals("Zürich West", desk.site("zurich").name());
    assertEquals(1, desk.steps());
    desk.settle();
    TableView<?> table = desk.control("table-sites", TableView.class);
    desk.await(
        "the row is shown as it is now, and still selected",
        () ->
            table.getSelectionModel().getSelectedItem() instanceof Site site
                && site.name().equals("Zürich West"));

    // A click in another sheet is for the map as well.
    desk.act(desk.control("tables-links", ToggleButton.class)::fire);
    clickRow(desk, "links", "zurich-milan");
    assertEquals(Selection.link("zurich-milan"), desk.selection());
  }

  @Test
  void neitherTheNamesOfSheetsNorThoseOfColumnsAreCut(Desk desk) {
    open(desk, "sites");
    desk.settle();
    TablesPanel panel = desk.control("tables", TablesPanel.class);
    List<String> cut =
        desk.ask(
            () ->
                panel.lookupAll(".column-header .label, .segments .toggle-button").stream()
                    .filter(Labeled.class::isInstance)
                    .map(Labeled.class::cast)
                    .filter(label -> label.getWidth() > 0)
                    .filter(label -> label.getWidth() < Math.floor(label.prefWidth(-1)))
                    .map(Labeled::getText)
                    .toList());
    assertEquals(List.of(), cut);
  }

  @Test
  void whatDoesNotFitIsToldAndNothingChanges(Desk desk) {
    open(desk, "links");
    Network before = desk.network();
    String link = before.links().list().getFirst().id();
    selectRow(desk, "links", link);
    edit(desk);
    desk.type("copper");
    desk.keys(KeyCode.ENTER);

    assertEquals(before, desk.network());
    assertTrue(desk.text("table-message").startsWith("Fibre: \"copper\" is none of"));
  }

  @Test
  void wordsAndComparisonsFilter(Desk desk) {
    open(desk, "sites");
    desk.retype("table-filter", "zurich");
    assertEquals(List.of("zurich"), ids(desk, "sites"));

    desk.retype("table-filter", "latDeg>89");
    assertEquals(List.of(), ids(desk, "sites"));

    desk.retype("table-filter", "height>3");
    assertTrue(desk.text("table-message").startsWith("there is no column \"height\""));
  }

  /** Each table has columns of its own. */
  @ParameterizedTest
  @ValueSource(strings = {"sites", "links", "demands", "workloads", "groups"})
  void theExampleOfAFilterFitsTheTable(String table, Desk desk) {
    open(desk, table);
    TextField filter = desk.control("table-filter", TextField.class);
    String prompt = desk.ask(filter::getPromptText);
    desk.retype("table-filter", prompt.substring(prompt.lastIndexOf(' ') + 1));
    assertEquals("", desk.text("table-message"), prompt);
    desk.retype("table-filter", "height>3");
    assertTrue(desk.text("table-message").startsWith("there is no column \"height\""));
  }

  @Test
  void rowsGoToASpreadsheetAndBack(Desk desk) {
    open(desk, "sites");
    desk.act(desk.control("table-copy", Button.class)::fire);
    String copied = desk.ask(() -> Clipboard.getSystemClipboard().getString());
    assertTrue(copied.startsWith("Identifier\tName\tKind\tLatitude, °\t"));
    String changed =
        copied.replaceFirst("(?m)^(zurich\t)[^\t]*", "$1Zurich Hub")
            + "basel\tBasel\tExchange (PoP)\t47.56\t7.59\t\t\t\n";
    Network before = desk.network();

    TablesPanel panel = desk.control("tables", TablesPanel.class);
    desk.act(() -> panel.paste(changed));
    assertEquals(before, desk.network());
    assertTrue(desk.text("paste-text").startsWith("Paste: 1 changed, 1 added"));
    desk.act(desk.control("paste-apply", Button.class)::fire);

    assertEquals("Zurich Hub", desk.site("zurich").name());
    assertEquals(47.56, desk.site("basel").position().latDeg());
    assertEquals(1, desk.steps());
    desk.keys(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(before, desk.network());
  }

  @Test
  void nothingOfABadPasteIsTakenOver(Desk desk) {
    open(desk, "sites");
    Network before = desk.network();
    String bad = "Identifier\tName\tLatitude\nzurich\tNew\t47.3\nmilan\tMilan\tnorth\n";

    TablesPanel panel = desk.control("tables", TablesPanel.class);
    desk.act(() -> panel.paste(bad));

    assertTrue(desk.text("paste-text").contains("line 3, Latitude: \"north\" is not a number"));
    assertTrue(desk.ask(() -> desk.control("paste-apply", Button.class).isDisabled()));
    assertEquals(before, desk.network());
  }

  @Test
  void deleteTakesTheRowsOutAndLeavesTheTableOpen(Desk desk) {
    open(desk, "sites");
    selectRow(desk, "sites", "zurich");
    desk.keys(KeyCode.DELETE);

    assertFalse(desk.network().sites().contains("zurich"));
    desk.await("the row is gone", () -> !ids(desk, "sites").contains("zurich"));
  }

  @Test
  void resultsFollowWhatIsDrawn(Desk desk) {
    open(desk, "links");
    TableView<?> table = desk.control("table-links", TableView.class);
    desk.await("a length", () -> !cell(table, "links-lengthKm").isEmpty());
    String before = desk.ask(() -> cell(table, "links-lengthKm"));
    String end = desk.network().links().list().getFirst().from();

    desk.act(
        () ->
            desk.workspace()
                .apply(
                    new dev.spanwright.model.network.Edit.MoveSite(
                        end, new dev.spanwright.model.geo.Position(50, 20))));

    desk.await("another length", () -> !cell(table, "links-lengthKm").equals(before));
  }

  private static <T> String cell(TableView<T> table, String column) {
    return table.getColumns().stream()
        .filter(c -> column.equals(c.getId()))
        .map(c -> ((Cell) c.getCellData(0)).text())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void escapeLeavesACellAsItWas(Desk desk) {
    open(desk, "sites");
    Network before = desk.network();
    selectRow(desk, "sites", "zurich");
    edit(desk);
    desk.type("nothing");
    desk.keys(KeyCode.ESCAPE);

    assertEquals(before, desk.network());
    assertTrue(desk.isShown("tables"));
  }

  /** A row of a demand selects its ends on the map: these stay. */
  @Test
  void cuttingADemandCopiesAndDeletesTheRowAndNoSite(Desk desk) {
    open(desk, "demands");
    Network before = desk.network();
    TableView<?> table = desk.control("table-demands", TableView.class);
    desk.await("the demand is there", () -> table.getItems().size() == 1);
    selectRow(desk, "demands", ids(desk, "demands").getFirst());
    assertEquals(Set.of("frankfurt", "milan"), desk.selection().sites());
    desk.keys(KeyCode.CONTROL, KeyCode.X);
    desk.settle();

    assertEquals(before.sites(), desk.network().sites());
    assertEquals(before.links(), desk.network().links());
    desk.await("the row is gone", () -> table.getItems().isEmpty());
    String copied = desk.ask(() -> Clipboard.getSystemClipboard().getString());
    assertTrue(copied.contains("Frankfurt"), copied);
  }

  @Test
  void cuttingNoRowDeletesNothing(Desk desk) {
    open(desk, "demands");
    Network before = desk.network();
    TableView<?> table = desk.control("table-demands", TableView.class);
    desk.act(table::requestFocus);
    desk.act(() -> table.getSelectionModel().clearSelection());
    desk.act(() -> desk.workspace().select(Selection.site("zurich")));
    desk.keys(KeyCode.CONTROL, KeyCode.X);

    assertEquals(before, desk.network());
  }
}
