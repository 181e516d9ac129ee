package dev.spanwright.app.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.render.picture.Scene;
import dev.spanwright.render.style.LayerChoice;
import dev.spanwright.render.style.MapPart;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Slider;
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
    desk.act(() -> desk.control(id, CheckBox.class).fire());
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
    desk.act(() -> desk.control("layer-opacity-borders", Slider.class).setValue(42));
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
    desk.act(() -> desk.control("layers-reset", javafx.scene.control.Button.class).fire());
    desk.settle();
    assertEquals(LayerChoice.USUAL, layers(desk));
    assertEquals(Scene.Furniture.usual(), desk.settings().furnitureProperty().get());
    assertTrue(desk.settings().minimapProperty().get());
  }

  private static LayerChoice layers(Desk desk) {
    return desk.ask(() -> desk.settings().layersProperty().get());
  }
}
