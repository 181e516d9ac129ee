package dev.spanwright.app.window;

import atlantafx.base.theme.PrimerDark;
import dev.spanwright.render.style.Theme;
import dev.spanwright.render.style.Typeface;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Application;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;

/**
 * The look of windows: AtlantaFX below, our colours and type above. The sheets are the same in both
 * themes; the light one is a state of the root, which its colours hang on. So a change of theme
 * matches no node to its rules anew, which would take three times as long.
 */
final class Styles {

  private static final String FOLDER = "/dev/spanwright/app/style/";

  private static final List<String> SHEETS = List.of("dark.css", "light.css", "app.css");

  private static final PseudoClass LIGHT = PseudoClass.getPseudoClass("light");

  private static final AtomicBoolean LOADED = new AtomicBoolean();

  private Styles() {}

  /** Loads the type and keeps a scene in the colours of a theme, until that is ended. */
  static Subscription apply(Scene scene, ObservableValue<Theme> theme) {
    load();
    FocusRing.in(scene);
    scene.getStylesheets().setAll(SHEETS.stream().map(Styles::sheet).toList());
    if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
      scene.getStylesheets().add(sheet("opaque.css"));
    }
    return theme.subscribe(now -> show(scene, now));
  }

  private static void show(Scene scene, Theme theme) {
    scene.getRoot().pseudoClassStateChanged(LIGHT, !theme.isDark());
  }

  /** Dialogs and popups have the theme of the window that they belong to. */
  private static void followOwner(Window window) {
    Window owner =
        switch (window) {
          case Stage stage -> stage.getOwner();
          case PopupWindow popup -> popup.getOwnerWindow();
          default -> null;
        };
    if (owner != null && owner.getScene() != null && window.getScene() != null) {
      boolean light = owner.getScene().getRoot().getPseudoClassStates().contains(LIGHT);
      window.getScene().getRoot().pseudoClassStateChanged(LIGHT, light);
    }
  }

  private static String sheet(String name) {
    URL url = Styles.class.getResource(FOLDER + name);
    if (url == null) {
      throw new IllegalStateException(FOLDER + name + " is not in this installation");
    }
    return url.toExternalForm();
  }

  /**
   * Names AtlantaFX as what all looks build on. Before the first control, or JavaFX reads its own
   * first, which is large and of no use here.
   */
  static void begin() {
    String sheet = new PrimerDark().getUserAgentStylesheet();
    // JavaFX reads the whole sheet again to see that it is the same.
    if (!sheet.equals(Application.getUserAgentStylesheet())) {
      Application.setUserAgentStylesheet(sheet);
    }
  }

  private static void load() {
    if (LOADED.getAndSet(true)) {
      return;
    }
    begin();
    Window.getWindows()
        .addListener(
            (ListChangeListener<Window>)
                change -> {
                  while (change.next()) {
                    change.getAddedSubList().forEach(Styles::followOwner);
                  }
                });
    // Not the italic: JavaFX takes it for the bold of the family, which has none.
    for (Typeface face : List.of(Typeface.REGULAR, Typeface.MEDIUM, Typeface.SEMI_BOLD)) {
      try (InputStream in = face.open()) {
        Font.loadFont(in, 13);
      } catch (IOException e) {
        throw new UncheckedIOException("the typeface cannot be read", e);
      }
    }
  }
}
