package dev.spanwright.app.line;

import dev.spanwright.app.form.Roving;
import dev.spanwright.app.form.Wrapping;
import dev.spanwright.app.settings.Settings;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.render.style.Theme;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;

/** The line of the selected link below the map: its pictures, or standard against hollow-core. */
public final class LinePanel extends BorderPane implements AutoCloseable {

  private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

  /** Share of the width that the line has; the rest is the channels'. */
  private static final double LINE_SHARE = 0.6;

  private final LineSession session;
  private final Settings settings;
  private final LinePicture line;
  private final PictureView channels;
  private final SpanEditor editor;
  private final ComparisonTable comparison = new ComparisonTable();
  private final Label nothing = new Label();
  private final Region pictures;
  private final ToggleButton asLine = new ToggleButton("Line");
  private final ToggleButton asTable = new ToggleButton("Standard | Hollow-core");
  private final PauseTransition untilStale = new PauseTransition(Duration.millis(120));

  /**
   * @param failed takes what went wrong while painting
   */
  public LinePanel(
      LineSession session, Workspace workspace, Settings settings, Consumer<Throwable> failed) {
    this.session = session;
    this.settings = settings;
    line = new LinePicture(session, failed);
    channels = new PictureView("channel-picture", "GSNR of each channel", failed);
    editor = new SpanEditor(session, workspace);
    pictures = new Pictures();
    setId("line-panel");
    setAccessibleText("Line of the selected link");
    getStyleClass().add("line-panel");
    nothing.setId("line-nothing");
    Wrapping.of(nothing);
    nothing.getStyleClass().add("line-nothing");
    setTop(head());
    setCenter(new StackPane(pictures, comparison.node(), nothing));
    setMinHeight(170);
    setFocusTraversable(true);
    addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    untilStale.setOnFinished(e -> markStale());
    session.studyProperty().addListener((o, old, now) -> update());
    session.chosenProperty().addListener((o, old, now) -> update());
    session.failureProperty().addListener((o, old, now) -> update());
    session.openProperty().addListener((o, old, now) -> update());
    workspace.historyProperty().addListener((o, old, now) -> untilStale.playFromStart());
    settings.themeProperty().addListener((o, old, now) -> update());
    update();
  }

  /** Both pictures side by side. */
  private final class Pictures extends Region {
    Pictures() {
      getChildren().setAll(line, channels);
      setMinSize(0, 0);
    }

    @Override
    protected void layoutChildren() {
      double left = Math.floor(getWidth() * LINE_SHARE);
      line.resizeRelocate(0, 0, left, getHeight());
      channels.resizeRelocate(left, 0, getWidth() - left, getHeight());
    }
  }

  private HBox head() {
    ToggleGroup group = new ToggleGroup();
    HBox segments =
        new HBox(segment(asLine, "line-as-line", group), segment(asTable, "line-as-table", group));
    segments.getStyleClass().add("segments");
    segments.setMinWidth(USE_PREF_SIZE);
    Roving.in(segments);
    asLine.setSelected(true);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button close = new Button(null, new FontIcon("mdi2c-close"));
    close.setId("line-close");
    close.setAccessibleText("Close the line view");
    close.setTooltip(new Tooltip("Close  (Esc)"));
    close.getStyleClass().addAll("flat", "icon-button");
    close.setOnAction(e -> session.openProperty().set(false));
    HBox head = new HBox(segments, editor.node(), gap, close);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("line-head");
    return head;
  }

  private ToggleButton segment(ToggleButton button, String id, ToggleGroup group) {
    button.setId(id);
    button.setToggleGroup(group);
    button.setOnAction(
        e -> {
          button.setSelected(true); // a click on the one in use takes it out otherwise
          update();
        });
    return button;
  }

  /** Goes the way of Esc: what is chosen first, then the panel. */
  private void keyPressed(KeyEvent e) {
    if (e.getCode() == KeyCode.ESCAPE) {
      if (session.chosenProperty().get().isPresent()) {
        session.chosenProperty().set(Optional.empty());
      } else {
        session.openProperty().set(false);
      }
      e.consume();
    }
  }

  private void markStale() {
    pseudoClassStateChanged(STALE, !session.isCurrent());
  }

  private void update() {
    if (session.isCurrent()) {
      markStale();
    }
    if (!session.openProperty().get()) {
      return;
    }
    Optional<LineViewModel> view = session.view();
    Optional<String> failure = session.failureProperty().get();
    boolean table = asTable.isSelected();
    Theme theme = settings.themeProperty().get();
    editor.node().setVisible(!table);
    editor.show(view);
    show(pictures, view.isPresent() && failure.isEmpty() && !table);
    show(comparison.node(), view.isPresent() && failure.isEmpty() && table);
    show(nothing, view.isEmpty() || failure.isPresent());
    nothing.setText(
        failure
            .map(message -> "The line could not be computed: " + message)
            .orElse("Select a link to see its line."));
    line.show(view, theme);
    channels.show(view.map(v -> new LineMaker.OfChannels(v.study(), theme)));
    comparison.show(view);
  }

  private static void show(Node node, boolean visible) {
    node.setVisible(visible);
  }

  /** Whether the newest pictures are on the screen. */
  boolean isPainted() {
    return session.isCurrent() && line.picture().isPainted() && channels.isPainted();
  }

  @Override
  public void close() {
    line.close();
    channels.close();
  }
}
