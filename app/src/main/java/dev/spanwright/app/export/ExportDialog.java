package dev.spanwright.app.export;

import dev.spanwright.app.form.OverOwner;
import dev.spanwright.app.form.Wrapping;
import dev.spanwright.app.settings.Settings;
import dev.spanwright.app.workspace.FileDialogs;
import dev.spanwright.app.workspace.FileNames;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.render.picture.Scene;
import dev.spanwright.render.style.RoutingChoice;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.util.Duration;
import javafx.util.Subscription;

/**
 * Asks how the picture on the map shall be exported, shows how it will look, and writes it. What
 * was chosen is remembered.
 */
public final class ExportDialog {

  /** Width of what is chosen, px. */
  private static final double FORM_PX = 370;

  private static final Duration REST = Duration.millis(120);

  private final Workspace workspace;
  private final Settings settings;
  private final Supplier<Scene> onScreen;
  private final FileDialogs dialogs;
  private final PictureExport export;
  private final Stage stage = new Stage();
  private final ExportForm form;
  private final ExportPreview preview;
  private final Label size = new Label();
  private final Label remark = new Label();
  private final Button write = new Button("Export…");
  private final Button cancel = new Button("Cancel");
  private final ProgressBar progress = new ProgressBar();
  private final PauseTransition rest = new PauseTransition(REST);
  private final Subscription followed;
  private Optional<AtomicBoolean> writing = Optional.empty();

  /**
   * @param onScreen the map as it stands, with what stands beside it in files
   * @param dialogs asks for the file
   * @param styler gives a window the look of the app, until that is ended
   * @param failed takes what went wrong while painting
   */
  public ExportDialog(
      Stage owner,
      Workspace workspace,
      Settings settings,
      Supplier<Scene> onScreen,
      FileDialogs dialogs,
      PictureExport export,
      Function<javafx.scene.Scene, Subscription> styler,
      Consumer<Throwable> failed) {
    this.workspace = workspace;
    this.settings = settings;
    this.onScreen = onScreen;
    this.dialogs = dialogs;
    this.export = export;
    Scene scene = onScreen.get();
    form =
        new ExportForm(
            ExportChoice.of(settings.exportProperty().get()),
            scene.network().name(),
            scene.furniture(),
            this::refresh);
    double beside = FORM_PX + 2 * OverOwner.FRAME_PX;
    preview = new ExportPreview(OverOwner.room(owner).getWidth() - beside, failed);
    javafx.scene.Scene content = new javafx.scene.Scene(root());
    content.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    stage.initOwner(owner);
    stage.initModality(Modality.WINDOW_MODAL);
    stage.setTitle("Export picture");
    stage.setScene(content);
    stage.setResizable(false);
    stage.setOnCloseRequest(
        e -> {
          e.consume();
          cancelled();
        });
    stage.setOnHidden(e -> end());
    rest.setOnFinished(e -> preview.show(form.plan(onScreen.get())));
    followed =
        Subscription.combine(
            styler.apply(content),
            ((Region) form.node()).heightProperty().subscribe((old, now) -> refitLater()),
            workspace.evaluationProperty().subscribe((old, now) -> refresh()),
            workspace.failureProperty().subscribe((old, now) -> refresh()),
            workspace.improvingProperty().subscribe((old, now) -> refresh()));
  }

  /** The form comes in parts, each after a layout. */
  private void refitLater() {
    Platform.runLater(
        () -> {
          if (stage.isShowing()) {
            OverOwner.refit(stage);
          }
        });
  }

  private BorderPane root() {
    size.setId("export-result");
    size.getStyleClass().add("export-result");
    remark.setId("export-remark");
    remark.getStyleClass().add("export-remark");
    Wrapping.of(remark);
    remark.setMaxWidth(preview.getPrefWidth());
    VBox right = new VBox(10, preview, size, remark);
    right.getStyleClass().add("export-right");
    write.setId("export-write");
    write.setDefaultButton(true);
    write.getStyleClass().add("accent");
    write.setOnAction(e -> write());
    cancel.setId("export-cancel");
    cancel.setOnAction(e -> cancelled());
    progress.setId("export-progress");
    progress.setVisible(false);
    progress.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(progress, Priority.ALWAYS);
    HBox buttons = new HBox(10, progress, cancel, write);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.getStyleClass().add("export-buttons");
    BorderPane root = new BorderPane(right);
    ScrollPane left = new ScrollPane(form.node()); // on a low screen the buttons stay in sight
    left.setFitToWidth(true);
    left.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    left.setFocusTraversable(false);
    left.getStyleClass().add("edge-to-edge");
    left.setPrefWidth(FORM_PX);
    root.setLeft(left);
    root.setBottom(buttons);
    root.setId("export");
    root.getStyleClass().add("export");
    return root;
  }

