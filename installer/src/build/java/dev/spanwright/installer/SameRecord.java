package dev.spanwright.installer;

import java.lang.classfile.ClassModel;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import java.lang.runtime.ObjectMethods;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * That the plain {@code equals} and {@code hashCode} of a record do what Java would spin: with
 * drawn values, and others that differ from them in one field.
 */
final class SameRecord {

  /** How often the values of all fields are drawn. */
  private static final int ROUNDS = 3;

  /** Among them those that are equal and not the same, or compared in a way of their own. */
  private static final Map<Class<?>, List<Object>> VALUES =
      Map.of(
          boolean.class, List.of(false, true),
          byte.class, List.of((byte) 0, (byte) -1, Byte.MIN_VALUE),
          char.class, List.of('\0', 'a', Character.MAX_VALUE),
          short.class, List.of((short) 0, (short) -1, Short.MIN_VALUE),
          int.class, List.of(0, 1, -1, Integer.MIN_VALUE),
          long.class, List.of(0L, 1L, 1L << 32, -1L, Long.MIN_VALUE),
          float.class, List.of(0f, -0f, 1.5f, Float.NaN, Float.intBitsToFloat(0x7fc00001)),
          double.class, List.of(0d, -0d, 1.5, Double.NaN, Double.longBitsToDouble(-1L)),
          Object.class, Arrays.asList(null, "a", new StringBuilder("a").toString(), 1, 1L));

  private final BareClasses classes;
  private final Class<?> type;
  private final List<VarHandle> fields = new ArrayList<>();
  private final MethodHandle equals;
  private final MethodHandle hash;
  private final Random random = new Random(1);

  /**
   * @param lookup sees what is in the record
   * @param original as compiled, which says what Java would spin
   */
  SameRecord(BareClasses classes, Lookup lookup, ClassModel original) throws Throwable {
    this.classes = classes;
    type = lookup.lookupClass();
    List<DirectMethodHandleDesc> read =
        original.methods().stream()
            .filter(PlainCode::isOfRecord)
            .flatMap(PlainCode::calls)
            .findFirst()
            .orElseThrow()
            .bootstrapArgs()
            .stream()
            .filter(DirectMethodHandleDesc.class::isInstance)
            .map(DirectMethodHandleDesc.class::cast)
            .toList();
    List<MethodHandle> getters = new ArrayList<>();
    for (DirectMethodHandleDesc field : read) {
      Class<?> value = type.getDeclaredField(field.methodName()).getType();
      fields.add(lookup.findVarHandle(type, field.methodName(), value));
      getters.add(lookup.findGetter(type, field.methodName(), value));
    }
    String names =
        read.stream().map(DirectMethodHandleDesc::methodName).collect(Collectors.joining(";"));
    MethodHandle[] all = getters.toArray(MethodHandle[]::new);
    MethodType equality = MethodType.methodType(boolean.class, type, Object.class);
    equals = spun(ObjectMethods.bootstrap(lookup, "equals", equality, type, names, all));
    MethodType hashing = MethodType.methodType(int.class, type);
    hash = spun(ObjectMethods.bootstrap(lookup, "hashCode", hashing, type, names, all));
  }

  private static MethodHandle spun(Object site) {
    return ((CallSite) site).dynamicInvoker();
  }

  void check() throws Throwable {
    for (int round = 0; round < ROUNDS; round++) {
      Object one = classes.valueOf(type).orElseThrow();
      for (VarHandle field : fields) {
        List<Object> values = VALUES.get(field.varType());
        field.set(one, values.get(random.nextInt(values.size())));
      }
      compareHash(one);
      compare(one, null);
      compare(one, "text");
      compare(one, one);
      compare(one, copy(one));
      for (VarHandle field : fields) {
        for (Object value : VALUES.get(field.varType())) {
          Object other = copy(one);
          field.set(other, value);
          compare(one, other);
          compareHash(other);
        }
      }
    }
  }

  private Object copy(Object one) throws ReflectiveOperationException {
    Object copy = classes.valueOf(type).orElseThrow();
    for (VarHandle field : fields) {
      field.set(copy, field.get(one));
    }
    return copy;
  }

  private void compare(Object one, Object other) throws Throwable {
    boolean expected = (boolean) equals.invoke(one, other);
    if (one.equals(other) != expected) {
      throw different("tells %s from %s".formatted(text(one), text(other)), !expected, expected);
    }
  }

  private void compareHash(Object one) throws Throwable {
    int expected = (int) hash.invoke(one);
    if (one.hashCode() != expected) {
      throw different("hashes %s".formatted(text(one)), one.hashCode(), expected);
    }
  }

  private String text(Object value) {
    return type.isInstance(value)
        ? fields.stream().map(field -> String.valueOf(field.get(value))).toList().toString()
        : String.valueOf(value);
  }

  private IllegalStateException different(String what, Object found, Object expected) {
    return new IllegalStateException(
        "PlainCode changes how %s %s: %s instead of %s."
            .formatted(type.getName(), what, found, expected));
  }
}
