package dev.spanwright.app.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class WrappingTest {

  @Test
  void keepsFiguresWholeFromTheStartAndLater(Desk desk) {
    desk.act(
        () -> {
          Label label = new Label("adds 15 M USD");
          Wrapping.of(label);
          assertTrue(label.isWrapText());
          assertEquals("adds 15\u00a0M\u00a0USD", label.getText());
          label.setText("saves 0.17 GWh a year");
          assertEquals("saves 0.17\u00a0GWh a year", label.getText());
          label.setText(null);
          assertEquals(null, label.getText());

          Tooltip tip = new Tooltip("within 20 ms");
          Wrapping.of(tip);
          assertTrue(tip.isWrapText());
          assertEquals("within 20\u00a0ms", tip.getText());
        });
  }

  /** The toolkit does not break a line at the space, however narrow the room is. */
  @Test
  void aFigureGoesIntoTheNextLineAsAWhole(Desk desk) {
    desk.act(
        () -> {
          String text = "carried by default 99.2 Gbit/s";
          Label label = new Label(text);
          new Scene(new VBox(label));
          label.applyCss();
          double upToTheNumber = label.prefWidth(-1) - width("bit/s");
          assertEquals("carried by default 99.2", firstLine(label, upToTheNumber));
          Wrapping.of(label);
          assertEquals("carried by default", firstLine(label, upToTheNumber));
        });
  }

  private static double width(String text) {
    Label label = new Label(text);
    new Scene(new VBox(label));
    label.applyCss();
    return label.prefWidth(-1);
  }

  private static String firstLine(Label label, double width) {
    label.setWrapText(true);
    label.resize(width, 200);
    label.layout();
    Text text = (Text) label.getChildrenUnmodifiable().getFirst();
    int end = text.hitTest(new Point2D(10 * width, 2)).getInsertionIndex();
    return text.getText().substring(0, end).strip();
  }
}
