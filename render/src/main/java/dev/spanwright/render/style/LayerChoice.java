package dev.spanwright.render.style;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which parts of a map are seen, how strongly, and which lies over which. Immutable.
 *
 * @param opacities of parts that are not drawn as usual, 0 (hidden) to 1
 * @param order all parts from bottom to top, those of the ground first
 */
public record LayerChoice(Map<MapPart, Double> opacities, List<MapPart> order) {

  private static final List<MapPart> USUAL_ORDER = List.of(MapPart.values());

  /** All parts as usual: opaque, but for those that colour the land, which are hidden. */
  public static final LayerChoice USUAL = new LayerChoice(Map.of(), USUAL_ORDER);

  /** What the order has for a name in the text. */
  private static final String ORDER = "order";

  /** Stands between a part and the one that lies over it. */
  private static final String UNDER = "<";

  public LayerChoice {
    order = List.copyOf(order);
    int grounds = MapPart.ground().size();
    if (!order.stream().sorted().toList().equals(USUAL_ORDER)
        || !order.stream().limit(grounds).allMatch(MapPart::isGround)) {
      throw new IllegalArgumentException(
          "Order of parts is %s: expected each once, those of the ground first".formatted(order));
    }
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
    return new LayerChoice(next, order);
  }

  /** The parts of the ground alone, or those over it, from bottom to top. */
  public List<MapPart> order(boolean ofGround) {
    return order.stream().filter(part -> part.isGround() == ofGround).toList();
  }

  /**
   * This choice with a part laid over others, or under them. The ground stays under all else.
   *
   * @param steps how many parts it goes up by; negative goes down; no further than there are parts
   */
  public LayerChoice raised(MapPart part, int steps) {
    List<MapPart> own = new ArrayList<>(order(part.isGround()));
    int from = own.indexOf(part);
    own.add(Math.clamp(from + (long) steps, 0, own.size() - 1), own.remove(from));
    return ordered(own);
  }

  /**
   * This choice with some parts in another order. Parts that are not named keep their places, so
   * that an order of a time with fewer parts is understood.
   *
   * @param named parts from bottom to top, each once, those of the ground first
   */
  public LayerChoice ordered(List<MapPart> named) {
    Iterator<MapPart> next = named.iterator();
    List<MapPart> result =
        order.stream().map(part -> named.contains(part) ? next.next() : part).toList();
    return new LayerChoice(opacities, result);
  }

  /** Whether any part lies elsewhere than usual. */
  public boolean isReordered() {
    return !order.equals(USUAL_ORDER);
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
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
            USUAL_ORDER)
        .ordered(order(true));
  }

  /**
   * As one line for settings, such as {@code graticule:0.0,borders:0.5}, with the order where it is
   * not as usual: {@code order:land<graticule<...}.
   */
  public String text() {
    List<String> entries = new ArrayList<>();
    for (MapPart part : MapPart.values()) {
      if (opacities.containsKey(part)) {
        entries.add(part.id() + ':' + opacity(part));
      }
    }
    if (isReordered()) {
      entries.add(ORDER + ':' + order.stream().map(MapPart::id).collect(Collectors.joining(UNDER)));
    }
    return String.join(",", entries);
  }

  /** The choice of a line; what is not understood in it is passed over. */
  public static LayerChoice of(String text) {
    LayerChoice choice = USUAL;
    for (String entry : text.split(",", -1)) {
      int colon = entry.indexOf(':');
      String name = colon < 0 ? "" : entry.substring(0, colon);
      String value = entry.substring(colon + 1);
      Optional<MapPart> part = MapPart.of(name);
      Optional<Double> opacity = opacity(value);
      if (part.isPresent() && opacity.isPresent()) {
        choice = choice.with(part.get(), opacity.get());
      } else if (name.equals(ORDER)) {
        choice = choice.orderedAs(value);
      }
    }
    return choice;
  }

  private LayerChoice orderedAs(String text) {
    List<MapPart> named =
        Arrays.stream(text.split(UNDER, -1)).flatMap(id -> MapPart.of(id).stream()).toList();
    try {
      return ordered(named);
    } catch (IllegalArgumentException _) { // an order of parts that is none
      return this;
    }
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
