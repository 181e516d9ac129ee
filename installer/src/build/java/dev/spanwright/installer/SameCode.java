package dev.spanwright.installer;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.runtime.SwitchBootstraps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * That {@link PlainCode} does what Java itself would spin in its place: the code of records is
 * compared by {@link SameRecord}, and each choice is made of a value of every type that any choice
 * of the program names, and of null, beginning at every label. A difference fails the build.
 */
final class SameCode {

  private final BareClasses classes;

  /** One of each type that a choice names. */
  private final List<Object> values = new ArrayList<>();

  private SameCode(BareClasses classes) {
    this.classes = classes;
  }

  /**
   * Checks.
   *
   * @param libraries all classes of the program
   * @throws IllegalStateException if plain code does something else
   */
  static void check(List<PlainCode.Change> changes, Collection<Library> libraries) {
    List<ClassModel> originals =
        changes.stream().map(change -> ClassFile.of().parse(change.original())).toList();
    SameCode check = new SameCode(new BareClasses(changes, libraries));
    try {
      check.collectValues(originals);
      for (ClassModel original : originals) {
        check.compare(original);
      }
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) { // as method handles declare it
      throw new IllegalStateException("The plain code of the packages cannot be tried.", e);
    }
  }

  private void collectValues(List<ClassModel> originals) throws ReflectiveOperationException {
    Set<Class<?>> named = new LinkedHashSet<>();
    for (ClassModel original : originals) {
      PlainCode.choices(original).keySet().forEach(call -> named.addAll(labels(call.asSymbol())));
    }
    for (Class<?> type : named) {
      classes.valueOf(type).ifPresent(values::add);
    }
  }

  private List<Class<?>> labels(DynamicCallSiteDesc call) {
    List<Class<?>> labels = new ArrayList<>();
    for (ConstantDesc label : call.bootstrapArgs()) {
      labels.add(classes.named((ClassDesc) label));
    }
    return labels;
  }

  private void compare(ClassModel original) throws Throwable {
    Lookup lookup = BareClasses.lookup(classes.named(original.thisClass().asSymbol()));
    if (original.methods().stream().anyMatch(PlainCode::isOfRecord)) {
      new SameRecord(classes, lookup, original).check();
    }
    for (var choice : PlainCode.choices(original).entrySet()) {
      compare(lookup, choice.getKey().asSymbol(), choice.getValue());
    }
  }

  private void compare(Lookup lookup, DynamicCallSiteDesc call, String name) throws Throwable {
    MethodType signature = classes.named(call.invocationType());
    List<Class<?>> labels = labels(call);
    MethodHandle plain = lookup.findStatic(lookup.lookupClass(), name, signature);
    MethodHandle usual =
        SwitchBootstraps.typeSwitch(lookup, call.invocationName(), signature, labels.toArray())
            .dynamicInvoker();
    List<Object> chosen = values.stream().filter(signature.parameterType(0)::isInstance).toList();
    for (Class<?> label : labels) {
      if (chosen.stream().noneMatch(label::isInstance)) {
        throw new IllegalStateException("There is no value to try the choice of " + label + " by.");
      }
    }
    for (Object value : Stream.concat(chosen.stream(), Stream.of((Object) null)).toList()) {
      for (int from = 0; from <= labels.size(); from++) {
        int expected = (int) usual.invoke(value, from);
        int found = (int) plain.invoke(value, from);
        if (found != expected) {
          throw new IllegalStateException(
              "PlainCode chooses something else in %s: of %s, from label %d on, %d instead of %d."
                  .formatted(lookup.lookupClass(), labels, from, found, expected));
        }
      }
    }
  }
}
