package dev.spanwright.app.map;

import dev.spanwright.app.form.CheckedField;
import dev.spanwright.app.form.NumberText;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.network.Growth;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Traffic of later years over the map: a slider by year, its rate, and play. */
public final class GrowthStrip {

  private static final int MOST_YEARS = 10;
  private static final Duration YEAR = Duration.seconds(1.2);

  private final Workspace workspace;
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final Slider years = new Slider(0, MOST_YEARS, 0);
  private final CheckedField rate;
  private final ToggleButton play = new ToggleButton("Play");
  private final Label year = new Label();
  private final Label what = new Label();
  private final HBox box;
  private final Timeline playing = new Timeline(new KeyFrame(YEAR, e -> next()));

  public GrowthStrip(Workspace workspace) {
    this.workspace = workspace;
    years.setId("growth-years");
    years.setAccessibleText("Years from now");
    years.setMajorTickUnit(1);
    years.setMinorTickCount(0);
    years.setSnapToTicks(true);
    years.setBlockIncrement(1);
    years.setPrefWidth(220);
    years.valueProperty().subscribe(value -> take((int) Math.round(value.doubleValue())));
    rate =
        new CheckedField(
            "growth-rate",
            text ->
                NumberText.use(
                    text,
                    percent -> workspace.grow(workspace.growthProperty().get().at(percent / 100))));
    rate.input().setAccessibleText("Growth in a year, %");
    rate.input().setPrefWidth(64);
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
    Label unit = new Label("% a year");
    unit.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(10, play, years, year, rate.node(), unit, close);
    row.setAlignment(Pos.CENTER_LEFT);
    box = new HBox(new VBox(4, row, what));
    box.setId("growth-strip");
    box.getStyleClass().add("growth-strip");
    box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    box.visibleProperty().bind(open);
    box.managedProperty().bind(open);
    open.subscribe((was, is) -> opened(is));
    workspace.growthProperty().subscribe(this::show);
    workspace.evaluationProperty().subscribe((o, now) -> tell());
  }

  public Node node() {
    return box;
  }

  /** Whether it is seen; when it is closed, the traffic is that of today again. */
  public BooleanProperty openProperty() {
    return open;
  }

  private void opened(boolean is) {
    if (is) {
      years.requestFocus();
      tell();
    } else {
      play(false);
      workspace.grow(workspace.growthProperty().get().in(0));
    }
  }

  private void take(int wanted) {
    workspace.grow(workspace.growthProperty().get().in(wanted));
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
    rate.show(NumberText.of(Math.round(growth.ratePerYear() * 1e4) / 1e2));
    year.setText(
        growth.years() == 0
            ? "Today"
            : String.format(
                Locale.ROOT, "Year %d: %.2f× the traffic", growth.years(), growth.factor()));
    tell();
  }

  /** What the network makes of it, once that is known. */
  private void tell() {
    Optional<Evaluation> known = workspace.evaluation().filter(_ -> workspace.isCurrent());
    if (open.get() && known.isPresent()) {
      what.setText(words(known.get(), workspace.growthProperty().get()));
    }
  }

  private static String words(Evaluation evaluation, Growth growth) {
    double headroom = evaluation.headroom().factor();
    if (evaluation.demands().isEmpty()) {
      return "There is no traffic that could grow";
    }
    long over =
        evaluation.shownRouting().loads().values().stream()
            .filter(load -> load.utilisation() > 1)
            .count();
    String links =
        over == 0
            ? "no link is overloaded"
            : over == 1 ? "1 link is overloaded" : over + " links are overloaded";
    String room = String.format(Locale.ROOT, "headroom %.2f×", headroom);
    double left = Math.log(headroom) / Math.log(1 + growth.ratePerYear());
    return left > 0 && left < 100
        ? "%s, %s: enough for %.1f more years at this rate".formatted(links, room, left)
        : links + ", " + room;
  }
}
