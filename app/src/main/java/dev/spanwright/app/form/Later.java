package dev.spanwright.app.form;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A part that is made when it is first asked for: most sessions never open most panels. For the
 * JavaFX thread alone.
 */
public final class Later<T> {

  private final Supplier<T> maker;
  private Optional<T> made = Optional.empty();

  public Later(Supplier<T> maker) {
    this.maker = maker;
  }

  /** The part. */
  public T get() {
    if (made.isEmpty()) {
      made = Optional.of(maker.get());
    }
    return made.get();
  }

  /** Does something to the part if it is there, and nothing otherwise. */
  public void ifMade(Consumer<T> use) {
    made.ifPresent(use);
  }
}
