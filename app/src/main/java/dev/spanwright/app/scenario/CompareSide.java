package dev.spanwright.app.scenario;

import dev.spanwright.app.map.LookingHand;
import dev.spanwright.app.map.MapView;
import dev.spanwright.app.map.Views;
import dev.spanwright.app.settings.Settings;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Scenario;
import dev.spanwright.render.picture.Selection;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.util.StringConverter;
import javafx.util.Subscription;

/** One of two variants that are compared: which it is, its map, and what is known of it. */
final class CompareSide implements AutoCloseable {

  private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

  private final Workspace document;
  private final Workspace variant = new Workspace();
  private final MapView map;
  private final Views views;
  private final Pane frame;
  private final Rectangle shown = new Rectangle();
  private final Label plate = new Label();
  private final ComboBox<String> chooser = new ComboBox<>();
  private final Subscription followed;

  /**
   * @param id what nodes are named after
   * @param first the scenario that is shown at first
   * @param failed takes what went wrong while painting
   */
  CompareSide(
      String id, Workspace document, Settings settings, String first, Consumer<Throwable> failed) {
    this.document = document;
    variant.ask(settings.routingProperty().get().objective());
    variant.open(document.document().in(first), java.util.Optional.empty());
    map = new MapView(variant, settings, failed);
    map.setId(id + "-map");
    views = new Views(map, variant);
    new LookingHand(map, () -> {}, () -> {}).listen();
    plate.setId(id + "-plate");
    plate.getStyleClass().add("compare-plate");
    plate.setMouseTransparent(true);
    map.setManaged(false); // laid out by hand: a pane gives its children the size they prefer
    plate.setManaged(false);
    frame = new Pane(map, plate);
    frame.setClip(shown);
    chooser.setId(id + "-scenario");
    chooser.setConverter(new Names());
    chooser.setButtonCell(new NameCell());
    chooser.setCellFactory(_ -> new NameCell());
    chooser.getItems().setAll(Scenarios.ids(document.document()));
    chooser.setValue(first);
    chooser.valueProperty().addListener((o, old, now) -> follow());
    followed =
        document
            .historyProperty()
            .subscribe((_, _) -> follow())
            .and(settings.routingProperty().subscribe((_, now) -> variant.ask(now.objective())))
            .and(variant.evaluationProperty().subscribe(_ -> dim()))
            .and(variant.historyProperty().subscribe(_ -> dim()));
    follow();
  }

  /** Shows the variant as it is in the document now; the base, once its scenario is gone. */
  private void follow() {
    Network whole = document.document();
    List<String> ids = Scenarios.ids(whole);
    if (!chooser.getItems().equals(ids)) {
      String kept = ids.contains(chooser.getValue()) ? chooser.getValue() : Scenario.BASE;
      chooser.getItems().setAll(ids);
      chooser.setValue(kept);
    }
    plate.setText(Scenarios.nameOf(whole, scenario()));
    variant.follow(whole.in(scenario()));
  }

  private void dim() {
    plate.pseudoClassStateChanged(STALE, !variant.isCurrent());
  }

  /** The scenario that is chosen. */
  String scenario() {
    String chosen = chooser.getValue();
    return chosen == null ? Scenario.BASE : chosen;
  }

  String name() {
    return Scenarios.nameOf(document.document(), scenario());
  }

  ComboBox<String> chooser() {
    return chooser;
  }

  Workspace variant() {
    return variant;
  }

  MapView map() {
    return map;
  }

  /** The map with its name upon it. */
  Pane frame() {
    return frame;
  }

  /**
   * Lays the map out over a width, of which only a part is seen.
   *
   * @param from left edge of what is seen, px from the left edge of the map
   * @param to right edge of what is seen
   */
  void lay(double width, double height, double from, double to) {
    frame.resize(width, height);
    map.resizeRelocate(0, 0, width, height);
    shown.setX(from);
    shown.setWidth(Math.max(0, to - from));
    shown.setHeight(height);
    plate.autosize();
    boolean atRight = from > 0;
    plate.relocate(atRight ? Math.max(from + 12, width - plate.getWidth() - 12) : 12, 12);
  }

  /** Selects what is in the variant, and brings it into view. */
  void show(Selection selection) {
    variant.select(selection);
    if (variant.selection().size() > 0) {
      views.showSelection();
    }
  }

  @Override
  public void close() {
    followed.unsubscribe();
    views.close();
    map.close();
    variant.close();
  }

  private final class Names extends StringConverter<String> {
    @Override
    public String toString(String id) {
      return id == null ? "" : Scenarios.nameOf(document.document(), id);
    }

    @Override
    public String fromString(String text) {
      return text;
    }
  }

  private final class NameCell extends ListCell<String> {
    @Override
    protected void updateItem(String id, boolean empty) {
      super.updateItem(id, empty);
      setText(empty || id == null ? "" : Scenarios.nameOf(document.document(), id));
    }
  }
}
