package dev.spanwright.render.export;

import java.util.Optional;
import java.util.SequencedMap;

/**
 * A mark as an element.
 *
 * @param name of the element
 * @param style attributes that neighbours may share
 * @param place its other attributes
 * @param text its text, if it has one
 */
record SvgElement(
    String name,
    SequencedMap<String, String> style,
    SequencedMap<String, String> place,
    Optional<String> text) {}
