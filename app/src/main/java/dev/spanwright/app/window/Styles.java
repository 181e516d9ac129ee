package dev.spanwright.app.window;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.spanwright.render.style.Theme;
import dev.spanwright.render.style.Typeface;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Application;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.util.Subscription;

/** The look of windows: AtlantaFX below, our colours and type above. */
final class Styles {

  private static final String FOLDER = "/dev/spanwright/app/style/";

  private static final AtomicBoolean LOADED = new AtomicBoolean();

  private Styles() {}

  /** Loads the type and keeps a scene in the colours of a theme, until that is ended. */
  static Subscription apply(Scene scene, ObservableValue<Theme> theme) {
    loadFonts();
    FocusRing.in(scene);
    return theme.subscribe(now -> show(scene, now));
  }

  private static void show(Scene scene, Theme theme) {
    String base =
        theme.isDark()
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet();
    if (!base.equals(Application.getUserAgentStylesheet())) { // styles every window anew
      Application.setUserAgentStylesheet(base);
    }
    scene.getStylesheets().setAll(List.of(sheet(theme.id() + ".css"), sheet("app.css")));
  }

  private static String sheet(String name) {
    URL url = Styles.class.getResource(FOLDER + name);
    if (url == null) {
      throw new IllegalStateException(FOLDER + name + " is not in this installation");
    }
    return url.toExternalForm();
  }

  private static void loadFonts() {
    if (LOADED.getAndSet(true)) {
      return;
    }
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
