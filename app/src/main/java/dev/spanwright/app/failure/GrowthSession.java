package dev.spanwright.app.failure;

import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.growth.GrowthStudy;
import dev.spanwright.model.solve.SolveLimit;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;

/**
 * Studies the years to come in the background while somebody looks: when links fill, and when the
 * network does. Used on the JavaFX thread.
 */
public final class GrowthSession implements AutoCloseable {

  /** As many years as the strip has. */
  static final int HORIZON_YEARS = 10;

  /** Good enough for the question in which year; one year takes no longer than this. */
  private static final SolveLimit LIMIT_EACH = new SolveLimit(0.001, Duration.ofSeconds(5));

  private final BackgroundStudy<GrowthStudy> study;
  private final Set<Object> lookers = new HashSet<>();

  public GrowthSession(Workspace workspace) {
    study =
        new BackgroundStudy<>(
            workspace,
            "growth",
            true,
            (evaluation, cancellation) ->
                GrowthStudy.of(evaluation, HORIZON_YEARS, LIMIT_EACH, cancellation));
  }

  /** Somebody looks, or no longer. */
  void look(Object who, boolean looks) {
    if (looks) {
      lookers.add(who);
    } else {
      lookers.remove(who);
    }
    study.wantedProperty().set(!lookers.isEmpty());
  }

  /** What was found; may be of another state of the network. */
  ReadOnlyObjectProperty<Optional<BackgroundStudy.Answer<GrowthStudy>>> answerProperty() {
    return study.answerProperty();
  }

  /** Why the last study failed, if it did. */
  ReadOnlyObjectProperty<Optional<String>> failureProperty() {
    return study.failureProperty();
  }

  boolean isCurrent() {
    return study.isCurrent();
  }

  @Override
  public void close() {
    study.close();
  }
}
