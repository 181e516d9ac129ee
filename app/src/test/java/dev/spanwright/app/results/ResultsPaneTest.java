package dev.spanwright.app.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.solve.DemandRoute;
import dev.spanwright.render.picture.Selection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class ResultsPaneTest {

  private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

  @BeforeEach
  void open(Desk desk) {
    desk.openAlpine();
  }

  @Test
  void theMainFiguresAreThoseOfTheEvaluation(Desk desk) {
    assertEquals("100 Gbit/s", desk.text("carried"));
    assertEquals("all that is offered", desk.text("carried-remark"));
    assertTrue(desk.text("headroom").matches("[\\d.]+×"), desk.text("headroom"));
    assertTrue(desk.text("worst-latency").matches("[\\d.]+ ms"), desk.text("worst-latency"));
    assertEquals("Frankfurt → Milan", desk.text("worst-latency-remark"));
    assertEquals("exact", desk.text("headroom-remark"));
    assertEquals(2, namesIn(desk, "busiest-links").size());
    assertFalse(namesIn(desk, "limits").isEmpty());
    assertTrue(namesIn(desk, "busiest-links").containsAll(namesIn(desk, "limits")));
    assertEquals("Shortest paths, split equally where they tie", desk.text("routing-state"));
  }

  /** Where several links limit equally, one alone adds nothing: the figures are bounds. */
  @Test
  void whatALinkAddsIsSaidToBeABound(Desk desk) {
    GridPane limits = desk.control("limits", GridPane.class);
    List<String> head =
        desk.ask(
            () ->
                limits.getChildren().stream()
                    .filter(node -> GridPane.getRowIndex(node) == 0)
                    .map(node -> ((Label) node).getText())
                    .toList());
    assertEquals("adds at most", head.getFirst());
    assertEquals("per wavelength", head.getLast());
  }

  @Test
  void withoutDemandsThereAreNoFigures(Desk desk) {
    desk.act(() -> desk.workspace().apply(new Edit.RemoveWorkload("transit")));
    desk.settle();

    assertEquals("–", desk.text("carried"));
    assertEquals("–", desk.text("headroom"));
    assertEquals("–", desk.text("worst-latency"));
    assertTrue(table(desk).getItems().isEmpty());
  }

  @Test
  void aDemandThatIsAddedStandsInTheTable(Desk desk) {
    desk.act(() -> DemandMaker.put(desk.workspace(), "frankfurt", "zurich", 40, true));
    desk.settle();

    TableView<DemandRoute> table = table(desk);
    assertEquals(3, desk.ask(() -> table.getItems().size()));
    DemandRoute last = desk.ask(() -> table.getItems().getLast());
    assertEquals("zurich", last.demand().from());
    assertEquals(40, last.carriedGbps(), 1e-9);
    assertEquals(
        "Zurich → Frankfurt", desk.ask(() -> table.getColumns().getFirst().getCellData(2)));
    assertEquals("180 Gbit/s", desk.text("carried"));
  }

  /** Both ways take equally long: which one is named does not depend on the order of demands. */
  @Test
  void ofEquallySlowDemandsTheFirstByNameIsNamed(Desk desk) {
    desk.act(() -> desk.workspace().apply(new Edit.RemoveWorkload("transit")));
    desk.act(() -> DemandMaker.put(desk.workspace(), "milan", "frankfurt", 40, true));
    desk.settle();

    assertEquals("Frankfurt → Milan", desk.text("worst-latency-remark"));
  }

  @Test
  void whatCannotBeCarriedIsSaid(Desk desk) {
    desk.act(() -> DemandMaker.put(desk.workspace(), "lyon", "milan", 50, false));
    desk.settle();

    assertEquals("100 Gbit/s", desk.text("carried"));
    assertEquals("of 150 Gbit/s offered", desk.text("carried-remark"));
    assertTrue(desk.isShown("warnings"));
  }

  @Test
  void aRowShowsItsPathOnTheMapAndAnEditLeavesTheSelectionAlone(Desk desk) {
    TableView<DemandRoute> table = table(desk);
    desk.act(() -> table.getSelectionModel().select(0));
    assertEquals(
        new Selection(Set.of("frankfurt", "milan"), Set.of("frankfurt-zurich", "zurich-milan")),
        desk.selection());

    desk.act(() -> desk.workspace().select(Selection.site("zurich")));
    desk.act(() -> desk.workspace().apply(new Edit.MoveSite("zurich", new Position(47.1, 8.1))));
    desk.settle();
    desk.act(() -> DemandMaker.put(desk.workspace(), "frankfurt", "zurich", 40, true));
    desk.settle();
    assertEquals(Selection.site("zurich"), desk.selection());
    desk.act(() -> desk.workspace().undo());
    desk.settle();
    assertEquals(Selection.site("zurich"), desk.selection());
  }

  @Test
  void aSiteThatIsRenamedIsRenamedInTheTable(Desk desk) {
    TableView<DemandRoute> table = table(desk);
    desk.act(
        () ->
            desk.workspace()
                .apply(new Edit.ChangeSite(desk.site("milan").withName("Milan Caldera"))));
    desk.settle();

    assertEquals(
        "Frankfurt → Milan Caldera", desk.ask(() -> table.getColumns().getFirst().getCellData(0)));
    assertTrue(
        desk.ask(
            () ->
                table.lookupAll(".table-cell").stream()
                    .map(cell -> ((TableCell<?, ?>) cell).getTooltip())
                    .anyMatch(
                        tip -> tip != null && "Frankfurt → Milan Caldera".equals(tip.getText()))));
  }

  /** Of a name with too little room, both places can be told; the whole of it is a tooltip. */
  @Test
  void namesOfTheTableAreShortenedAtBothEnds(Desk desk) {
    TableView<DemandRoute> table = table(desk);
    desk.act(
        () ->
            desk.workspace()
                .apply(new Edit.ChangeSite(desk.site("milan").withName("Milan Caldera South"))));
    desk.settle();

    List<String> texts =
        desk.ask(
            () ->
                table.lookupAll(".table-cell").stream()
                    .map(cell -> ((TableCell<?, ?>) cell).getText())
                    .toList());
    assertTrue(
        texts.stream().anyMatch(text -> text.matches("Frankf.* → Milan C.*…")), texts::toString);
  }

  /** Latencies round the earth have three digits before the point. */
  @Test
  void figuresOfTheTableAreNotCut(Desk desk) {
    TableView<DemandRoute> table = table(desk);
    Link far =
        desk.link("zurich-milan").change().measuredLengthKm(OptionalDouble.of(25_000)).build();
    desk.act(() -> desk.workspace().apply(new Edit.ChangeLink(far)));
    desk.settle();
    List<TableCell<?, ?>> figures =
        desk.ask(
            () ->
                table.lookupAll(".table-cell").stream()
                    .<TableCell<?, ?>>map(node -> (TableCell<?, ?>) node)
                    .filter(cell -> cell.getText() != null && cell.getText().matches("[0-9].*"))
                    .toList());
    assertTrue(
        figures.stream().anyMatch(cell -> cell.getText().matches("1\\d\\d\\.\\d ms")),
        figures::toString);
    for (TableCell<?, ?> cell : figures) {
      assertEquals(cell.getText(), desk.ask(() -> ((Text) cell.lookup(".text")).getText()));
    }
  }

  @Test
  void deleteInTheTableTakesADrawnDemandAndNeverASite(Desk desk) {
    desk.act(() -> DemandMaker.put(desk.workspace(), "lyon", "zurich", 40, false));
    desk.settle();
    TableView<DemandRoute> table = table(desk);
    Network before = desk.network();

    desk.act(table::requestFocus);
    desk.act(() -> table.getSelectionModel().select(0));
    desk.keys(KeyCode.DELETE);
    desk.keys(KeyCode.CONTROL, KeyCode.X);
    desk.settle();
    assertEquals(before, desk.network());

    desk.act(() -> table.getSelectionModel().select(1));
    desk.keys(KeyCode.DELETE);
    desk.settle();
    assertEquals(before.sites(), desk.network().sites());
    assertEquals(before.links(), desk.network().links());
    assertEquals(1, desk.ask(() -> table.getItems().size()));
  }

  @Test
  void figuresOfAnOlderRevisionAreDimmedUntilTheNewOnesAreThere(Desk desk) {
    Network broken =
        desk.network()
            .withLinks(
                desk.network().links().with(Link.of("strange", "lyon", "milan", "wet-string")));
    String carried = desk.text("carried");
    VBox results = desk.control("results", VBox.class);
    // A link of an unknown fibre cannot be laid: no newer answer comes.
    desk.act(() -> desk.workspace().apply(new Edit.AddLink(broken.links().get("strange"))));
    desk.await("results are stale", () -> results.getPseudoClassStates().contains(STALE));
    desk.await("the failure is told", () -> desk.workspace().failureProperty().get().isPresent());
    assertEquals(carried, desk.text("carried"));
    assertTrue(desk.text("warnings").startsWith("The network could not be evaluated: "));

    desk.keys(KeyCode.CONTROL, KeyCode.Z);
    desk.settle();
    assertFalse(desk.ask(() -> results.getPseudoClassStates().contains(STALE)));
    assertFalse(desk.isShown("warnings"));
  }

  @Test
  void aLinkThatLimitsIsSelectedByAClick(Desk desk) {
    GridPane limits = desk.control("limits", GridPane.class);
    Hyperlink first =
        desk.ask(
            () ->
                (Hyperlink)
                    limits.getChildren().stream()
                        .filter(Hyperlink.class::isInstance)
                        .findFirst()
                        .orElseThrow());
    TabPane tabs = desk.control("side", TabPane.class);
    desk.act(first::requestFocus);
    desk.act(first::fire);

    assertEquals(1, desk.selection().links().size());
    assertTrue(desk.selection().sites().isEmpty());
    assertEquals("tab-results", desk.ask(() -> tabs.getSelectionModel().getSelectedItem().getId()));
  }

  @Test
  void whatIsChosenOnTheMapIsInspectedAndAnotherDocumentBeginsWithItsResults(Desk desk) {
    TabPane tabs = desk.control("side", TabPane.class);
    desk.click("zurich");
    assertEquals(
        "tab-inspector", desk.ask(() -> tabs.getSelectionModel().getSelectedItem().getId()));

    desk.openAlpine();
    assertEquals("tab-results", desk.ask(() -> tabs.getSelectionModel().getSelectedItem().getId()));
  }

  @Test
  void thePathsOfTheDemandInTheTableAreListed(Desk desk) {
    TableView<DemandRoute> table = table(desk);
    assertFalse(desk.isShown("paths"));
    desk.act(() -> table.getSelectionModel().select(0));
    assertEquals(List.of("via Zurich"), namesIn(desk, "paths"));

    // The demand stays chosen while others come and go.
    desk.act(() -> DemandMaker.put(desk.workspace(), "lyon", "zurich", 40, false));
    desk.settle();
    assertEquals(
        "milan", desk.ask(() -> table.getSelectionModel().getSelectedItem().demand().to()));
    assertEquals(List.of("via Zurich"), namesIn(desk, "paths"));

    desk.act(() -> table.getSelectionModel().select(1));
    assertEquals(List.of(), namesIn(desk, "paths"));
    assertEquals("It has no path.", desk.text("paths-nothing"));
  }

  private static List<String> namesIn(Desk desk, String listId) {
    GridPane list = desk.control(listId, GridPane.class);
    return desk.ask(
        () ->
            list.getChildren().stream()
                .filter(Hyperlink.class::isInstance)
                .map(node -> ((Hyperlink) node).getText())
                .toList());
  }

  private static TableView<DemandRoute> table(Desk desk) {
    @SuppressWarnings("unchecked") // the only table of that name holds routes
    TableView<DemandRoute> table = desk.control("demands", TableView.class);
    return table;
  }
}
