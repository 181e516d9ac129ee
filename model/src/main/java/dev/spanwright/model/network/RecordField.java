package dev.spanwright.model.network;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/**
 * A field of a record, or of a record within it, by its path, such as {@code line.launchPowerDbm}:
 * for forms and tables that show one field after the other.
 */
public final class RecordField {

  private final List<String> path;

  private RecordField(List<String> path) {
    this.path = path;
  }

  /** The field at a path of component names with points between. */
  public static RecordField of(String path) {
    return new RecordField(List.of(path.split("\\.")));
  }

  /**
   * What the field of a record holds.
   *
   * @throws IllegalArgumentException if the record has no such field
   */
  public Object get(Object owner) {
    Object value = owner;
    for (String name : path) {
      value = RecordFields.get(component(value, name), value);
    }
    return value;
  }

  /**
   * The record with something else in the field.
   *
   * @throws IllegalArgumentException if the record has no such field, or a rule of the record is
   *     broken; the message is the record's
   */
  public <T> T with(T owner, Object value) {
    String name = path.getFirst();
    RecordComponent component = component(owner, name);
    Object held =
        path.size() == 1
            ? value
            : new RecordField(path.subList(1, path.size()))
                .with(RecordFields.get(component, owner), value);
    return RecordFields.with(owner, name, held);
  }

  private static RecordComponent component(Object owner, String name) {
    if (owner instanceof Record) {
      for (RecordComponent component : owner.getClass().getRecordComponents()) {
        if (component.getName().equals(name)) {
          return component;
        }
      }
    }
    throw new IllegalArgumentException(
        "%s has no field \"%s\", expected one of %s"
            .formatted(
                owner.getClass().getSimpleName(),
                name,
                Arrays.toString(owner.getClass().getRecordComponents())));
  }
}
