package dev.spanwright.installer;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import sun.reflect.ReflectionFactory;

/**
 * The classes of the program with little in them: what they extend, and of those with plain code
 * also that code and their fields, which take any value. So each can be made and tried by itself:
 * no constructor checks what it is given, and nothing is started by loading it.
 */
final class BareClasses extends ClassLoader {

  private static final String LOOKUP = "lookup$";

  private final Collection<Library> libraries;

  /** What makes one of a class, and runs nothing of it. */
  private final Map<Class<?>, Constructor<?>> makers = new HashMap<>();

  /** By the names of classes, with dots. */
  private final Map<String, PlainCode.Change> changes;

  /**
   * @param changes the classes with plain code
   * @param libraries all classes
   */
  BareClasses(List<PlainCode.Change> changes, Collection<Library> libraries) {
    super(ClassLoader.getPlatformClassLoader());
    this.libraries = libraries;
    this.changes =
        changes.stream()
            .collect(Collectors.toMap(change -> name(change.original()), Function.identity()));
  }

  private static String name(byte[] classFile) {
    return ClassFile.of().parse(classFile).thisClass().asInternalName().replace('/', '.');
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    Optional<PlainCode.Change> change = Optional.ofNullable(changes.get(name));
    byte[] file = change.isPresent() ? change.get().plain() : packed(name);
    byte[] bare = bare(ClassFile.of().parse(file), change.map(c -> plainMethods(c.original())));
    return defineClass(name, bare, 0, bare.length);
  }

  private byte[] packed(String name) throws ClassNotFoundException {
    ClassDesc type = ClassDesc.of(name);
    return libraries.stream()
        .flatMap(library -> library.bytesOf(type).stream())
        .findFirst()
        .orElseThrow(() -> new ClassNotFoundException(name));
  }

  /** The names of the methods that were written. */
  private static Set<String> plainMethods(byte[] original) {
    ClassModel model = ClassFile.of().parse(original);
    Set<String> names =
        model.methods().stream()
            .filter(PlainCode::isOfRecord)
            .map(method -> method.methodName().stringValue())
            .collect(Collectors.toSet());
    names.addAll(PlainCode.choices(model).values());
    return names;
  }

  private static byte[] bare(ClassModel whole, Optional<Set<String>> methods) {
    int flags = whole.flags().flagsMask();
    boolean isInterface = (flags & ClassFile.ACC_INTERFACE) != 0;
    return ClassFile.of()
        .build(
            whole.thisClass().asSymbol(),
            builder -> {
              builder.withVersion(whole.majorVersion(), 0);
              builder.withFlags(isInterface ? flags : flags & ~ClassFile.ACC_ABSTRACT);
              whole.superclass().map(ClassEntry::asSymbol).ifPresent(builder::withSuperclass);
              builder.withInterfaces(whole.interfaces());
              methods.ifPresent(names -> addCode(builder, whole, names));
            });
  }

  private static void addCode(ClassBuilder builder, ClassModel whole, Set<String> names) {
    whole.fields().stream()
        .filter(field -> (field.flags().flagsMask() & ClassFile.ACC_STATIC) == 0)
        .forEach(
            field ->
                builder.withField(
                    field.fieldName().stringValue(),
                    ofAny(field.fieldTypeSymbol()),
                    ClassFile.ACC_PRIVATE));
    builder.withMethodBody(
        LOOKUP,
        MethodTypeDesc.of(ConstantDescs.CD_MethodHandles_Lookup),
        ClassFile.ACC_PUBLIC | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC,
        code ->
            code.invokestatic(
                    ConstantDescs.CD_MethodHandles,
                    "lookup",
                    MethodTypeDesc.of(ConstantDescs.CD_MethodHandles_Lookup))
                .areturn());
    for (MethodModel method : whole.methods()) {
      if (names.contains(method.methodName().stringValue())) {
        builder.transformMethod(method, MethodTransform.transformingCode(ofAnyFields()));
      }
    }
  }

  private static CodeTransform ofAnyFields() {
    return (code, element) -> {
      if (element instanceof FieldInstruction get) {
        code.getfield(get.owner().asSymbol(), get.name().stringValue(), ofAny(get.typeSymbol()));
      } else {
        code.with(element);
      }
    };
  }

  private static ClassDesc ofAny(ClassDesc type) {
    return type.isPrimitive() ? type : ConstantDescs.CD_Object;
  }

  /** What Java gives to the code of a class with plain code that it links. */
  static Lookup lookup(Class<?> type) throws ReflectiveOperationException {
    Method own = type.getDeclaredMethod(LOOKUP);
    own.setAccessible(true);
    return (Lookup) own.invoke(null);
  }

  Class<?> named(ClassDesc type) {
    return MethodType.fromMethodDescriptorString("()" + type.descriptorString(), this).returnType();
  }

  MethodType named(MethodTypeDesc type) {
    return MethodType.fromMethodDescriptorString(type.descriptorString(), this);
  }

  /**
   * Something of a type, with nothing in its fields.
   *
   * @return nothing of an abstract class of Java's own
   */
  Optional<Object> valueOf(Class<?> type) throws ReflectiveOperationException {
    if (type.isInterface()) {
      return Optional.of(Proxy.newProxyInstance(this, new Class<?>[] {type}, (_, _, _) -> null));
    }
    if (Modifier.isAbstract(type.getModifiers())) {
      return Optional.empty();
    }
    Constructor<?> made = makers.get(type);
    if (made == null) {
      made =
          ReflectionFactory.getReflectionFactory()
              .newConstructorForSerialization(type, Object.class.getDeclaredConstructor());
      makers.put(type, made);
    }
    return Optional.of(made.newInstance());
  }
}
