package dev.spanwright.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.app.form.OverOwner;
import dev.spanwright.model.network.Site;
import dev.spanwright.render.export.Backdrop;
import dev.spanwright.render.export.PictureFile;
import dev.spanwright.render.export.PictureFormat;
import dev.spanwright.render.export.PictureInfo;
import dev.spanwright.render.export.PictureSheet;
import dev.spanwright.render.picture.PictureComposer;
import dev.spanwright.render.picture.Scene;
import dev.spanwright.render.picture.Selection;
import dev.spanwright.render.style.RoutingChoice;
import dev.spanwright.render.style.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(DeskExtension.class)
class ExportDialogTest {

  @TempDir private Path folder;

  @BeforeEach
  void open(Desk desk) {
    desk.openAlpine();
    desk.keys(KeyCode.CONTROL, KeyCode.E);
    desk.await("the dialog is there", ExportDialogTest::isWhole);
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

  /** The form is filled from its top. */
  private static boolean isWhole() {
    return isOpen() && node("export-north", Node.class) != null;
  }

  private static <T extends Node> T node(String id, Class<T> type) {
    return type.cast(dialogs().getFirst().getScene().lookup("#" + id));
  }

  private static <T> void choose(Desk desk, String id, T value) {
    desk.act(
        () -> {
          @SuppressWarnings("unchecked") // what stands in the list
          ComboBox<T> combo = (ComboBox<T>) node(id, ComboBox.class);
          assertTrue(combo.getItems().contains(value), id);
          combo.setValue(value);
        });
  }

  /** Types into a field and leaves it. */
  private static void put(Desk desk, String id, String text) {
    desk.act(
        () -> {
          TextField field = node(id, TextField.class);
          field.setText(text);
          field.getOnAction().handle(null);
        });
  }

  private static void export(Desk desk, Path file) {
    desk.dialogs().choose(file);
    desk.act(() -> node("export-write", Button.class).fire());
    desk.await("the picture is written", () -> desk.text("hint").equals("Wrote " + file));
    desk.await("the dialog is gone", () -> !isOpen());
  }

  private static String text(Desk desk, String id) {
    return desk.ask(() -> Desk.text(node(id, javafx.scene.control.Label.class)));
  }

  /** What is in the file is what is on the screen, with a title. */
  @ParameterizedTest
  @EnumSource
  void everyFormatHoldsTheViewOnTheScreen(PictureFormat format, Desk desk) throws IOException {
    choose(desk, "export-format", format);
    Path file = folder.resolve("alps" + format.extension());
    export(desk, file);
    Scene scene = desk.ask(desk.map()::scene).furnished(Scene.Furniture.usual());
    PictureInfo info = new PictureInfo(scene.network().name(), scene.network().notes());
    Path expected = folder.resolve("expected" + format.extension());
    PictureFile.write(PictureSheet.of(PictureComposer.compose(scene), 1, info), format, expected);
    assertEquals(-1, Files.mismatch(expected, file));
    assertEquals("alpine" + format.extension(), desk.dialogs().suggested());
  }

  /** The form comes in parts: the window must grow with it, and stay on the screen. */
  @Test
  void theWindowGrowsWithItsForm(Desk desk) {
    Stage dialog = desk.ask(() -> dialogs().getFirst());
    double before = desk.ask(dialog::getHeight);
    Region late = new Region();
    late.setMinHeight(before);
    VBox form = (VBox) node("export", BorderPane.class).lookup(".form");
    desk.act(() -> form.getChildren().add(late));
    Rectangle2D screen = desk.ask(() -> OverOwner.room(dialog));
    double most = Math.min(screen.getHeight(), 1.5 * before);
    desk.await("the window has grown", () -> dialog.getHeight() >= most);

    assertTrue(desk.ask(dialog::getY) >= screen.getMinY());
    assertTrue(desk.ask(() -> dialog.getY() + dialog.getHeight()) <= screen.getMaxY());
    Button write = node("export-write", Button.class);
    desk.await(
        "the button is in the window",
        () ->
            write.localToScene(write.getLayoutBounds()).getMaxY() <= dialog.getScene().getHeight());
  }

  @Test
  void sizeAndScaleAreThoseOfTheFile(Desk desk) throws IOException {
    choose(desk, "export-size", ExportSize.FULL_HD);
    choose(desk, "export-scale", 2);
    assertEquals("PNG of 3840 x 2160 pixels", text(desk, "export-result"));
    choose(desk, "export-format", PictureFormat.PDF);
    assertEquals("PDF of 1920 x 1080 px", text(desk, "export-result"));
    choose(desk, "export-format", PictureFormat.PNG);
    choose(desk, "export-size", ExportSize.OWN);
    put(desk, "export-width", "300");
    put(desk, "export-height", "200");
    Path file = folder.resolve("small.png");
    export(desk, file);
    BufferedImage image = ImageIO.read(file.toFile());
    assertEquals(600, image.getWidth());
    assertEquals(400, image.getHeight());
  }

  @ParameterizedTest
  @ValueSource(strings = {"63", "16385", "wide", "", "-5", "3.5"})
  void aSideThatIsNoneIsToldBesideTheField(String side, Desk desk) {
    choose(desk, "export-size", ExportSize.OWN);
    put(desk, "export-width", side);
    assertEquals(
        "\"" + side + "\" is no whole number from 64 to 16384 px.",
        text(desk, "export-width-message"));
  }

  @Test
  void aSideThatIsRefusedIsNotExportedAsItWas(Desk desk) throws IOException {
    choose(desk, "export-size", ExportSize.OWN);
    put(desk, "export-width", "99999");
    desk.dialogs().choose(folder.resolve("wrong.png"));
    desk.act(() -> node("export-write", Button.class).fire());
    assertTrue(desk.ask(() -> node("export-width", TextField.class).isFocused()));
    try (var files = Files.list(folder)) {
      assertEquals(0, files.count());
    }
  }

  @Test
  void whatIsTooLargeCannotBeExported(Desk desk) {
    choose(desk, "export-size", ExportSize.OWN);
    put(desk, "export-width", "5000");
    choose(desk, "export-scale", 4);
    String remark = text(desk, "export-remark");
    assertTrue(remark.startsWith("20000 x "), remark);
    assertTrue(remark.endsWith("a PNG takes, 16384 a side. Choose a smaller size or scale."));
    assertTrue(desk.ask(() -> node("export-write", Button.class).isDisabled()));
    choose(desk, "export-scale", 1);
    assertFalse(desk.ask(() -> node("export-write", Button.class).isDisabled()));
  }

  @Test
  void theGroundMayBeLeftOut(Desk desk) throws IOException {
    choose(desk, "export-backdrop", Backdrop.NONE);
    Path file = folder.resolve("clear.png");
    export(desk, file);
    BufferedImage image = ImageIO.read(file.toFile());
    assertEquals(0, image.getRGB(image.getWidth() - 1, 0) >>> 24, "clear at the corner");
    long drawn = 0;
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        drawn += image.getRGB(x, y) >>> 24 == 255 ? 1 : 0;
      }
    }
    assertTrue(drawn > 1000, drawn + " pixels are drawn");
  }

  @Test
  void themeAndTitleAndFurnitureAreChosen(Desk desk) throws IOException {
    choose(desk, "export-theme", Optional.of(Theme.LIGHT));
    choose(desk, "export-format", PictureFormat.SVG);
    put(desk, "export-title", "Board, March");
    desk.act(() -> node("export-scale-bar", CheckBox.class).fire());
    Path file = folder.resolve("board.svg");
    export(desk, file);
    String svg = Files.readString(file);
    assertTrue(svg.contains("Board, March"));
    assertTrue(
        svg.contains(Theme.LIGHT.ground().land().hex().toLowerCase(java.util.Locale.ROOT))
            || svg.contains(Theme.LIGHT.ground().land().hex()));
    assertFalse(svg.contains("100 km") || svg.contains("50 km"), "no scale bar");
    assertNotEquals(Theme.LIGHT, desk.settings().themeProperty().get());
    assertTrue(
        desk.settings().furnitureProperty().get().contains(Scene.Furniture.SCALE_BAR),
        "what stands beside the map in the window stays");
  }

  @Test
  void theWholeNetworkIsShownWhereverTheMapIs(Desk desk) {
    desk.act(() -> desk.map().zoomBy(16));
    choose(desk, "export-view", true);
    ExportPlan plan = desk.ask(() -> plan(desk));
    Scene scene = plan.scene();
    for (var site : scene.network().sites()) {
      double x = scene.camera().screenX(site.position());
      double y = scene.camera().screenY(site.position());
      assertTrue(x > 0 && x < plan.width() && y > 0 && y < plan.height(), site.name());
    }
  }

  private static ExportPlan plan(Desk desk) {
    return new ExportPlan(
        desk.map().exportScene(),
        ExportChoice.USUAL.withFitted(true).withSize(ExportSize.SLIDE),
        "",
        Scene.Furniture.usual());
  }

  @Test
  void theChoiceIsRemembered(Desk desk) {
    choose(desk, "export-format", PictureFormat.PPTX);
    choose(desk, "export-size", ExportSize.SLIDE);
    choose(desk, "export-view", true);
    export(desk, folder.resolve("slide.pptx"));
    desk.keys(KeyCode.CONTROL, KeyCode.E);
    desk.await("the dialog is there", ExportDialogTest::isWhole);
    assertEquals("PPTX of 1280 x 720 px", text(desk, "export-result"));
    assertEquals(true, desk.ask(() -> node("export-view", ComboBox.class).getValue()));
  }

  @Test
  void thePreviewShowsWhatIsChosen(Desk desk) {
    choose(desk, "export-theme", Optional.of(Theme.LIGHT));
    desk.await(
        "the preview is light",
        () ->
            node("export-preview", ExportPreview.class)
                .shown()
                .filter(plan -> plan.choice().theme().equals(Optional.of(Theme.LIGHT)))
                .isPresent());
  }

  @Test
  void whatIsSelectedIsNotMarkedInThePicture(Desk desk) {
    Site site = desk.network().sites().list().getFirst();
    desk.act(() -> desk.workspace().select(Selection.site(site.id())));
    assertEquals(Selection.site(site.id()), desk.ask(() -> desk.map().scene().selection()));
    assertEquals(Selection.NONE, desk.ask(() -> desk.map().exportScene().selection()));
  }

  @Test
  void aRoutingThatIsNotKnownYetIsTold(Desk desk) {
    desk.act(() -> desk.settings().routingProperty().set(RoutingChoice.BEST));
    desk.await(
        "it is told",
        () ->
            node("export-remark", javafx.scene.control.Label.class)
                .getText()
                .equals(
                    "Best routing is still being computed: the picture shows the default"
                        + " routing."));
  }

  @Test
  void aPlaceThatCannotBeWrittenIsAProblem(Desk desk) {
    Path file = folder.resolve("no/such/folder/alps.png");
    desk.dialogs().choose(file);
    desk.act(() -> node("export-write", Button.class).fire());
    desk.await("the problem is told", () -> !desk.questions().problems().isEmpty());
    assertEquals(1, desk.questions().problems().size());
    String problem = desk.questions().problems().getFirst();
    assertTrue(problem.startsWith("The picture could not be written: " + file), problem);
    assertTrue(desk.ask(ExportDialogTest::isOpen), "another place may be chosen");
    assertFalse(desk.text("hint").startsWith("Writing"), desk.text("hint"));
  }

  @Test
  void aWritingThatIsEndedLeavesNothing(Desk desk) throws IOException {
    List<String> lines = new ArrayList<>();
    List<Boolean> done = new ArrayList<>();
    PictureExport export = new PictureExport(desk.questions(), Runnable::run, lines::add);
    Path file = folder.resolve("never.png");
    ExportPlan plan = desk.ask(() -> plan(desk));
    desk.act(() -> export.write(plan, file, new AtomicBoolean(true), _ -> {}, done::add));
    desk.idle();
    assertEquals(List.of(false), done);
    assertEquals("The export was cancelled; nothing was written", lines.getLast());
    try (var files = Files.list(folder)) {
      assertEquals(0, files.count());
    }
  }

  @Test
  void escLeavesWithoutWriting(Desk desk) throws IOException {
    desk.keys(KeyCode.ESCAPE);
    desk.await("the dialog is gone", () -> !isOpen());
    assertEquals(List.of(), desk.questions().problems());
    try (var files = Files.list(folder)) {
      assertEquals(0, files.count());
    }
  }
}
