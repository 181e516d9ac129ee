package dev.spanwright.app.tables;

import dev.spanwright.app.form.Prompt;
import dev.spanwright.app.form.WrapBar;
import dev.spanwright.app.form.Wrapping;
import dev.spanwright.app.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.kordamp.ikonli.javafx.FontIcon;

/** Sites, links, demands, workloads and shared-risk groups as tables below the map. */
public final class TablesPanel extends BorderPane implements AutoCloseable {

  /** While something is dragged, figures in a table follow at this rate. */
  private static final Duration REST = Duration.millis(120);

  private final Workspace workspace;
  private final List<SheetView<?>> views = new ArrayList<>();
  private final List<ToggleButton> segments = new ArrayList<>();
  private final TextField filter = new TextField();
  private final Label message = new Label();
  private final StackPane middle = new StackPane();
  private final PauseTransition rest = new PauseTransition(REST);
  private final HBox preview = new HBox(8);
  private final Label previewText = new Label();
  private final Button apply = new Button("Apply");
  private final List<Subscription> followed = new ArrayList<>();
  private Optional<Paste> pasted = Optional.empty();
  private SheetView<?> shown;
  private boolean open;

  /**
   * @param showOnMap brings what is selected into view
   * @param close closes the panel
   */
  public TablesPanel(Workspace workspace, Runnable showOnMap, Runnable close) {
    this.workspace = workspace;
    setId("tables");
    getStyleClass().add("tables");
    views.add(new SheetView<>(SiteSheet.make(), workspace, this::tell, showOnMap));
    views.add(new SheetView<>(LinkSheet.make(), workspace, this::tell, showOnMap));
    views.add(new SheetView<>(DemandSheet.make(), workspace, this::tell, showOnMap));
    views.add(new SheetView<>(WorkloadSheet.make(), workspace, this::tell, showOnMap));
    views.add(new SheetView<>(GroupSheet.make(), workspace, this::tell, showOnMap));
    setTop(new VBox(bar(close), previewBar(), message));
    setCenter(middle);
    message.setId("table-message");
    message.getStyleClass().add("field-message");
    message.managedProperty().bind(message.textProperty().isNotEmpty());
    rest.setOnFinished(e -> refresh());
    followed.add(workspace.historyProperty().subscribe((_, _) -> soon()));
    followed.add(workspace.evaluationProperty().subscribe((_, _) -> soon()));
    followed.add(workspace.selectionProperty().subscribe((_, now) -> shown().follow(now)));
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    shown = views.getFirst();
    show(shown);
  }

  private WrapBar bar(Runnable close) {
    filter.setId("table-filter");
    filter.setAccessibleText("Filter");
    filter.getStyleClass().add("search");
    filter.setMinWidth(80);
    filter.textProperty().subscribe((_, now) -> look(now));
    Button copy = button("table-copy", "Copy", "Copy the selected rows, or all  (Ctrl+C)");
    copy.setOnAction(e -> shown.copy());
    Button paste = button("table-paste", "Paste…", "Paste rows of a spreadsheet back  (Ctrl+V)");
    paste.setOnAction(e -> paste());
    Button shut = new Button(null, new FontIcon("mdi2c-close"));
    shut.setId("tables-close");
    shut.getStyleClass().addAll("flat", "icon-button");
    shut.setAccessibleText("Close the tables");
    shut.setOnAction(e -> close.run());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox rest = new HBox(8, filter, gap, copy, paste, shut);
    rest.setAlignment(Pos.CENTER_LEFT);
    WrapBar bar = new WrapBar(8, "segments", rest);
    bar.getStyleClass().add("tables-bar");
    for (SheetView<?> view : views) {
      ToggleButton segment = new ToggleButton(view.sheet().name());
      segment.setId("tables-" + view.sheet().id());
      segment.setOnAction(e -> show(view));
      segments.add(segment);
      bar.add(segment);
    }
    return bar;
  }

  private static Button button(String id, String name, String tip) {
    Button button = new Button(name);
    button.setId(id);
    button.getStyleClass().add("small");
    button.setTooltip(new Tooltip(tip));
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private HBox previewBar() {
    previewText.setId("paste-text");
    Wrapping.of(previewText);
    previewText.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(previewText, Priority.ALWAYS);
    apply.setId("paste-apply");
    apply.setMinWidth(Region.USE_PREF_SIZE);
    apply.setOnAction(e -> applyPaste());
    Button cancel = new Button("Cancel");
    cancel.setId("paste-cancel");
    cancel.setMinWidth(Region.USE_PREF_SIZE);
    cancel.setOnAction(e -> endPaste());
    preview.getChildren().setAll(previewText, apply, cancel);
    preview.setId("paste-preview");
    preview.setAlignment(Pos.CENTER_LEFT);
    preview.getStyleClass().add("remarks");
    preview.managedProperty().bind(preview.visibleProperty());
    preview.setVisible(false);
    return preview;
  }

  private SheetView<?> shown() {
    return shown;
  }

  private void show(SheetView<?> view) {
    shown = view;
    for (int i = 0; i < views.size(); i++) {
      segments.get(i).setSelected(views.get(i) == view);
    }
    middle.getChildren().setAll(view.node());
    Prompt.of(filter, "Filter: words, or " + view.sheet().example());
    endPaste();
    tell("");
    look(filter.getText());
    refresh();
  }

  private void look(String typed) {
    shown.look(typed).ifPresentOrElse(this::tell, () -> tell(""));
  }

  private void tell(String text) {
    message.setText(text);
  }

  private void soon() {
    if (open && rest.getStatus() != javafx.animation.Animation.Status.RUNNING) {
      rest.playFromStart();
    }
  }

  /** The panel is on the screen from now on, or not. */
  public void setOpen(boolean isOpen) {
    open = isOpen;
    if (isOpen) {
      refresh();
    }
  }

  private void refresh() {
    Known known = Known.of(workspace);
    for (int i = 0; i < views.size(); i++) {
      segments.get(i).setText(title(views.get(i), known));
    }
    shown.show(known);
  }

  private static String title(SheetView<?> view, Known known) {
    return view.sheet().name() + "  " + view.sheet().rows().apply(known).size();
  }

  private void key(KeyEvent e) {
    boolean typing = e.getTarget() instanceof TextField;
    if (e.isShortcutDown() && e.getCode() == KeyCode.V && !typing) {
      paste();
      e.consume();
    } else if (e.isShortcutDown() && e.getCode() == KeyCode.F) {
      filter.requestFocus();
      e.consume();
    }
  }

  private void paste() {
    String text = Clipboard.getSystemClipboard().getString();
    paste(text == null ? "" : text);
  }

  /** Shows what pasted rows would do. */
  void paste(String text) {
    Paste paste = Paste.of(shown.sheet(), text, Known.of(workspace));
    pasted = Optional.of(paste);
    String complaints = paste.complaints();
    previewText.setText(
        "Paste: " + paste.summary() + (complaints.isEmpty() ? "" : "\n" + complaints));
    apply.setDisable(!paste.canBeApplied());
    preview.setVisible(true);
  }

  private void applyPaste() {
    pasted
        .filter(Paste::canBeApplied)
        .ifPresent(paste -> workspace.apply(paste.step(shown.sheet().name())));
    endPaste();
    refresh();
  }

  private void endPaste() {
    pasted = Optional.empty();
    preview.setVisible(false);
  }

  /** Brings the keys to the table. */
  @Override
  public void requestFocus() {
    shown.node().requestFocus();
  }

  @Override
  public void close() {
    rest.stop();
    followed.forEach(Subscription::unsubscribe);
  }
}
