package dev.spanwright.app.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;

/** A choice out of a list that may change. Only what the user chooses is taken over. */
public final class Choice<T> {

  private final ComboBox<T> combo = new ComboBox<>();
  private final Function<T, String> tip;
  private boolean showing;

  /**
   * @param label what stands in the list
   * @param tip where an entry comes from, shown over it; may be empty
   * @param commit takes over what was chosen
   */
  public Choice(String id, Function<T, String> label, Function<T, String> tip, Consumer<T> commit) {
    this.tip = tip;
    combo.setId(id);
    combo.setMaxWidth(Double.MAX_VALUE);
    combo.setMinWidth(0);
    combo.setConverter(new ChosenText<>(label));
    combo.setCellFactory(view -> new Cell(label));
    combo.setOnAction(
        e -> {
          if (!showing && combo.getValue() != null) {
            commit.accept(combo.getValue());
          }
        });
    combo.valueProperty().addListener((o, old, now) -> combo.setTooltip(tooltip(now)));
  }

  public ComboBox<T> node() {
    return combo;
  }

  /** What is chosen, if anything. */
  public Optional<T> value() {
    return Optional.ofNullable(combo.getValue());
  }

  /** Shows entries and which of them is chosen, if any; takes nothing over. */
  public void show(List<T> entries, Optional<T> chosen) {
    showing = true;
    if (!combo.getItems().equals(entries)) {
      combo.getItems().setAll(entries);
    }
    if (!value().equals(chosen)) {
      combo.setValue(chosen.orElse(null));
    }
    showing = false;
  }

  private Tooltip tooltip(T value) {
    String text = value == null ? "" : tip.apply(value);
    if (text.isEmpty()) {
      return null;
    }
    Tooltip tooltip = new Tooltip(text);
    Wrapping.of(tooltip);
    tooltip.setMaxWidth(420);
    return tooltip;
  }

  private final class Cell extends ListCell<T> {

    private final Function<T, String> label;

    Cell(Function<T, String> label) {
      this.label = label;
    }

    @Override
    protected void updateItem(T item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty || item == null ? "" : label.apply(item));
      setTooltip(empty ? null : tooltip(item));
    }
  }
}
