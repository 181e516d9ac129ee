package dev.spanwright.model.file;

import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.PropertyValue;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;

/** Values of every corner of their ranges, for things that are made at random. */
class RandomValues {

  static final String[] TEXTS = {
    "Zürich \"HB\"",
    "tab\tline\nend\r",
    "東京",
    "\uD83D\uDE80 up",
    "\u0000\u001f\u007f",
    "back\\slash/",
    "a",
    "\u2028",
    "x".repeat(120)
  };

  final Random random;

  RandomValues(Random random) {
    this.random = random;
  }

  final PropertyValue.Fields properties() {
    return random.nextInt(3) == 0 ? fields(0) : PropertyValue.Fields.NONE;
  }

  private PropertyValue.Fields fields(int depth) {
    Map<String, PropertyValue> fields = new LinkedHashMap<>();
    int count = random.nextInt(4);
    for (int i = 0; i < count; i++) {
      fields.put("x-" + i + (random.nextBoolean() ? "" : pick(TEXTS)), value(depth + 1));
    }
    return PropertyValue.Fields.of(fields);
  }

  private PropertyValue value(int depth) {
    return switch (random.nextInt(depth > 4 ? 4 : 6)) {
      case 0 -> new PropertyValue.Text(text());
      case 1 ->
          new PropertyValue.Amount(
              new BigDecimal(random.nextInt(3) == 0 ? "1.50E+9" : "-" + random.nextDouble()));
      case 2 -> new PropertyValue.Flag(random.nextBoolean());
      case 3 -> new PropertyValue.Nothing();
      case 4 ->
          new PropertyValue.Items(
              IntStream.range(0, random.nextInt(20)).mapToObj(_ -> value(depth + 1)).toList());
      default -> fields(depth);
    };
  }

  final Position position() {
    return new Position(random.nextDouble() * 180 - 90, random.nextInt(-180, 181));
  }

  final double positive(double max) {
    return switch (random.nextInt(5)) {
      case 0 -> max;
      case 1 -> Math.max(1, Math.rint(random.nextDouble() * max));
      case 2 -> Double.MIN_VALUE;
      case 3 -> Math.scalb(1 - random.nextDouble(), -random.nextInt(60));
      default -> max * (1 - random.nextDouble());
    };
  }

  final OptionalDouble optional(double max) {
    return random.nextBoolean() ? OptionalDouble.of(positive(max)) : OptionalDouble.empty();
  }

  final List<String> pair(List<String> ids) {
    int from = random.nextInt(ids.size());
    int to = (from + 1 + random.nextInt(ids.size() - 1)) % ids.size();
    return List.of(ids.get(from), ids.get(to));
  }

  final List<String> some(List<String> ids) {
    return ids.stream().filter(_ -> random.nextBoolean()).toList();
  }

  final String name() {
    return "n" + pick(TEXTS);
  }

  final String text() {
    return random.nextBoolean() ? "" : pick(TEXTS) + pick(TEXTS);
  }

  final String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  final <T> T pick(T[] from) {
    return from[random.nextInt(from.length)];
  }
}
