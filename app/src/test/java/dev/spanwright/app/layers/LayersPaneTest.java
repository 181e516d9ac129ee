package dev.spanwright.app.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.render.picture.PictureComposer;
import dev.spanwright.render.picture.PictureLayer;
import dev.spanwright.render.picture.Scene;
import dev.spanwright.render.style.LayerChoice;
import dev.spanwright.render.style.MapPart;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(DeskExtension.class)
class LayersPaneTest {

  @BeforeEach
  void open(Desk desk) {
    desk.openAlpine();
    desk.act(() -> desk.menuItem("menu-layers").fire());
    desk.settle();
  }

  private static void fire(Desk desk, String id) {
    desk.act(desk.control(id, CheckBox.class)::fire);
    desk.settle();
  }

  @Test
  void theMenuOpensThePanel(Desk desk) {
    assertTrue(desk.isShown("layers"));
  }

  @ParameterizedTest
  @EnumSource
  void everyPartIsHiddenAndShownAgain(MapPart part, Desk desk) {
    fire(desk, "layer-" + part.id());
    assertEquals(part.isArea(), desk.ask(desk.map()::scene).look().layers().shows(part));
    fire(desk, "layer-" + part.id());
    assertEquals(LayerChoice.USUAL, desk.ask(desk.map()::scene).look().layers());
  }

  /** Two colours of the land over each other could not be read. */
  @Test
  void oneColourOfTheLandIsShownAtATime(Desk desk) {
    fire(desk, "layer-reach");
    fire(desk, "layer-price");
    assertEquals(Optional.of(MapPart.PRICE), layers(desk).area());
    assertFalse(desk.ask(desk.control("layer-reach", CheckBox.class)::isSelected));
  }

  @Test
  void theMenuShowsAndHidesAColourOfTheLand(Desk desk) {
    desk.act(() -> desk.menuItem("menu-land-reach").fire());
    assertEquals(Optional.of(MapPart.REACH), layers(desk).area());
    desk.act(() -> desk.menuItem("menu-land-reach").fire());
    assertEquals(Optional.empty(), layers(desk).area());
  }

  /** What was faded and then hidden comes back as it was. */
  @Test
  void opacityComesBack(Desk desk) {
    Slider opacity = desk.control("layer-opacity-borders", Slider.class);
    desk.act(() -> opacity.setValue(42));
    assertEquals(0.4, layers(desk).opacity(MapPart.BORDERS));
    fire(desk, "layer-borders");
    assertFalse(layers(desk).shows(MapPart.BORDERS));
    fire(desk, "layer-borders");
    assertEquals(0.4, layers(desk).opacity(MapPart.BORDERS));
  }

  @Test
  void furnitureIsChosen(Desk desk) {
    fire(desk, "layer-legend");
    assertFalse(desk.ask(desk.map()::scene).furniture().contains(Scene.Furniture.LEGEND));
    assertFalse(desk.ask(desk.map()::exportScene).furniture().contains(Scene.Furniture.LEGEND));
    fire(desk, "layer-kpi");
    assertFalse(desk.ask(desk.map()::scene).furniture().contains(Scene.Furniture.KPI));
    assertTrue(desk.ask(desk.map()::exportScene).furniture().contains(Scene.Furniture.KPI));
    assertTrue(desk.ask(desk.map()::scene).furniture().contains(Scene.Furniture.ATTRIBUTION));
  }

  @Test
  void resetShowsAll(Desk desk) {
    fire(desk, "layer-links");
    fire(desk, "layer-legend");
    fire(desk, "layer-minimap");
    desk.act(desk.control("layers-reset", Button.class)::fire);
    desk.settle();
    assertEquals(LayerChoice.USUAL, layers(desk));
    assertEquals(Scene.Furniture.usual(), desk.settings().furnitureProperty().get());
    assertTrue(desk.settings().minimapProperty().get());
  }

  @Test
  void altWithAnArrowLaysAPartOverOrUnderTheNext(Desk desk) {
    desk.focus("layer-links");
    desk.keys(KeyCode.ALT, KeyCode.UP);
    assertEquals(LayerChoice.USUAL.raised(MapPart.LINKS, 1), layers(desk));
    assertTrue(desk.ask(desk.control("layer-links", CheckBox.class)::isFocused));
    assertEquals(
        List.of(MapPart.LABELS, MapPart.LINKS, MapPart.SITES, MapPart.PLACES),
        rows(desk, "layers-over").subList(0, 4));
    desk.keys(KeyCode.ALT, KeyCode.DOWN);
    assertEquals(LayerChoice.USUAL, layers(desk));
  }

  @Test
  void whatIsDrawnFollowsTheOrder(Desk desk) {
    desk.focus("layer-places");
    desk.keys(KeyCode.ALT, KeyCode.UP);
    desk.settle();
    List<String> drawn =
        desk.ask(() -> PictureComposer.composeNetwork(desk.map().scene())).layers().stream()
            .map(PictureLayer::id)
            .toList();
    assertTrue(drawn.indexOf("places") > drawn.indexOf("links"), drawn::toString);
  }

  @Test
  void aRowIsDraggedByItsHandle(Desk desk) {
    Point2D sites = middle(desk, "layer-handle-sites");
    Point2D reach = middle(desk, "layer-handle-reach");
    desk.drag(MouseButton.PRIMARY, sites, reach.add(0, 4));
    assertEquals(LayerChoice.USUAL, layers(desk), "nothing moves before it is let go");
    desk.release(MouseButton.PRIMARY);
    assertEquals(LayerChoice.USUAL.raised(MapPart.SITES, -3), layers(desk));

    desk.act(desk.control("layers-reset", Button.class)::fire);
    assertEquals(MapPart.SITES, rows(desk, "layers-over").get(1));
  }

  @Test
  void escEndsADrag(Desk desk) {
    Point2D borders = middle(desk, "layer-handle-borders");
    Point2D graticule = middle(desk, "layer-handle-graticule").add(0, 4);
    desk.drag(MouseButton.PRIMARY, borders, graticule);
    desk.keys(KeyCode.ESCAPE);
    desk.release(MouseButton.PRIMARY);
    assertEquals(LayerChoice.USUAL, layers(desk));

    desk.dragAndDrop(borders, graticule);
    assertEquals(LayerChoice.USUAL.raised(MapPart.BORDERS, -9), layers(desk));
  }

  private static List<MapPart> rows(Desk desk, String list) {
    VBox box = desk.control(list, VBox.class);
    return desk.ask(() -> box.getChildren().stream().map(row -> ((LayerRow) row).part()).toList());
  }

  /** The middle of a control, counted from the map. */
  private static Point2D middle(Desk desk, String id) {
    Node node = desk.control(id, Node.class);
    return desk.ask(
        () -> {
          Bounds bounds = node.localToScreen(node.getBoundsInLocal());
          return desk.map().screenToLocal(bounds.getCenterX(), bounds.getCenterY());
        });
  }

  private static LayerChoice layers(Desk desk) {
    return desk.ask(() -> desk.settings().layersProperty().get());
  }
}
