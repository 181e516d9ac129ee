package dev.spanwright.app.window;

import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;

/** Whether something holds of a value that changes. */
final class Holds {

  private Holds() {}

  static <T> BooleanBinding when(ObservableValue<T> value, Predicate<? super T> holds) {
    return Bindings.createBooleanBinding(() -> holds.test(value.getValue()), value);
  }
}
