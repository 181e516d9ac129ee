package dev.spanwright.app.ai;

import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;

/**
 * How a number moved by the last edit. Better answers of the same revision, as they come from a
 * solver, count with it and not as an edit.
 */
final class Trend {

  private static final PseudoClass GOOD = PseudoClass.getPseudoClass("good");
  private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

  /** Which way is better. */
  enum Better {
    HIGHER,
    LOWER,
    NEITHER
  }

  private final Label label = new Label();
  private final Better better;
  private final double least;
  private final DoubleFunction<String> words;
  private String subject = "";
  private long revision = -1;
  private OptionalDouble before = OptionalDouble.empty();
  private OptionalDouble now = OptionalDouble.empty();

  /**
   * @param id of the label
   * @param least smaller changes are none
   * @param words writes the size of a change, with its unit
   */
  Trend(String id, Better better, double least, DoubleFunction<String> words) {
    this.better = better;
    this.least = least;
    this.words = words;
    label.setId(id);
    label.getStyleClass().add("trend");
    Tiles.goneWhileHidden(label);
    label.setVisible(false);
  }

  Label node() {
    return label;
  }

  /** Forgets what was, where there is nothing to compare with. */
  void clear() {
    subject = "";
    label.setVisible(false);
  }

  /**
   * Takes the number of a revision.
   *
   * @param of what it is a number of; another subject has no past
   * @param value the number; empty where it is not known
   */
  void show(String of, OptionalDouble value, long ofRevision) {
    if (!of.equals(subject)) {
      subject = of;
      before = OptionalDouble.empty();
    } else if (ofRevision != revision) {
      before = now;
    }
    revision = ofRevision;
    now = value;
    boolean comparable = before.isPresent() && now.isPresent();
    label.setVisible(comparable);
    if (comparable) {
      tell(now.getAsDouble() - before.getAsDouble());
    }
  }

  private void tell(double change) {
    boolean same = Math.abs(change) < least;
    boolean gain = better == Better.HIGHER ? change > 0 : change < 0;
    label.setText(
        same
            ? "as before the edit"
            : (change > 0 ? "▲ " : "▼ ") + words.apply(Math.abs(change)) + " by the edit");
    label.pseudoClassStateChanged(GOOD, !same && better != Better.NEITHER && gain);
    label.pseudoClassStateChanged(BAD, !same && better != Better.NEITHER && !gain);
  }
}
