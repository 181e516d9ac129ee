package dev.spanwright.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.model.equipment.Equipment;
import dev.spanwright.model.file.NetworkReader;
import dev.spanwright.model.file.exchange.Exporter;
import dev.spanwright.model.file.registry.NetworkFiles;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.ScenarioEdit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(DeskExtension.class)
class ExchangeDialogsTest {

  @TempDir private Path folder;

  @BeforeEach
  void open(Desk desk) {
    desk.openAlpine();
  }

  @AfterEach
  void close(Desk desk) {
    desk.act(() -> dialogs().forEach(Stage::hide));
  }

  private static List<Stage> dialogs() {
    return Window.getWindows().stream()
        .filter(w -> w.isShowing() && w instanceof Stage stage && stage.getOwner() != null)
        .map(Stage.class::cast)
        .toList();
  }

  private static boolean isOpen() {
    return !dialogs().isEmpty();
  }

  private static <T extends Node> T node(String id, Class<T> type) {
    return type.cast(dialogs().getFirst().getScene().lookup("#" + id));
  }

  private static void select(Desk desk, String format) {
    desk.act(
        () -> {
          @SuppressWarnings("unchecked") // the list holds formats
          ListView<Exporter> list = node("export-network-formats", ListView.class);
          list.getSelectionModel()
              .select(
                  list.getItems().stream().filter(f -> f.id().equals(format)).findFirst().get());
        });
  }

  private static String lost(Desk desk) {
    return desk.ask(
        () ->
            String.join(
                "\n",
                node("export-network-lost", VBox.class).getChildren().stream()
                    .map(line -> Desk.text((Label) line))
                    .toList()));
  }

  @Test
  void whatIsLostIsToldBeforeWriting(Desk desk) throws Exception {
    desk.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
    desk.await("the dialog is there", ExchangeDialogsTest::isOpen);
    desk.await("nothing is lost in GeoJSON", () -> lost(desk).equals("Nothing."));
    select(desk, "sndlib");
    desk.await("fibres are lost in SNDlib", () -> lost(desk).contains("fibre, pairs and band of"));
    select(desk, "geojson");
    Path file = folder.resolve("out.geojson");
    desk.dialogs().choose(file);
    desk.act(() -> node("export-network-write", Button.class).fire());
    desk.await("the dialog is gone", () -> !isOpen());
    assertTrue(desk.dialogs().suggested().endsWith(".geojson"));
    assertEquals(desk.ask(() -> desk.workspace().document()), NetworkFiles.open(file).network());
  }

  private Path written() throws Exception {
    Path file = folder.resolve("in.geojson");
    String text =
        """
        {"type": "FeatureCollection", "features": [
         {"type": "Feature", "id": "x", "properties": {"name": "X"},
          "geometry": {"type": "Point", "coordinates": [9, 46]}},
         {"type": "Feature", "id": "y", "properties": {"name": "Y"},
          "geometry": {"type": "Point", "coordinates": [10, 46]}},
         {"type": "Feature", "properties": {"from": "x", "to": "y"},
          "geometry": {"type": "LineString", "coordinates": [[9, 46], [10, 46]]}}]}
        """;
    return Files.writeString(file, text);
  }

  private void startImport(Desk desk, Path file) {
    desk.dialogs().choose(file);
    desk.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
    desk.await("the dialog is there", ExchangeDialogsTest::isOpen);
    desk.await("the file is read", () -> !node("import-take", Button.class).isDisabled());
  }

  /** The dialog for files asks about the name that was chosen, and no table has that one. */
  @Test
  void tablesThatAreThereAreReplacedOnlyIfAsked(Desk desk) throws Exception {
    Path links = Files.writeString(folder.resolve("out-links.csv"), "mine");
    desk.questions().replace(false);
    desk.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
    desk.await("the dialog is there", ExchangeDialogsTest::isOpen);
    select(desk, "csv");
    desk.dialogs().choose(folder.resolve("out.csv"));
    desk.act(() -> node("export-network-write", Button.class).fire());
    desk.await(
        "it has asked",
        () ->
            desk.questions().replaced().equals(List.of("out-links.csv"))
                && !node("export-network-write", Button.class).isDisabled());
    assertEquals("mine", Files.readString(links));
    assertFalse(Files.exists(folder.resolve("out-sites.csv")));
    desk.questions().replace(true);
    desk.dialogs().choose(folder.resolve("out.csv"));
    desk.act(() -> node("export-network-write", Button.class).fire());
    desk.await("the dialog is gone", () -> !isOpen());
    assertTrue(Files.readString(links).startsWith("id,from,to"));
    assertTrue(Files.exists(folder.resolve("out-sites.csv")));
  }

  @Test
  void importAddsInOneStep(Desk desk) throws Exception {
    Network before = desk.ask(() -> desk.workspace().document());
    startImport(desk, written());
    assertTrue(
        desk.ask(() -> Desk.text(node("import-found", Label.class))).contains("2 sites, 1 link,"));
    String remarks = desk.ask(() -> node("import-remarks", TextArea.class).getText());
    assertTrue(remarks.contains("without a capacity"), remarks);
    desk.act(() -> node("import-take", Button.class).fire());
    desk.await("the dialog is gone", () -> !isOpen());
    Network after = desk.ask(() -> desk.workspace().document());
    assertEquals(before.sites().size() + 2, after.sites().size());
    assertEquals(before.links().size() + 1, after.links().size());
    assertEquals(before.workloads(), after.workloads());
    assertEquals("Import in", desk.undoable());
    desk.act(desk.workspace()::undo);
    assertEquals(before, desk.ask(() -> desk.workspace().document()));
  }

