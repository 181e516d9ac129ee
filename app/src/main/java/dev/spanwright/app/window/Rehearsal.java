package dev.spanwright.app.window;

import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Site;
import dev.spanwright.render.picture.Selection;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Does in a window what people do first: chooses and moves a site, looks at a link, undoes. A
 * package is built with a cache of what that loads and links; the more is done here the larger is
 * the cache, and what comes later has time to load.
 */
final class Rehearsal {

  /** Time for an answer and a picture after each step. */
  private static final Duration BETWEEN = Duration.millis(400);

  private final MainWindow window;
  private final Runnable done;
  private final Deque<Runnable> steps = new ArrayDeque<>();

  Rehearsal(MainWindow window, Runnable done) {
    this.window = window;
    this.done = done;
  }

  void begin() {
    Site site = window.workspace().network().sites().list().getFirst();
    Link link = window.workspace().network().links().list().getFirst();
    steps.add(() -> select(Set.of(site.id()), Set.of()));
    for (int i = 1; i <= 3; i++) {
      Position to = new Position(site.position().latDeg() + 0.05 * i, site.position().lonDeg());
      steps.add(() -> window.workspace().apply(new Edit.MoveSite(site.id(), to), "rehearsal"));
    }
    steps.add(() -> select(Set.of(), Set.of(link.id())));
    steps.add(() -> run("zoom-in"));
    steps.add(() -> run("undo"));
    next();
  }

  private void select(Set<String> sites, Set<String> links) {
    window.workspace().select(new Selection(sites, links));
  }

  private void run(String id) {
    window
        .book()
        .find(id)
        .orElseThrow(() -> new IllegalStateException("no action is called " + id))
        .run();
  }

  private void next() {
    PauseTransition pause = new PauseTransition(BETWEEN);
    pause.setOnFinished(
        _ -> {
          if (steps.isEmpty()) {
            done.run();
          } else {
            steps.poll().run();
            next();
          }
        });
    pause.play();
  }
}
