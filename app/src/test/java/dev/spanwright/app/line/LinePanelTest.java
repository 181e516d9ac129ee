package dev.spanwright.app.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.model.equipment.FiberCatalogue;
import dev.spanwright.model.network.FiberPart;
import dev.spanwright.render.picture.Selection;
import dev.spanwright.render.picture.line.LineScale;
import dev.spanwright.render.style.Theme;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class LinePanelTest {

  private static final String LINK = Lines.LINK;

  @BeforeEach
  void openALinkOfFiveSpans(Desk desk) {
    desk.act(() -> desk.workspace().open(Lines.ofLength(400), Optional.empty()));
    desk.settle();
    desk.act(() -> desk.workspace().select(Selection.link(LINK)));
    desk.act(() -> desk.map().requestFocus());
  }

  private static void open(Desk desk) {
    desk.keys(KeyCode.CONTROL, KeyCode.L);
    painted(desk);
  }

  private static LinePanel panel(Desk desk) {
    return desk.control("line-panel", LinePanel.class);
  }

  private static void painted(Desk desk) {
    LinePanel panel = panel(desk);
    desk.await("the line is painted", panel::isPainted);
  }

  /** Puts the mouse on the middle of a span. */
  private static void pointAt(Desk desk, int span) {
    PictureView picture = desk.control("line-picture", PictureView.class);
    Point2D at =
        desk.ask(
            () -> {
              LineScale scale =
                  LineScale.of(
                      Lines.study(desk.workspace().network()).report(),
                      Math.floor(picture.getWidth()));
              double x = (scale.stationX(span) + scale.stationX(span + 1)) / 2;
              Point2D onScreen = picture.localToScreen(x, picture.getHeight() / 2);
              return desk.map().screenToLocal(onScreen);
            });
    desk.moveTo(at);
  }

  private static void click(Desk desk, int span) {
    pointAt(desk, span);
    desk.press(MouseButton.PRIMARY);
    desk.release(MouseButton.PRIMARY);
    painted(desk);
  }

  @Test
  void itOpensByKeysShowsPicturesAndClosesByEsc(Desk desk) {
    assertFalse(desk.isShown("line-panel"));
    open(desk);
    for (String id : List.of("line-picture", "channel-picture")) {
      PictureView view = desk.control(id, PictureView.class);
      Set<Integer> colors = new HashSet<>();
      Image image = desk.ask(() -> view.paintedProperty().get().orElseThrow().frame().shown());
      for (int y = 0; y < image.getHeight(); y += 2) {
        for (int x = 0; x < image.getWidth(); x += 2) {
          colors.add(image.getPixelReader().getArgb(x, y));
        }
      }
      assertTrue(colors.size() > 20, id + " has " + colors.size() + " colours");
    }
    desk.keys(KeyCode.ESCAPE);
    assertFalse(desk.isShown("line-panel"));
    assertEquals(Selection.link(LINK), desk.selection());
    assertTrue(desk.ask(desk.map()::isFocused), "keys go to the map again");
    desk.keys(KeyCode.CONTROL, KeyCode.L);
    assertTrue(desk.isShown("line-panel"));
    desk.keys(KeyCode.CONTROL, KeyCode.L);
    assertFalse(desk.isShown("line-panel"));
  }

  @Test
  void theButtonOfTheFormOpensItAndTheCrossClosesIt(Desk desk) {
    desk.act(desk.control("link-line-view", Button.class)::fire);
    painted(desk);
    desk.act(desk.control("line-close", Button.class)::fire);
    assertFalse(desk.isShown("line-panel"));
  }

  @Test
  void aSpanIsClickedAndMadeOfAnotherFibre(Desk desk) {
    open(desk);
    click(desk, 2);
    assertTrue(desk.text("span-text").startsWith("Span 3 of 5  ·  80.0 km"));
    ComboBox<?> fiber = desk.control("span-fibre", ComboBox.class);
    int hollow =
        FiberCatalogue.builtIn().types().indexOf(FiberCatalogue.builtIn().get("hcf-today"));
    desk.act(() -> fiber.getSelectionModel().select(hollow));

    List<FiberPart> parts = desk.link(LINK).line().parts();
    assertEquals(1, parts.size());
    assertEquals(0.4, parts.getFirst().fromShare(), 1e-9);
    assertEquals(0.6, parts.getFirst().toShare(), 1e-9);
    assertEquals("Convert 160–240 km of Frankfurt – Zurich to Hollow-core, today", desk.undoable());
    painted(desk);
    assertTrue(desk.text("span-text").startsWith("Span 3 of 5"), desk.text("span-text"));

    desk.act(desk.workspace()::undo);
    painted(desk);
    assertEquals(0, desk.ask(() -> fiber.getSelectionModel().getSelectedIndex()));
    assertEquals(0, desk.steps());
  }

  @Test
  void aSpanGetsALengthAndWhatDoesNotFitIsSaid(Desk desk) {
    open(desk);
    click(desk, 1);
    desk.retype("span-length", "300");
    desk.keys(KeyCode.ENTER);
    assertTrue(desk.isShown("span-length-message"));
    desk.retype("span-length", "95");
    desk.keys(KeyCode.ENTER);
    painted(desk);
    assertEquals(4, desk.link(LINK).line().layout().hutShares().size());
    assertTrue(desk.text("span-text").startsWith("Span 2 of 5  ·  95.0 km"));
    assertEquals("95", desk.ask(desk.control("span-length", TextField.class)::getText));
  }

  @Test
  void shiftClickExtendsAndTheFormTakesThePlaceOver(Desk desk) {
    open(desk);
    click(desk, 1);
    desk.press(KeyCode.SHIFT);
    click(desk, 3);
    desk.release(KeyCode.SHIFT);
    assertTrue(desk.text("span-text").startsWith("Spans 2–4 of 5  ·  240 km"));
    TextField length = desk.control("span-length", TextField.class);
    assertFalse(desk.ask(() -> length.getParent().isVisible()));
    desk.act(desk.control("part-begin", Hyperlink.class)::fire);
    assertEquals("80", desk.ask(desk.control("part-from", TextField.class)::getText));
    assertEquals("320", desk.ask(desk.control("part-to", TextField.class)::getText));
  }

  @Test
  void pointingShowsFigures(Desk desk) {
    open(desk);
    pointAt(desk, 4);
    assertTrue(desk.text("line-readout").startsWith("Span 5  ·  320–400 km  ·  G.652.D"));
    assertTrue(desk.isShown("line-readout"));
    assertEquals(0, desk.steps());
  }

  @Test
  void escTakesTheChoiceBackFirst(Desk desk) {
    open(desk);
    click(desk, 0);
    desk.keys(KeyCode.ESCAPE);
    assertTrue(desk.isShown("line-panel"));
    assertTrue(desk.text("span-text").startsWith("Click a span"));
    desk.keys(KeyCode.ESCAPE);
    assertFalse(desk.isShown("line-panel"));
  }

  @Test
  void standardAndHollowCoreStandSideBySide(Desk desk) {
    open(desk);
    desk.act(desk.control("line-as-table", ToggleButton.class)::fire);
    desk.await("the comparison is there", () -> desk.isShown("comparison-latency-hollow"));
    Label better = desk.control("comparison-latency-hollow", Label.class);
    assertTrue(desk.ask(better::getAccessibleText).endsWith("ms, better"));
    FlowPane remarks = desk.control("comparison-remarks", FlowPane.class);
    assertTrue(desk.ask(() -> remarks.getChildren().size()) >= 2);
  }

  @Test
  void theNamesInTheComparisonAreNotCut(Desk desk) {
    open(desk);
    desk.act(desk.control("line-as-table", ToggleButton.class)::fire);
    desk.await("the comparison is there", () -> desk.isShown("comparison-latency-hollow"));
    GridPane table = desk.control("comparison", GridPane.class);
    List<Label> names =
        desk.ask(
            () -> table.lookupAll(".comparison-name").stream().map(Label.class::cast).toList());
    assertFalse(names.isEmpty());
    for (Label name : names) {
      double needed = desk.ask(() -> name.prefWidth(-1));
      assertTrue(desk.ask(name::getWidth) >= needed, name.getText() + " is cut");
    }
  }

  @Test
  void withoutALinkItSaysWhatToDoAndFollowsTheNextOne(Desk desk) {
    open(desk);
    desk.act(() -> desk.workspace().select(Selection.NONE));
    assertTrue(desk.isShown("line-nothing"));
    assertEquals("Select a link to see its line.", desk.text("line-nothing"));
    desk.act(() -> desk.workspace().select(Selection.link("zurich-milan")));
    painted(desk);
    assertFalse(desk.isShown("line-nothing"));
  }

  @Test
  void itFollowsTheThemeAndRemembersItsHeight(Desk desk) {
    open(desk);
    PictureView view = desk.control("line-picture", PictureView.class);
    int dark = corner(desk, view);
    desk.act(() -> desk.settings().themeProperty().set(Theme.LIGHT));
    painted(desk);
    assertFalse(dark == corner(desk, view), "the light picture has a light ground");

    double height = desk.ask(panel(desk)::getHeight);
    desk.keys(KeyCode.ESCAPE);
    assertEquals(Math.rint(height), desk.ask(() -> desk.settings().lineHeightProperty().get()));
  }

  private static int corner(Desk desk, PictureView view) {
    return desk.ask(
        () ->
            view.paintedProperty()
                .get()
                .orElseThrow()
                .frame()
                .shown()
                .getPixelReader()
                .getArgb(1, 1));
  }
}
