package dev.spanwright.render.style;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which parts of a map are seen, and how strongly. Immutable.
 *
 * @param opacities of parts that are not drawn as usual, 0 (hidden) to 1
 */
public record LayerChoice(Map<MapPart, Double> opacities) {

  /** All parts as usual: opaque, but for those that colour the land, which are hidden. */
  public static final LayerChoice USUAL = new LayerChoice(Map.of());

  public LayerChoice {
    for (Map.Entry<MapPart, Double> entry : opacities.entrySet()) {
      double usual = entry.getKey().usualOpacity();
      if (!(entry.getValue() >= 0 && entry.getValue() <= 1) || entry.getValue() == usual) {
        throw new IllegalArgumentException(
            "Opacity of %s is %s: expected 0 to 1; leave out what is %s as usual"
                .formatted(entry.getKey().id(), entry.getValue(), usual));
      }
    }
    opacities = Map.copyOf(opacities);
  }

  /** How strongly a part is drawn, 0 to 1. */
  public double opacity(MapPart part) {
    return opacities.getOrDefault(part, part.usualOpacity());
  }

  /** Whether anything of a part is seen. */
  public boolean shows(MapPart part) {
    return opacity(part) > 0;
  }

  /** A colour of a part as strong as it is drawn. */
  public Ink faded(MapPart part, Ink ink) {
    double opacity = opacity(part);
    return opacity == 1 ? ink : ink.withOpacity(ink.opacity() * opacity);
  }

  /**
   * This choice with another opacity of a part. Of the parts that colour the land, one is seen at a
   * time: it hides the others.
   *
   * @param opacity 0 to 1
   */
  public LayerChoice with(MapPart part, double opacity) {
    Map<MapPart, Double> next = new EnumMap<>(MapPart.class);
    next.putAll(opacities);
    if (part.isArea() && opacity > 0) {
      MapPart.areas().forEach(next::remove);
    }
    if (opacity == part.usualOpacity()) {
      next.remove(part);
    } else {
      next.put(part, opacity);
    }
    return new LayerChoice(next);
  }

  /** The part that colours the land, if one is seen. */
  public Optional<MapPart> area() {
    return MapPart.areas().stream().filter(this::shows).findFirst();
  }

  /** The parts of the ground alone: pictures with the same ground can share it. */
  public LayerChoice ground() {
    return new LayerChoice(
        opacities.entrySet().stream()
            .filter(entry -> entry.getKey().isGround())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  /** As one line for settings, such as {@code graticule:0.0,borders:0.5}. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (MapPart part : MapPart.values()) {
      if (opacities.containsKey(part)) {
        text.append(text.isEmpty() ? "" : ",").append(part.id()).append(':').append(opacity(part));
      }
    }
    return text.toString();
  }

  /** The choice of a line; what is not understood in it is passed over. */
  public static LayerChoice of(String text) {
    LayerChoice choice = USUAL;
    for (String entry : text.split(",", -1)) {
      int colon = entry.indexOf(':');
      Optional<MapPart> part = colon < 0 ? Optional.empty() : part(entry.substring(0, colon));
      Optional<Double> opacity = opacity(entry.substring(colon + 1));
      if (part.isPresent() && opacity.isPresent()) {
        choice = choice.with(part.get(), opacity.get());
      }
    }
    return choice;
  }

  private static Optional<MapPart> part(String id) {
    for (MapPart part : MapPart.values()) {
      if (part.id().equals(id)) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }

  private static Optional<Double> opacity(String text) {
    try {
      double value = Double.parseDouble(text);
      return value >= 0 && value <= 1 ? Optional.of(value) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
