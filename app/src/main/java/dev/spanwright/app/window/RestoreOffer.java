package dev.spanwright.app.window;

import dev.spanwright.app.form.Wrapping;
import dev.spanwright.app.recovery.Journals;
import dev.spanwright.app.recovery.Restorable;
import dev.spanwright.app.workspace.Questions;
import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.network.Network;
import dev.spanwright.render.style.Quantity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * A strip over the map that offers what was not saved when the program ended last, one document
 * after the other. Who does not answer is asked again at the next start.
 */
final class RestoreOffer {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(ZoneId.systemDefault());

  private final Journals journals;
  private final Questions questions;
  private final Actions actions;
  private final Executor background;
  private final Label text = new Label();
  private final HBox box;
  private final Deque<Offer> waiting = new ArrayDeque<>();

  /**
   * A document that can be restored.
   *
   * @param file what there is to say of its file
   */
  private record Offer(Restorable found, String file) {

    /** Looks at the disk. */
    static Offer of(Restorable found) {
      return new Offer(found, found.original().map(Offer::told).orElse("It was never saved."));
    }

    private static String told(Path file) {
      return Files.exists(file)
          ? file + " is as you saved it last."
          : file + " is not there any more; saving writes it anew.";
    }
  }

  /**
   * @param background reads journals
   */
  RestoreOffer(Journals journals, Questions questions, Actions actions, Executor background) {
    this.journals = journals;
    this.questions = questions;
    this.actions = actions;
    this.background = background;
    text.setId("restore-text");
    Wrapping.of(text);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    box =
        new HBox(
            8,
            text,
            button("restore", "Restore", this::restore),
            button("restore-discard", "Discard", this::discard),
            button("restore-later", "Later", this::next));
    box.setAlignment(Pos.CENTER_LEFT);
    box.setId("restore-offer");
    box.getStyleClass().add("remarks");
    box.managedProperty().bind(box.visibleProperty());
    box.setVisible(false);
  }

  HBox node() {
    return box;
  }

  private static Button button(String id, String name, Runnable action) {
    Button button = new Button(name);
    button.setId(id);
    button.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    button.setOnAction(e -> action.run());
    return button;
  }

  /** Looks for documents to be restored. */
  void look() {
    background.execute(
        () -> {
          for (Restorable found : journals.orphans()) {
            if (isSaved(found)) {
              delete(found);
            } else {
              Offer offer = Offer.of(found);
              Platform.runLater(() -> add(offer));
            }
          }
        });
  }

  /** The program may have ended between saving and throwing the journal away. */
  private static boolean isSaved(Restorable found) {
    return found
        .original()
        .filter(Files::isRegularFile)
        .map(
            file -> {
              try {
                return Files.readAllLines(file).equals(found.text());
              } catch (IOException _) {
                return false;
              }
            })
        .orElse(false);
  }

  private static void delete(Restorable found) {
    try {
      found.discard();
    } catch (IOException e) {
      System.getLogger(RestoreOffer.class.getName())
          .log(System.Logger.Level.WARNING, "a journal could not be deleted", e);
    }
  }

  private void add(Offer offer) {
    waiting.add(offer);
    show();
  }

  private void show() {
    Offer offer = waiting.peek();
    box.setVisible(offer != null);
    if (offer != null) {
      Restorable first = offer.found();
      text.setText(
          "%s was not saved when Spanwright ended: %s, the last one “%s”, %s. %s"
              .formatted(
                  first.name(),
                  Quantity.count(first.steps(), "change"),
                  first.lastStep(),
                  TIME.format(first.when()),
                  offer.file()));
    }
  }

  private void next() {
    waiting.poll();
    show();
  }

  private void discard() {
    Offer offer = waiting.peek();
    if (offer != null) {
      background.execute(() -> delete(offer.found()));
      next();
    }
  }

  private void restore() {
    Offer offer = waiting.peek();
    if (offer == null) {
      return;
    }
    Restorable first = offer.found();
    try {
      Network network = first.network();
      if (actions.restore(network, first.original())) {
        // The document has a journal of its own from now on.
        background.execute(() -> delete(first));
        next();
      }
    } catch (NetworkFileException e) {
      questions.problem(first.name() + " could not be restored", e.getMessage());
    }
  }
}
