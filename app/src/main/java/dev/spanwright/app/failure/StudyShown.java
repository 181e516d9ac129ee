package dev.spanwright.app.failure;

import dev.spanwright.app.settings.Settings;
import dev.spanwright.model.failure.Restoration;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.solve.LinkLoad;
import dev.spanwright.render.picture.Study;
import dev.spanwright.render.picture.StudyMaker;
import dev.spanwright.render.style.ColorBy;
import dev.spanwright.render.style.RoutingChoice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * What studies add to the map, and whether they are needed at all: while their panel is open, or
 * while the colour of links shows what they find.
 */
public final class StudyShown {

  private final SweepSession sweep;
  private final GrowthSession growth;
  private final Settings settings;
  private final ReadOnlyBooleanProperty open;
  private final BooleanProperty coloured = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<Study> study = new ReadOnlyObjectWrapper<>(Study.NONE);

  /**
   * @param open whether the panel of failures is open
   */
  public StudyShown(
      SweepSession sweep, GrowthSession growth, Settings settings, ReadOnlyBooleanProperty open) {
    this.sweep = sweep;
    this.growth = growth;
    this.settings = settings;
    this.open = open;
    settings.routingProperty().subscribe(this::restore);
    settings.colorByProperty().subscribe(this::colour);
    coloured.subscribe((_, now) -> colour(now));
    open.subscribe(_ -> want());
    sweep.sweptProperty().subscribe(this::show);
    growth.answerProperty().subscribe(_ -> fill());
    settings.routingProperty().subscribe(_ -> fill());
  }

  /** Whether links are coloured by their load in the worst failure. */
  public BooleanProperty colouredProperty() {
    return coloured;
  }

  /** Marks where links run near each other. */
  public void near(List<List<Position>> stretches) {
    study.set(study.get().withNearStretches(stretches));
  }

  /** What is added to the map. */
  public ReadOnlyObjectProperty<Study> studyProperty() {
    return study.getReadOnlyProperty();
  }

  /** After a failure traffic is routed as it is shown without one. */
  private void restore(RoutingChoice routing) {
    sweep
        .restorationProperty()
        .set(routing == RoutingChoice.DEFAULT ? Restoration.SHORTEST : Restoration.OPTIMAL);
  }

  private void colour(ColorBy by) {
    coloured.set(by == ColorBy.WORST_CASE);
    want();
  }

  private void colour(boolean on) {
    if (on) {
      settings.colorByProperty().set(ColorBy.WORST_CASE);
    } else if (settings.colorByProperty().get() == ColorBy.WORST_CASE) {
      settings.colorByProperty().set(ColorBy.UTILISATION);
    }
  }

  private void want() {
    sweep
        .wantedProperty()
        .set(open.get() || settings.colorByProperty().get() == ColorBy.WORST_CASE);
    growth.look(this, settings.colorByProperty().get() == ColorBy.FILL_YEAR);
  }

  private void fill() {
    boolean best = settings.routingProperty().get() != RoutingChoice.DEFAULT;
    Map<String, Double> years =
        growth
            .answerProperty()
            .get()
            .map(found -> StudyMaker.fillYears(found.value(), best))
            .orElse(Map.of());
    study.set(study.get().withFillYears(years));
  }

  private void show(Optional<SweepSession.Swept> swept) {
    Map<String, LinkLoad> loads =
        swept.map(done -> StudyMaker.worstLoads(done.result())).orElse(Map.of());
    study.set(study.get().withWorstLoads(loads));
  }
}
