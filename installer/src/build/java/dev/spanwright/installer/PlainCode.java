package dev.spanwright.installer;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.TypeKind;
import java.lang.classfile.constantpool.InvokeDynamicEntry;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Our own classes with plain code in place of what Java spins anew at each start: {@code equals}
 * and {@code hashCode} of records, and the choice of a {@code switch} by type. The cache of loaded
 * classes keeps what is spun for lambdas and joined texts, but not these. What they do stays the
 * same, and so does the value of a hash, by which sets are ordered.
 */
final class PlainCode {

  private static final ClassDesc RECORDS = ClassDesc.of("java.lang.runtime.ObjectMethods");
  private static final ClassDesc SWITCHES = ClassDesc.of("java.lang.runtime.SwitchBootstraps");
  private static final ClassDesc OBJECTS = ClassDesc.of("java.util.Objects");

  private static final Map<TypeKind, ClassDesc> BOXES =
      Map.of(
          TypeKind.BOOLEAN, ConstantDescs.CD_Boolean,
          TypeKind.BYTE, ConstantDescs.CD_Byte,
          TypeKind.CHAR, ConstantDescs.CD_Character,
          TypeKind.SHORT, ConstantDescs.CD_Short,
          TypeKind.INT, ConstantDescs.CD_Integer,
          TypeKind.LONG, ConstantDescs.CD_Long,
          TypeKind.FLOAT, ConstantDescs.CD_Float,
          TypeKind.DOUBLE, ConstantDescs.CD_Double);

  private static final int HELPER =
      ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;

  private final ClassFile format;

  /**
   * A class that was changed.
   *
   * @param original its file as compiled
   * @param plain the same with plain code
   */
  record Change(byte[] original, byte[] plain) {}

