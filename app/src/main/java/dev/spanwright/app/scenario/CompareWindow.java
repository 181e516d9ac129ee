package dev.spanwright.app.scenario;

import dev.spanwright.app.form.OverOwner;
import dev.spanwright.app.settings.Settings;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.network.Difference;
import dev.spanwright.render.picture.Selection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;

/**
 * Two variants of a document beside each other: their maps in one view and with one scale, their
 * results with the change, and everything in which they differ. It follows what is drawn.
 */
public final class CompareWindow {

  private final Stage stage = new Stage();
  private final CompareSide left;
  private final CompareSide right;
  private final CompareMaps maps;
  private final FigureTable figures = new FigureTable();
  private final Label count = new Label();
  private final ListView<Difference> differences = new ListView<>();
  private final Subscription followed;

  /**
   * @param pair the two scenarios that are shown at first
   * @param styler gives a window the look of the app, until that is ended
   * @param failed takes what went wrong while painting
   */
  public CompareWindow(
      List<String> pair,
      Window owner,
      Workspace workspace,
      Settings settings,
      Function<Scene, Subscription> styler,
      Consumer<Throwable> failed) {
    left = new CompareSide("compare-left", workspace, settings, pair.get(0), failed);
    right = new CompareSide("compare-right", workspace, settings, pair.get(1), failed);
    maps = new CompareMaps(left, right);
    SplitPane split = new SplitPane(maps, side());
    split.setDividerPositions(0.7);
    SplitPane.setResizableWithParent(split.getItems().get(1), false);
    BorderPane root = new BorderPane(split);
    root.setTop(bar());
    root.getStyleClass().add("window");
    Scene scene = new Scene(root, 1360, 800);
    scene.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    Subscription styled = styler.apply(scene);
    stage.initOwner(owner);
    stage.setTitle("Compare scenarios – Spanwright");
    stage.setScene(scene);
    followed = styled.and(follow(left)).and(follow(right));
    stage.setOnHidden(e -> close());
    show();
  }

  private Subscription follow(CompareSide side) {
    return side.variant()
        .evaluationProperty()
        .subscribe((_, _) -> show())
        .and(side.variant().historyProperty().subscribe((_, _) -> show()))
        .and(side.chooser().valueProperty().subscribe((_, _) -> show()));
  }

  private Node bar() {
    left.chooser().setAccessibleText("Scenario at the left");
    right.chooser().setAccessibleText("Scenario at the right");
    HBox segments = new HBox();
    for (CompareLayout layout : CompareLayout.values()) {
      segments.getChildren().add(segment(layout));
    }
    segments.getStyleClass().add("segments");
    Button fit = new Button("Fit");
    fit.setId("compare-fit");
    fit.setOnAction(e -> left.map().fit());
    Button copy = new Button("Copy picture");
    copy.setId("compare-copy");
    copy.setOnAction(e -> copyPicture());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox bar =
        new HBox(8, left.chooser(), new Label("with"), right.chooser(), segments, fit, gap, copy);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("compare-bar");
    return bar;
  }

  private ToggleButton segment(CompareLayout layout) {
    ToggleButton button = new ToggleButton(layout.label());
    button.setId("compare-" + layout.name().toLowerCase(Locale.ROOT));
    maps.layoutProperty().subscribe(now -> button.setSelected(now == layout));
    button.setOnAction(
        e -> {
          maps.layoutProperty().set(layout);
          button.setSelected(true); // a click on the one in use takes it out otherwise
        });
    return button;
  }

  private Node side() {
    Label results = heading("Results");
    count.getStyleClass().add("form-heading");
    count.setId("compare-count");
    differences.setId("compare-differences");
    differences.setAccessibleText("Differences");
    differences.setPlaceholder(new Label("The two are the same."));
    differences.setCellFactory(
        _ -> new DifferenceCell(() -> left.variant().network(), () -> right.variant().network()));
    differences
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            item -> {
              if (item != null) {
                showOnMaps(item);
              }
            });
    VBox.setVgrow(differences, Priority.ALWAYS);
    VBox side = new VBox(6, results, figures, count, differences);
    side.setMinWidth(360);
    side.getStyleClass().add("compare-side");
    return side;
  }

  private static Label heading(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("form-heading");
    return label;
  }

  private void show() {
    figures.show(left, right);
    List<Difference> found =
        Difference.between(left.variant().network(), right.variant().network());
    if (!found.equals(differences.getItems())) {
      differences.getItems().setAll(found);
    }
    count.setText(
        switch (found.size()) {
          case 0 -> "No differences";
          case 1 -> "1 difference";
          default -> found.size() + " differences";
        });
  }

  private void showOnMaps(Difference item) {
    Selection selection =
        switch (item.kind()) {
          case SITE -> new Selection(Set.of(item.id()), Set.of());
          case LINK -> new Selection(Set.of(), Set.of(item.id()));
          case WORKLOAD, GROUP, SCENE, NETWORK -> Selection.NONE;
        };
    left.show(selection);
    right.show(selection);
  }

  /** Puts both maps as they are seen on the clipboard, at twice the resolution. */
  private void copyPicture() {
    SnapshotParameters twice = new SnapshotParameters();
    twice.setTransform(Transform.scale(2, 2));
    WritableImage image = maps.snapshot(twice, null);
    ClipboardContent content = new ClipboardContent();
    content.putImage(image);
    Clipboard.getSystemClipboard().setContent(content);
  }

  private void key(KeyEvent e) {
    if (e.getCode() == KeyCode.ESCAPE) {
      stage.close();
      e.consume();
    }
  }

  /** Shows the window. */
  public void open() {
    OverOwner.show(stage);
    maps.requestLayout();
  }

  /** Whether the window is on the screen. */
  public ReadOnlyBooleanProperty shownProperty() {
    return stage.showingProperty();
  }

  /** Closes the window. */
  public void leave() {
    stage.close();
  }

  private void close() {
    followed.unsubscribe();
    left.close();
    right.close();
  }
}
