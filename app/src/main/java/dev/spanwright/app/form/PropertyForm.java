package dev.spanwright.app.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;

/**
 * Rows for the properties of one thing or of several at once. Where several differ, the field says
 * "mixed" and stays empty; what is typed then holds for all of them.
 *
 * @param <T> the kind of thing
 */
public final class PropertyForm<T> {

  private static final String MIXED = "mixed";

  private final Fields fields;
  private final String prefix;
  private final Supplier<List<T>> things;
  private final Consumer<List<T>> commit;
  private final List<Consumer<List<T>>> rows = new ArrayList<>();

  /**
   * @param prefix first part of the identifiers of the controls
   * @param things what is shown, as it is now; nothing disables the rows
   * @param commit takes over those that were changed, as one step
   */
  public PropertyForm(
      Fields fields, String prefix, Supplier<List<T>> things, Consumer<List<T>> commit) {
    this.fields = fields;
    this.prefix = prefix;
    this.things = things;
    this.commit = commit;
  }

  /** Adds rows. */
  public PropertyForm<T> with(List<Property<T>> properties) {
    properties.forEach(this::with);
    return this;
  }

  /** Adds a row. */
  public PropertyForm<T> with(Property<T> property) {
    switch (property) {
      case Property.Typed<T> typed -> rows.add(row(typed));
      case Property.Chosen<T, ?> chosen -> rows.add(row(chosen));
    }
    return this;
  }

  /** Shows the values as they are now. */
  public void update() {
    List<T> now = things.get();
    rows.forEach(row -> row.accept(now));
  }

  private Consumer<List<T>> row(Property.Typed<T> property) {
    CheckedField field = field(property);
    if (!property.tip().isEmpty()) {
      field.input().setTooltip(tooltip(property.tip()));
    }
    return now -> {
      Set<String> values = new HashSet<>();
      now.forEach(thing -> values.add(property.shown().apply(thing)));
      field.node().setDisable(values.isEmpty());
      Prompt.of(field.input(), values.size() > 1 ? MIXED : property.prompt());
      field.show(values.size() == 1 ? values.iterator().next() : "");
    };
  }

  private CheckedField field(Property.Typed<T> property) {
    String id = prefix + "-" + property.id();
    if (property.lines() == 1) {
      return fields.text(id, property.name(), property.unit(), text -> take(property, text));
    }
    TextArea area = new TextArea();
    area.setPrefRowCount(property.lines());
    area.setWrapText(true);
    area.setAccessibleText(property.name());
    CheckedField field = new CheckedField(area, id, text -> take(property, text));
    fields.heading(property.name());
    fields.wide(field.node());
    return field;
  }

  private Optional<String> take(Property.Typed<T> property, String text) {
    return NumberText.attempt(
        () -> {
          List<T> changed = new ArrayList<>();
          for (T thing : things.get()) {
            T with = property.typed().apply(thing, text);
            if (!with.equals(thing)) {
              changed.add(with);
            }
          }
          commit(changed);
        });
  }

  private <V> Consumer<List<T>> row(Property.Chosen<T, V> property) {
    Choice<V> choice =
        fields.choice(
            prefix + "-" + property.id(),
            property.name(),
            property.label(),
            property.about(),
            value -> {
              List<T> changed = new ArrayList<>();
              for (T thing : things.get()) {
                T with = property.with().apply(thing, value);
                if (!with.equals(thing)) {
                  changed.add(with);
                }
              }
              commit(changed);
            });
    return now -> {
      Set<Optional<V>> values = new HashSet<>();
      now.forEach(thing -> values.add(property.value().apply(thing)));
      Optional<V> one = values.size() == 1 ? values.iterator().next() : Optional.empty();
      choice.node().setDisable(values.isEmpty());
      choice.node().setPromptText(values.size() > 1 ? MIXED : "not stated");
      choice.show(property.choices().get(), one);
    };
  }

  private void commit(List<T> changed) {
    if (!changed.isEmpty()) {
      commit.accept(changed);
    }
  }

  private static Tooltip tooltip(String text) {
    Tooltip tooltip = new Tooltip(text);
    Wrapping.of(tooltip);
    tooltip.setMaxWidth(420);
    return tooltip;
  }
}
