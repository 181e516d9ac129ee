package dev.spanwright.model.network;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Records field by field, whatever they are: to merge two changes of one thing, and to list them.
 */
final class RecordFields {

  private RecordFields() {}

  /**
   * A thing that two hands have changed. A field that one of them left alone is as the other made
   * it; where both changed it, the second one's holds. If the outcome breaks a rule of the record,
   * it is as the second one made it.
   *
   * @param old before both
   * @param now as the first made it
   * @param mine as the second made it
   */
  static <T> T merged(T old, T now, T mine) {
    if (mine.equals(old)) {
      return now;
    }
    if (now.equals(old) || !sameRecord(old, now) || !sameRecord(old, mine)) {
      return mine;
    }
    RecordComponent[] components = mine.getClass().getRecordComponents();
    Object[] values = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] =
          merged(get(components[i], old), get(components[i], now), get(components[i], mine));
    }
    try {
      return made(mine, types, values);
    } catch (IllegalArgumentException brokenRule) {
      return mine;
    }
  }

  /**
   * A record with something else in one of its fields.
   *
   * @throws IllegalArgumentException if it breaks a rule of the record
   */
  static <T> T with(T owner, String field, Object value) {
    RecordComponent[] components = owner.getClass().getRecordComponents();
    Object[] values = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] = components[i].getName().equals(field) ? value : get(components[i], owner);
    }
    return made(owner, types, values);
  }

  private static boolean sameRecord(Object one, Object other) {
    return one instanceof Record && one.getClass() == other.getClass();
  }

  @SuppressWarnings("unchecked") // of the class of the thing
  private static <T> T made(T like, Class<?>[] types, Object[] values) {
    try {
      return (T) like.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException broken) {
        throw broken;
      }
      throw new IllegalStateException("a record cannot be made: " + like.getClass(), e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record cannot be made: " + like.getClass(), e);
    }
  }

  /** The fields that differ between two things of one kind; records within them are opened. */
  static List<FieldChange> changes(Object from, Object to) {
    List<FieldChange> changes = new ArrayList<>();
    collect("", from, to, changes);
    return List.copyOf(changes);
  }

  private static void collect(String path, Object from, Object to, List<FieldChange> changes) {
    if (Objects.equals(from, to)) {
      return;
    }
    if (!sameRecord(from, to) || isAtomic(from)) {
      changes.add(new FieldChange(path, from, to));
      return;
    }
    for (RecordComponent component : from.getClass().getRecordComponents()) {
      String name = path.isEmpty() ? component.getName() : path + "." + component.getName();
      collect(name, get(component, from), get(component, to), changes);
    }
  }

  /** A place is one thing to people; so is what is not interpreted. */
  private static boolean isAtomic(Object value) {
    return value instanceof dev.spanwright.model.geo.Position || value instanceof PropertyValue;
  }

  static Object get(RecordComponent component, Object owner) {
    try {
      return component.getAccessor().invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          "no field %s among %s"
              .formatted(component, Arrays.toString(owner.getClass().getRecordComponents())),
          e);
    }
  }
}