  /**
   * @param types knows all classes of the program: Java checks by them what a variable may hold
   */
  PlainCode(ClassHierarchyResolver types) {
    format = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(types));
  }

  /**
   * A class file with plain code; the same bytes where there is nothing to change.
   *
   * @throws IllegalStateException if what comes out would not pass Java's own checks
   */
  byte[] of(byte[] classFile) {
    ClassModel model = format.parse(classFile);
    Map<InvokeDynamicEntry, String> choices = choices(model);
    if (choices.isEmpty() && model.methods().stream().noneMatch(PlainCode::isOfRecord)) {
      return classFile;
    }
    ClassTransform methods =
        (builder, element) -> {
          if (element instanceof MethodModel method && isOfRecord(method)) {
            writeRecord(builder, method);
          } else if (element instanceof MethodModel method) {
            builder.transformMethod(
                method, MethodTransform.transformingCode(calling(model, choices)));
          } else {
            builder.with(element);
          }
        };
    ClassTransform helpers =
        ClassTransform.endHandler(
            builder -> choices.forEach((call, name) -> writeChoice(builder, call, name)));
    byte[] plain = format.transformClass(model, methods.andThen(helpers));
    List<VerifyError> errors = format.verify(plain);
    if (!errors.isEmpty()) {
      throw new IllegalStateException(
          model.thisClass().asInternalName() + " with plain code is wrong: " + errors.getFirst());
    }
    return plain;
  }

  /** The calls in a method that Java links when they are run first. */
  static Stream<InvokeDynamicInstruction> calls(MethodModel method) {
    return method.code().stream()
        .flatMap(code -> code.elementStream())
        .filter(InvokeDynamicInstruction.class::isInstance)
        .map(InvokeDynamicInstruction.class::cast);
  }

  /** Whether it is what {@code equals} or {@code hashCode} of a record is compiled to. */
  static boolean isOfRecord(MethodModel method) {
    return calls(method).anyMatch(call -> call.bootstrapMethod().owner().equals(RECORDS))
        && !method.methodName().equalsString("toString");
  }

  private static void writeRecord(ClassBuilder builder, MethodModel method) {
    InvokeDynamicInstruction call = calls(method).findFirst().orElseThrow();
    ClassDesc owner = (ClassDesc) call.bootstrapArgs().getFirst();
    List<DirectMethodHandleDesc> fields =
        call.bootstrapArgs().stream()
            .filter(DirectMethodHandleDesc.class::isInstance)
            .map(DirectMethodHandleDesc.class::cast)
            .toList();
    boolean equality = method.methodName().equalsString("equals");
    builder.withMethodBody(
        method.methodName(),
        method.methodType(),
        method.flags().flagsMask(),
        code -> {
          if (equality) {
            writeEquals(code, owner, fields);
          } else {
            writeHash(code, owner, fields);
          }
        });
  }

  private static void writeEquals(
      CodeBuilder code, ClassDesc owner, List<DirectMethodHandleDesc> fields) {
    Label other = code.newLabel();
    Label different = code.newLabel();
    code.aload(0).aload(1).if_acmpne(other).iconst_1().ireturn().labelBinding(other);
    code.aload(1).instanceOf(owner).ifeq(different);
    code.aload(1).checkcast(owner).astore(2);
    for (DirectMethodHandleDesc field : fields) {
      ClassDesc type = field.invocationType().returnType();
      code.aload(0).getfield(owner, field.methodName(), type);
      code.aload(2).getfield(owner, field.methodName(), type);
      TypeKind kind = TypeKind.from(type);
      switch (kind) {
        case REFERENCE ->
            code.invokestatic(
                    OBJECTS,
                    "equals",
                    MethodTypeDesc.of(
                        ConstantDescs.CD_boolean, ConstantDescs.CD_Object, ConstantDescs.CD_Object))
                .ifeq(different);
        case LONG -> code.lcmp().ifne(different);
        case FLOAT, DOUBLE ->
            code.invokestatic(
                    BOXES.get(kind), "compare", MethodTypeDesc.of(ConstantDescs.CD_int, type, type))
                .ifne(different);
        default -> code.if_icmpne(different);
      }
    }
    code.iconst_1().ireturn().labelBinding(different).iconst_0().ireturn();
  }

  private static void writeHash(
      CodeBuilder code, ClassDesc owner, List<DirectMethodHandleDesc> fields) {
    code.iconst_0();
    for (DirectMethodHandleDesc field : fields) {
      ClassDesc type = field.invocationType().returnType();
      code.bipush(31).imul().aload(0).getfield(owner, field.methodName(), type);
      TypeKind kind = TypeKind.from(type);
      if (kind == TypeKind.REFERENCE) {
        MethodTypeDesc hash = MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_Object);
        code.invokestatic(OBJECTS, "hashCode", hash);
      } else {
        MethodTypeDesc hash = MethodTypeDesc.of(ConstantDescs.CD_int, type);
        code.invokestatic(BOXES.get(kind), "hashCode", hash);
      }
      code.iadd();
    }
    code.ireturn();
  }

  /** The choices of a class by type alone, each with the name of a method that is to make it. */
  static Map<InvokeDynamicEntry, String> choices(ClassModel model) {
    Map<InvokeDynamicEntry, String> choices = new LinkedHashMap<>();
    model.methods().stream()
        .flatMap(PlainCode::calls)
        .filter(call -> call.bootstrapMethod().owner().equals(SWITCHES))
        .filter(call -> call.name().equalsString("typeSwitch"))
        .filter(call -> call.bootstrapArgs().stream().allMatch(ClassDesc.class::isInstance))
        .forEach(
            call -> choices.computeIfAbsent(call.invokedynamic(), _ -> "choice$" + choices.size()));
    return choices;
  }

  private static CodeTransform calling(ClassModel model, Map<InvokeDynamicEntry, String> choices) {
    boolean isInterface = (model.flags().flagsMask() & ClassFile.ACC_INTERFACE) != 0;
    return (code, element) -> {
      if (element instanceof InvokeDynamicInstruction call
          && choices.containsKey(call.invokedynamic())) {
        code.invokestatic(
            model.thisClass().asSymbol(),
            choices.get(call.invokedynamic()),
            call.typeSymbol(),
            isInterface);
      } else {
        code.with(element);
      }
    };
  }

  /**
   * The first label from a given one on that the value is of, or how many there are; -1 for null.
   */
  private static void writeChoice(ClassBuilder builder, InvokeDynamicEntry call, String name) {
    List<ClassDesc> labels =
        Stream.of(call.asSymbol().bootstrapArgs()).map(ClassDesc.class::cast).toList();
    builder.withMethodBody(
        name,
        call.asSymbol().invocationType(),
        HELPER,
        code -> {
          Label some = code.newLabel();
          code.aload(0).ifnonnull(some).iconst_m1().ireturn().labelBinding(some);
          for (int i = 0; i < labels.size(); i++) {
            Label next = code.newLabel();
            code.iload(1).loadConstant(i).if_icmpgt(next);
            code.aload(0).instanceOf(labels.get(i)).ifeq(next);
            code.loadConstant(i).ireturn().labelBinding(next);
          }
          code.loadConstant(labels.size()).ireturn();
        });
  }
}
