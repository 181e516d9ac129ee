package dev.spanwright.model.network;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** A value that Spanwright does not interpret and keeps as it came, in the shapes of JSON. */
public sealed interface PropertyValue {

  /** A text. */
  record Text(String value) implements PropertyValue {}

  /** A number, with the digits that it came with. */
  record Amount(BigDecimal value) implements PropertyValue {}

  /** True or false. */
  record Flag(boolean value) implements PropertyValue {}

  /** An explicit null. */
  record Nothing() implements PropertyValue {}

  /** An array. */
  record Items(List<PropertyValue> values) implements PropertyValue {
    public Items {
      values = List.copyOf(values);
    }
  }

  /** An object, in the order of its fields. */
  record Fields(SequencedMap<String, PropertyValue> values) implements PropertyValue {

    /** An object without fields. */
    public static final Fields NONE = new Fields(new LinkedHashMap<>());

    public Fields {
      values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
    }

    /** An object of the given fields. */
    public static Fields of(Map<String, PropertyValue> values) {
      return values.isEmpty() ? NONE : new Fields(new LinkedHashMap<>(values));
    }

    /** Whether there is no field. */
    public boolean isEmpty() {
      return values.isEmpty();
    }
  }
}
