package dev.spanwright.model.equipment;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The unit figures of a network: those of the architect, else the usual ones.
 *
 * @param own what the architect gave; within its range
 */
public record UnitFigures(Map<UnitFigure, Double> own) {

  /** The usual ones. */
  public static final UnitFigures USUAL = new UnitFigures(Map.of());

  /**
   * @throws FieldException if a value is out of its range
   */
  public UnitFigures {
    own.forEach((figure, value) -> figure.range().require(figure.field(), value));
    own = Map.copyOf(own);
  }

  /** What counts; empty where it is not known. */
  public OptionalDouble of(UnitFigure figure) {
    Double given = own.get(figure);
    return given == null ? figure.usual() : OptionalDouble.of(given);
  }

  /**
   * These with another value; empty for the usual one.
   *
   * @throws FieldException if the value is out of its range
   */
  public UnitFigures with(UnitFigure figure, OptionalDouble value) {
    Map<UnitFigure, Double> changed = new EnumMap<>(UnitFigure.class);
    changed.putAll(own);
    changed.remove(figure);
    value.ifPresent(number -> changed.put(figure, number));
    return new UnitFigures(changed);
  }
}
