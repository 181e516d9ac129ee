package dev.spanwright.app.failure;

import dev.spanwright.app.form.Wrapping;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.growth.GrowthStudy;
import dev.spanwright.model.network.Growth;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Traffic of later years over the map: a slider by year, its rate, and play. */
public final class GrowthStrip {

  private static final int MOST_YEARS = GrowthSession.HORIZON_YEARS;
  private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
  private static final Duration YEAR = Duration.seconds(1.2);

  private final Workspace workspace;
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final Slider years = new Slider(0, MOST_YEARS, 0);
  private final GrowthSession session;
  private final Label warning = new Label();
  private final ToggleButton play = new ToggleButton("Play");
  private final Label year = new Label();
  private final Label what = new Label();
  private final HBox box;
  private final Timeline playing = new Timeline(new KeyFrame(YEAR, e -> next()));

  /**
   * @param session studies the years to come
   */
  public GrowthStrip(Workspace workspace, GrowthSession session) {
    this.workspace = workspace;
    this.session = session;
    years.setId("growth-years");
    years.setAccessibleText("Years from now");
    years.setMajorTickUnit(1);
    years.setMinorTickCount(0);
    years.setSnapToTicks(true);
    years.setBlockIncrement(1);
    years.setPrefWidth(220);
    years.valueProperty().subscribe(value -> take((int) Math.round(value.doubleValue())));
    play.setId("growth-play");
    play.setAccessibleText("Play year by year");
    play.setMinWidth(Region.USE_PREF_SIZE);
    play.setOnAction(e -> play(play.isSelected()));
    playing.setCycleCount(Animation.INDEFINITE);
    Button close = new Button("Close");
    close.setId("growth-close");
    close.setMinWidth(Region.USE_PREF_SIZE);
    close.setOnAction(e -> open.set(false));
    year.setId("growth-year");
    year.getStyleClass().add("cut-names");
    year.setMinWidth(Region.USE_PREF_SIZE);
    what.setId("growth-what");
    warning.setId("growth-warning");
    Wrapping.of(warning);
    warning.setMaxWidth(660);
    warning.setMinHeight(Region.USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox row = new HBox(10, play, years, year, gap, close);
    row.setAlignment(Pos.CENTER_LEFT);
    box = new HBox(new VBox(6, row, what, warning, new ClassGrowth(workspace).node()));
    box.setId("growth-strip");
    box.getStyleClass().add("growth-strip");
    box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    box.visibleProperty().bind(open);
    box.managedProperty().bind(open);
    open.subscribe((was, is) -> opened(is));
    workspace.growthProperty().subscribe(this::show);
    workspace.evaluationProperty().subscribe((o, now) -> tell());
    workspace.historyProperty().subscribe((o, now) -> tell());
    session.answerProperty().subscribe((o, now) -> tell());
    session.failureProperty().subscribe((o, now) -> now.ifPresent(warning::setText));
  }

  public Node node() {
    return box;
  }

  /** Whether it is seen; when it is closed, the traffic is that of today again. */
  public BooleanProperty openProperty() {
    return open;
  }

  private void opened(boolean is) {
    session.look(this, is);
    if (is) {
      years.requestFocus();
      tell();
    } else {
      play(false);
      workspace.grow(Growth.NONE);
    }
  }

  private void take(int wanted) {
    workspace.grow(new Growth(wanted));
  }

  private void play(boolean on) {
    play.setSelected(on);
    play.setText(on ? "Pause" : "Play");
    if (on) {
      if (workspace.growthProperty().get().years() >= MOST_YEARS) {
        take(0);
      }
      playing.play();
    } else {
      playing.stop();
    }
  }

  private void next() {
    int now = workspace.growthProperty().get().years();
    if (now >= MOST_YEARS) {
      play(false);
    } else {
      take(now + 1);
    }
  }

  private void show(Growth growth) {
    if (Math.round(years.getValue()) != growth.years()) {
      years.setValue(growth.years());
    }
    tell();
  }

  /** What the network makes of it, once that is known. */
  private void tell() {
    if (!open.get()) {
      return;
    }
    Optional<Evaluation> known = workspace.evaluation().filter(_ -> workspace.isCurrent());
    what.pseudoClassStateChanged(STALE, known.isEmpty());
    known.ifPresent(evaluation -> what.setText(GrowthWords.state(evaluation)));
    Optional<BackgroundStudy.Answer<GrowthStudy>> answer = session.answerProperty().get();
    boolean current = session.isCurrent();
    year.setText(
        GrowthWords.year(
            workspace.growthProperty().get().years(),
            answer.filter(_ -> current).map(BackgroundStudy.Answer::value)));
    warning.pseudoClassStateChanged(STALE, !current);
    answer.ifPresentOrElse(
        found ->
            warning.setText(
                GrowthWords.warning(
                    found.value(), new CaseNames(found.source(), found.evaluation().plants()))),
        () -> warning.setText("Looking at the years to come…"));
  }
}
