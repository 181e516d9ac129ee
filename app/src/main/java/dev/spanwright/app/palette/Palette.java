package dev.spanwright.app.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * One field that finds everything: what can be done, sites, links, places. The best line is chosen
 * already, so that typing and Enter are enough; Esc gives the focus back to where it was.
 */
public final class Palette {

  /** What is above the list, beside and below it in a low window, px. */
  private static final double ROUND_LIST_PX = 170;

  private static final int MOST_LINES = 40;
  private static final double LINE_PX = 34;
  private static final int LINES_IN_SIGHT = 11;

  private record Ranked(PaletteItem item, int cost, int order) {}

  private final List<PaletteSource> sources;
  private final TextField field = new TextField();
  private final ListView<PaletteItem> list = new ListView<>();
  private final Label second = new Label();
  private final StackPane pane = new StackPane();
  private Optional<Node> before = Optional.empty();

  /**
   * @param sources where lines come from; among equals the first source goes first
   */
  public Palette(List<PaletteSource> sources) {
    this.sources = List.copyOf(sources);
    field.setId("palette-field");
    field.setPromptText("Type an action, a site, a link or a place");
    field.setAccessibleText("Command palette");
    list.setId("palette-list");
    list.setAccessibleText("What was found");
    list.setFixedCellSize(LINE_PX);
    list.setFocusTraversable(false);
    list.setCellFactory(_ -> new PaletteCell());
    list.setPlaceholder(new Label("Nothing of that name"));
    second.setId("palette-second");
    VBox card = new VBox(field, list, second);
    card.getStyleClass().add("palette");
    card.setMaxSize(620, Region.USE_PREF_SIZE);
    card.setOnMousePressed(MouseEvent::consume);
    StackPane.setAlignment(card, Pos.TOP_CENTER);
    list.setMinHeight(LINE_PX);
    list.maxHeightProperty()
        .bind(pane.heightProperty().map(h -> Math.max(LINE_PX, h.doubleValue() - ROUND_LIST_PX)));
    pane.setId("palette");
    pane.getStyleClass().add("palette-ground");
    pane.getChildren().setAll(card);
    pane.setVisible(false);
    pane.setOnMousePressed(e -> hide());
    field.textProperty().addListener((o, old, now) -> find(now));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    field.focusedProperty().addListener((o, was, is) -> left(is));
    list.getSelectionModel().selectedItemProperty().addListener((o, old, now) -> tell(now));
    list.setOnMouseClicked(e -> take(e.isShiftDown()));
  }

  /** The layer above the window. */
  public Node node() {
    return pane;
  }

  public boolean isShown() {
    return pane.isVisible();
  }

  /** Opens it, empty; what had the focus gets it back. */
  public void show() {
    boolean wasShown = isShown();
    pane.setVisible(true); // which gives it its scene, the first time
    if (!wasShown) {
      before = Optional.ofNullable(pane.getScene().getFocusOwner());
    }
    field.clear();
    find("");
    field.requestFocus();
    pane.applyCss(); // a field that is new hears no keys before: the first letters would be lost
  }

  /** Closes it. */
  public void hide() {
    if (isShown()) {
      pane.setVisible(false);
      before.ifPresent(Node::requestFocus);
    }
  }

  private void left(boolean focused) {
    // A click on the list takes the focus for a moment only.
    if (!focused && isShown()) {
      Platform.runLater(
          () -> {
            if (isShown() && !field.isFocused()) {
              field.requestFocus();
              field.end();
            }
          });
    }
  }

  private void key(KeyEvent e) {
    int page = LINES_IN_SIGHT - 1;
    boolean taken = true;
    switch (e.getCode()) {
      case UP -> move(-1);
      case DOWN -> move(1);
      case PAGE_UP -> move(-page);
      case PAGE_DOWN -> move(page);
      case ENTER -> take(e.isShiftDown());
      case ESCAPE -> hide();
      case TAB -> move(e.isShiftDown() ? -1 : 1);
      default -> taken = false;
    }
    if (taken) {
      e.consume();
    }
  }

  private void move(int by) {
    int last = list.getItems().size() - 1;
    int now = list.getSelectionModel().getSelectedIndex();
    int next =
        Math.abs(by) == 1 ? Math.floorMod(now + by, last + 1) : Math.clamp(now + by, 0, last);
    if (last >= 0) {
      list.getSelectionModel().select(next);
      list.scrollTo(Math.max(0, next - LINES_IN_SIGHT / 2));
    }
  }

  private void find(String typed) {
    String query = typed.strip();
    Match match = new Match(query);
    List<Ranked> found = new ArrayList<>();
    for (PaletteSource source : sources) {
      for (PaletteItem item : source.find(query)) {
        OptionalInt cost = match.cost(item.title());
        cost.ifPresent(c -> found.add(new Ranked(item, c, found.size())));
      }
    }
    found.sort(Comparator.comparingInt(Ranked::cost).thenComparingInt(Ranked::order));
    list.getItems().setAll(found.stream().limit(MOST_LINES).map(Ranked::item).toList());
    list.setPrefHeight(LINE_PX * Math.clamp(list.getItems().size(), 1, LINES_IN_SIGHT) + 2);
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
  }

  private void tell(PaletteItem item) {
    String text =
        Optional.ofNullable(item)
            .flatMap(PaletteItem::second)
            .map(other -> "Shift+Enter: " + other.title())
            .orElse("");
    second.setText(text);
    second.setVisible(!text.isEmpty());
    second.setManaged(!text.isEmpty());
  }

  private void take(boolean other) {
    PaletteItem item = list.getSelectionModel().getSelectedItem();
    if (Objects.nonNull(item)) {
      hide();
      if (other && item.second().isPresent()) {
        item.second().get().take().run();
      } else {
        item.take().run();
      }
    }
  }
}
