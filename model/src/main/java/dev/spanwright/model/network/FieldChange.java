package dev.spanwright.model.network;

/**
 * A field that differs between two states of one thing.
 *
 * @param field its name as the model calls it, with the names of the records around it: {@code
 *     line.layout.spacingKm}
 * @param from its value before
 * @param to its value afterwards
 */
public record FieldChange(String field, Object from, Object to) {}