  /** Shows it. */
  public void show() {
    refresh();
    preview.show(form.plan(onScreen.get()));
    OverOwner.show(stage);
  }

  /** Whether it is on the screen. */
  public boolean isShown() {
    return stage.isShowing();
  }

  private void refresh() {
    ExportPlan plan = form.plan(onScreen.get());
    Optional<String> wrong = plan.wrong();
    size.setText(plan.choice().format().name() + " of " + plan.sizeText());
    remark.setText(wrong.or(this::provisional).orElse(""));
    remark.pseudoClassStateChanged(
        javafx.css.PseudoClass.getPseudoClass("wrong"), wrong.isPresent());
    write.setDisable(wrong.isPresent() || writing.isPresent());
    if (wrong.isEmpty()) {
      rest.playFromStart();
    }
  }

  /** What is not known for good yet, and so not in the picture. */
  private Optional<String> provisional() {
    Optional<String> failure = workspace.failureProperty().get();
    if (failure.isPresent()) {
      return Optional.of(
          "The network could not be evaluated: the picture shows what was known before. "
              + failure.get());
    }
    if (!workspace.isCurrent()) {
      return Optional.of("The network is still being evaluated: figures may be of before.");
    }
    RoutingChoice routing = settings.routingProperty().get();
    boolean missing =
        routing != RoutingChoice.DEFAULT
            && workspace.evaluation().filter(e -> e.optimal().isPresent()).isEmpty();
    if (missing) {
      return Optional.of(
          "%s is still being computed: the picture shows the default routing."
              .formatted(routing.label()));
    }
    return workspace.improvingProperty().get()
        ? Optional.of("A better answer is still being sought: figures of the picture may change.")
        : Optional.empty();
  }

  private void write() {
    takeTyped();
    Optional<Node> refused = form.refused();
    ExportPlan plan = form.plan(onScreen.get());
    if (refused.isPresent() || plan.wrong().isPresent()) {
      refused.ifPresent(Node::requestFocus);
      return;
    }
    settings.exportProperty().set(plan.choice().text());
    String extension = plan.choice().format().extension();
    String name = FileNames.suggested(plan.onScreen().network().name(), extension);
    Optional<Path> chosen = dialogs.savePicture(name, plan.choice().format());
    if (chosen.isEmpty()) {
      return;
    }
    AtomicBoolean ended = new AtomicBoolean();
    writing = Optional.of(ended);
    write.setDisable(true);
    progress.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
    progress.setVisible(true);
    Path file = FileNames.withExtension(chosen.get(), extension);
    export.write(plan, file, ended, this::showProgress, this::written);
  }

  /** Only pictures of many pixels are written in parts. */
  private void showProgress(double share) {
    progress.setProgress(share > 0 ? share : ProgressBar.INDETERMINATE_PROGRESS);
  }

  /** Takes over text that is being typed, as if its field were left. */
  private void takeTyped() {
    write.requestFocus();
  }

  private void written(boolean done) {
    writing = Optional.empty();
    progress.setVisible(false);
    if (done) {
      stage.hide();
    } else {
      refresh();
    }
  }

  /** Ends the writing, if there is any; else leaves. */
  private void cancelled() {
    if (writing.isPresent()) {
      writing.get().set(true);
    } else {
      stage.hide();
    }
  }

  private void key(KeyEvent e) {
    if (e.getCode() == KeyCode.ESCAPE) {
      cancelled();
      e.consume();
    }
  }

  private void end() {
    rest.stop();
    writing.ifPresent(ended -> ended.set(true));
    followed.unsubscribe();
    preview.close();
  }
}