  @Test
  void aFibreThatTheFileDoesNotNameIsThatOfTheDocument(Desk desk) throws Exception {
    String own =
        """
        {"format": "spanwright-network", "version": 1, "name": "Own", "sites": [], "links": [],
         "equipment": {"fibres": [{"id": "g652d", "label": "Mine", "lossDbPerKm": 0.25,
          "effectiveAreaUm2": 80, "gammaPerWKm": 1.3, "dispersionPsPerNmKm": 16.7,
          "groupIndex": 1.468, "spanKm": 80}]}}""";
    Equipment equipment = NetworkReader.standard().read(own, "own").equipment();
    desk.act(
        () -> {
          Network changed = desk.workspace().document().withEquipment(equipment);
          desk.workspace().apply(new ScenarioEdit.TakeOver("Own fibre", changed));
        });
    startImport(desk, written());
    String told = desk.ask(() -> node("import-remarks", TextArea.class).getText());
    assertTrue(told.contains("Links without a fibre in the file get \"g652d\" as it is in"), told);
    desk.act(() -> node("import-take", Button.class).fire());
    desk.await("the dialog is gone", () -> !isOpen());
    assertEquals(equipment, desk.ask(() -> desk.workspace().document().equipment()));
  }

  @Test
  void whatStaysBehindIsToldBeforeAdding(Desk desk) throws Exception {
    Path file = folder.resolve("noted.json");
    Files.writeString(
        file,
        """
        {"format": "spanwright-network", "version": 1, "name": "Noted", "notes": "Mine",
         "sites": [], "links": []}
        """);
    startImport(desk, file);
    String told = desk.ask(() -> node("import-remarks", TextArea.class).getText());
    assertTrue(told.contains("This stays behind: notes of the network."), told);
    desk.act(() -> node("import-cancel", Button.class).fire());
    desk.await("the dialog is gone", () -> !isOpen());
  }

  @Test
  void importReplacesInOneStep(Desk desk) throws Exception {
    Network before = desk.ask(() -> desk.workspace().document());
    startImport(desk, written());
    desk.act(() -> node("import-replace", RadioButton.class).setSelected(true));
    desk.act(() -> node("import-take", Button.class).fire());
    desk.await("the dialog is gone", () -> !isOpen());
    assertEquals(2, desk.ask(() -> desk.workspace().document().sites().size()));
    desk.act(desk.workspace()::undo);
    assertEquals(before, desk.ask(() -> desk.workspace().document()));
  }

  @Test
  void aWrongFileLeavesTheDocument(Desk desk) throws Exception {
    Path file = Files.writeString(folder.resolve("bad.gml"), "graph [ node [ id ");
    Network before = desk.ask(() -> desk.workspace().document());
    desk.dialogs().choose(file);
    desk.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
    desk.await("it is told", () -> !desk.questions().problems().isEmpty());
    assertFalse(desk.ask(ExchangeDialogsTest::isOpen));
    String told = desk.questions().problems().getLast();
    assertTrue(told.contains("bad.gml could not be read"), told);
    assertTrue(told.contains("line 1"), told);
    assertEquals(before, desk.ask(() -> desk.workspace().document()));
  }

  /** The extension of the desk fails the test where the JavaFX thread is kept busy. */
  @Test
  void aLargeFileOfAnotherProgramDoesNotBlockTheWindow(Desk desk) throws Exception {
    int nodes = 4_000;
    StringBuilder gml = new StringBuilder("graph [\n");
    for (int i = 0; i < nodes; i++) {
      double lat = 20 + 0.4 * Math.floorDiv(i, 100);
      double lon = 0.4 * (i % 100);
      gml.append("node [ id %d latitude %s longitude %s ]\n".formatted(i, lat, lon));
      if (i > 0) {
        gml.append("edge [ source %d target %d capacityGbps 100 ]\n".formatted(i - 1, i));
      }
    }
    Path file = Files.writeString(folder.resolve("large.gml"), gml.append("]"));
    desk.act(() -> desk.window().actions().open(file));
    desk.await("it is open", () -> desk.workspace().document().sites().size() == nodes);
  }

  @Test
  void placesAreAskedForWhereAnImportHasNone(Desk desk) throws Exception {
    Network before = desk.ask(() -> desk.workspace().document());
    String drawing = "graph { 1 [label=Madrid] 2 [label=Lisbon] 1 -- 2 }";
    startImport(desk, Files.writeString(folder.resolve("drawing.dot"), drawing));
    assertTrue(
        desk.ask(() -> Desk.text(node("import-found", Label.class)))
            .contains("2 sites (2 without a position), 1 link,"));
    assertTrue(
        desk.ask(() -> node("places-all", CheckBox.class).getText()).startsWith("Place 2 of 2"));
    desk.act(() -> node("import-take", Button.class).fire());
    desk.await("the dialog is gone", () -> !isOpen());
    Network after = desk.ask(() -> desk.workspace().document());
    assertEquals(before.sites().size() + 2, after.sites().size());
    assertEquals(40.4, after.sites().get("1").position().latDeg(), 0.1);
  }

  @Test
  void theClipboardGetsGeoJson(Desk desk) {
    desk.act(() -> desk.menuItem("menu-copy-geojson").fire());
    desk.await(
        "the clipboard has it",
        () ->
            String.valueOf(Clipboard.getSystemClipboard().getString())
                .startsWith("{\n  \"type\": \"FeatureCollection\""));
  }
}
