package dev.spanwright.app.settings;

import dev.spanwright.render.picture.Scene;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What stands beside the map, as a line of the settings. Sources are not chosen: they are named
 * wherever they are due.
 */
final class FurnitureText {

  private FurnitureText() {}

  static Set<Scene.Furniture> read(String text) {
    List<String> ids = List.of(text.split(",", -1));
    return Arrays.stream(Scene.Furniture.values())
        .filter(part -> part.isSource() || ids.contains(part.id()))
        .collect(Collectors.toUnmodifiableSet());
  }

  static String of(Set<Scene.Furniture> furniture) {
    return furniture.stream()
        .filter(part -> !part.isSource())
        .sorted()
        .map(Scene.Furniture::id)
        .collect(Collectors.joining(","));
  }
}
