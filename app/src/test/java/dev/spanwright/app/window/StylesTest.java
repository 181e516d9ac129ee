package dev.spanwright.app.window;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.render.style.Theme;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everything that is on the screen has the colours of one theme. */
@ExtendWith(DeskExtension.class)
class StylesTest {

  private static final Color LIGHT = Color.WHITE;
  private static final Color DARK = Color.web("#10171f");

  private static void take(Desk desk, Theme theme) {
    desk.act(() -> desk.settings().themeProperty().set(theme));
  }

  @Test
  void aDialogHasTheThemeOfItsWindow(Desk desk) {
    for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
      take(desk, theme);
      desk.act(() -> desk.window().actions().about());
      Label text = desk.control("about-text", Label.class);
      desk.await(
          "the box has the colour of the " + theme.id() + " theme",
          () -> (theme.isDark() ? DARK : LIGHT).equals(ground((Region) text.getScene().getRoot())));
      desk.act(() -> text.getScene().getWindow().hide());
    }
  }

  @Test
  void aMenuHasTheThemeOfItsWindow(Desk desk) {
    for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
      take(desk, theme);
      desk.act(() -> menu(desk).show());
      desk.await(
          "the menu has the colour of the " + theme.id() + " theme",
          () -> grounds(desk).anyMatch((theme.isDark() ? DARK : LIGHT)::equals));
      desk.act(() -> menu(desk).hide());
    }
  }

  private static Menu menu(Desk desk) {
    return ((MenuBar) desk.stage().getScene().lookup("#menu")).getMenus().getFirst();
  }

  /** Of the menus that are open; on the JavaFX thread. */
  private static Stream<Paint> grounds(Desk desk) {
    return Window.getWindows().stream()
        .filter(window -> !window.equals(desk.stage()))
        .flatMap(window -> window.getScene().getRoot().lookupAll(".context-menu").stream())
        .map(Region.class::cast)
        .filter(menu -> menu.getBackground() != null) // JavaFX puts an empty one around it
        .map(StylesTest::ground);
  }

  private static Paint ground(Region region) {
    return region.getBackground().getFills().getLast().getFill();
  }
}
