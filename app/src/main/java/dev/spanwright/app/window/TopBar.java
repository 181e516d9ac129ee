package dev.spanwright.app.window;

import dev.spanwright.app.form.Roving;
import dev.spanwright.app.search.PlaceSearch;
import dev.spanwright.app.settings.Settings;
import dev.spanwright.model.network.History;
import dev.spanwright.render.style.ColorBy;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar below the menu: history, colours, search. */
final class TopBar {

  /** A bar that is narrower goes without the words before the colours, and without two of them. */
  private static final double NARROW_PX = 980;

  /** A bar that is narrower goes without two more. */
  private static final double NARROWEST_PX = 780;

  private static final double LEAST_SEARCH_PX = 70;

  private final HBox box = new HBox();

  /** Of the window: its content may be wider, and the bar with it, until some of the bar goes. */
  private final ObservableValue<Number> width =
      box.sceneProperty().flatMap(Scene::widthProperty).orElse(NARROW_PX);

  TopBar(Actions actions, Settings settings, PlaceSearch search) {
    box.getStyleClass().add("top-bar");
    box.setId("top-bar");
    Button undo = button("undo", "mdi2u-undo", "Undo", actions::undo);
    Button redo = button("redo", "mdi2r-redo", "Redo", actions::redo);
    actions.workspace().historyProperty().addListener((o, old, now) -> name(undo, redo, now));
    name(undo, redo, actions.workspace().historyProperty().get());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Label colorBy = new Label("Colour by");
    colorBy.setMinWidth(Region.USE_PREF_SIZE);
    colorBy.visibleProperty().bind(isWiderThan(NARROW_PX));
    colorBy.managedProperty().bind(colorBy.visibleProperty());
    search.setMinWidth(LEAST_SEARCH_PX); // gives way before the names of the colours are cut
    box.getChildren()
        .setAll(
            undo,
            redo,
            button("fit", "mdi2f-fit-to-screen-outline", "Fit the network  (Ctrl+0)", actions::fit),
            colorBy,
            colors(settings),
            gap,
            search,
            button(
                "theme",
                "mdi2t-theme-light-dark",
                "Dark or light  (Ctrl+T)",
                actions::toggleTheme));
    Roving.in(box);
  }

  HBox node() {
    return box;
  }

  private static void name(Button undo, Button redo, History history) {
    undo.setDisable(history.undoable().isEmpty());
    undo.setTooltip(
        new Tooltip(history.undoable().map(s -> "Undo " + s.title()).orElse("Nothing to undo")));
    redo.setDisable(history.redoable().isEmpty());
    redo.setTooltip(
        new Tooltip(history.redoable().map(s -> "Redo " + s.title()).orElse("Nothing to redo")));
  }

  private HBox colors(Settings settings) {
    ToggleGroup group = new ToggleGroup();
    HBox segments = new HBox();
    segments.getStyleClass().add("segments");
    for (ColorBy by : ColorBy.values()) {
      ToggleButton button = new ToggleButton(by.label());
      button.setId("colour-" + by.id());
      button.setToggleGroup(group);
      button.setMinWidth(Region.USE_PREF_SIZE);
      // In a narrow window some stand in the menu View alone, unless they are in use.
      button.visibleProperty().bind(button.selectedProperty().or(isWiderThan(leastPx(by))));
      button.managedProperty().bind(button.visibleProperty());
      button.setSelected(settings.colorByProperty().get() == by);
      button.setOnAction(
          e -> {
            settings.colorByProperty().set(by);
            button.setSelected(true); // a click on the one in use takes it out otherwise
          });
      settings.colorByProperty().addListener((o, old, now) -> button.setSelected(now == by));
      segments.getChildren().add(button);
    }
    settings.colorByProperty().addListener((o, old, now) -> segments.requestLayout());
    return segments;
  }

  private BooleanExpression isWiderThan(double px) {
    return BooleanExpression.booleanExpression(width.map(now -> now.doubleValue() > px));
  }

  /** How wide the bar is at least where a colour is in it. */
  private static double leastPx(ColorBy by) {
    return switch (by) {
      case UTILISATION, LATENCY, HEADROOM, FIBRE -> 0;
      case MARGIN, OWNER -> NARROWEST_PX;
      case WORST_CASE, FILL_YEAR -> NARROW_PX;
    };
  }

  private static Button button(String id, String icon, String tip, Runnable action) {
    Button button = new Button(null, new FontIcon(icon));
    button.setId(id);
    button.setAccessibleText(tip);
    button.setTooltip(new Tooltip(tip));
    button.getStyleClass().addAll("flat", "icon-button");
    button.setOnAction(e -> action.run());
    return button;
  }
}
