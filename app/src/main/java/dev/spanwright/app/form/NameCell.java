package dev.spanwright.app.form;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/**
 * The name of a demand in a table. Where it has not enough room it is shortened at both ends, and
 * the whole of it comes to who rests there.
 *
 * @param <S> what the rows of the table show
 * @param <T> what the cell shows
 */
public final class NameCell<S, T> extends TableCell<S, T> {

  private static final double MOST_TIP_WIDTH_PX = 380;

  private final Function<T, String> naming;
  private final TextWidth measure = new TextWidth();
  private final Tooltip whole = new Tooltip();
  private String name = "";

  /**
   * An empty cell.
   *
   * @param naming what an item is called
   */
  public NameCell(Function<T, String> naming) {
    this.naming = naming;
    Wrapping.of(whole);
    whole.setMaxWidth(MOST_TIP_WIDTH_PX);
    widthProperty().subscribe(this::fit);
    fontProperty().subscribe(this::fit);
    insetsProperty().subscribe(this::fit);
  }

  @Override
  protected void updateItem(T item, boolean empty) {
    super.updateItem(item, empty);
    name = empty || item == null ? "" : naming.apply(item);
    whole.setText(name);
    setTooltip(name.isEmpty() ? null : whole);
    fit();
  }

  private void fit() {
    double room = getWidth() - snappedLeftInset() - snappedRightInset();
    setText(room > 0 ? BothEnds.shortened(name, room, text -> measure.px(text, getFont())) : name);
  }
}
