package dev.spanwright.app.present;

import dev.spanwright.app.map.MapView;
import dev.spanwright.app.settings.Settings;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.render.picture.Study;
import dev.spanwright.render.picture.StudyMaker;
import dev.spanwright.render.style.ColorBy;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.util.Subscription;

/** Studies what the colours of a presented scene need, in the background; newest only. */
final class SlideStudy {

  private final Workspace workspace;
  private final Settings settings;
  private final MapView map;
  private final Consumer<Throwable> failed;
  private final Subscription followed;
  private AtomicBoolean given = new AtomicBoolean();

  /**
   * @param failed takes what went wrong
   */
  SlideStudy(Workspace workspace, Settings settings, MapView map, Consumer<Throwable> failed) {
    this.workspace = workspace;
    this.settings = settings;
    this.map = map;
    this.failed = failed;
    followed =
        Subscription.combine(
            settings.colorByProperty().subscribe((_, _) -> ask()),
            workspace.evaluationProperty().subscribe((_, _) -> ask()));
    ask();
  }

  private void ask() {
    given.set(true);
    AtomicBoolean up = new AtomicBoolean();
    given = up;
    ColorBy by = settings.colorByProperty().get();
    Optional<Evaluation> known = workspace.evaluation();
    if (known.isPresent() && (by == ColorBy.WORST_CASE || by == ColorBy.FILL_YEAR)) {
      Thread.ofPlatform().name("slide-study").daemon().start(() -> study(known.get(), by, up));
    }
  }

  private void study(Evaluation known, ColorBy by, AtomicBoolean up) {
    try {
      Study study = StudyMaker.of(known, by, up::get);
      Platform.runLater(
          () -> {
            if (!up.get()) {
              map.studyProperty().set(study);
            }
          });
    } catch (CancellationException _) {
      // another scene is shown
    } catch (RuntimeException e) {
      Platform.runLater(() -> failed.accept(e));
    }
  }

  /** Gives up what runs. */
  void stop() {
    given.set(true);
    followed.unsubscribe();
  }
}
