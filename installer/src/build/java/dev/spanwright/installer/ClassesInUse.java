package dev.spanwright.installer;

import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which classes the program can reach. A class reaches all that its file names: types, signatures,
 * annotations, and texts that are the name of a class, by which code asks for one at run time. An
 * interface of a service reaches its providers; what resources name, such as the schemas of POI and
 * XMLBeans, is in use, too. So more is kept than is ever loaded, and a name that is put together at
 * run time is the only way to miss one; that nothing was missed is seen by {@link SameResults}.
 */
final class ClassesInUse {

  /** A name with dots or slashes, as texts and resources have it. */
  private static final Pattern NAME = Pattern.compile("[\\w$]+(?:[./][\\w$]+)+");

  /** A type in a descriptor or signature. */
  private static final Pattern TYPE = Pattern.compile("L([\\w$]+(?:/[\\w$]+)*)[;<]");

  private final Map<String, byte[]> classes = new HashMap<>();
  private final Map<String, List<String>> services = new HashMap<>();
  private final Set<String> reached = new HashSet<>();
  private final Deque<String> open = new ArrayDeque<>();

  private ClassesInUse() {}

  /** Names with slashes, of all classes that are reached from the libraries that are kept whole. */
  static Set<String> of(Collection<Library> libraries) {
    ClassesInUse search = new ClassesInUse();
    libraries.forEach(search::add);
    for (Library library : libraries) {
      library.entries().forEach((entry, bytes) -> search.begin(library, entry, bytes));
    }
    while (!search.open.isEmpty()) {
      search.follow(search.open.poll());
    }
    return search.reached;
  }

  private void add(Library library) {
    library
        .entries()
        .forEach(
            (entry, bytes) -> {
              if (Library.isClass(entry)) {
                classes.put(Library.className(entry), bytes);
              } else if (Library.isService(entry)) {
                services
                    .computeIfAbsent(Library.serviceName(entry), _ -> new ArrayList<>())
                    .addAll(Library.providers(bytes));
              }
            });
  }

  private void begin(Library library, String entry, byte[] bytes) {
    if (Library.isClass(entry)) {
      if (library.isWhole()) {
        reach(Library.className(entry));
      }
    } else if (Library.isService(entry)) {
      // A service of Java's own is asked for by Java.
      if (!classes.containsKey(Library.serviceName(entry))) {
        Library.providers(bytes).forEach(this::reach);
      }
    } else if (!entry.startsWith("META-INF/")) {
      reachNames(new String(bytes, StandardCharsets.ISO_8859_1));
    }
  }

  private void follow(String name) {
    for (PoolEntry entry : ClassFile.of().parse(classes.get(name)).constantPool()) {
      if (entry instanceof Utf8Entry text) {
        reachNames(text.stringValue());
      }
    }
  }

  private void reachNames(String text) {
    reach(text); // in the unnamed package
    Matcher names = NAME.matcher(text);
    while (names.find()) {
      reach(names.group().replace('.', '/'));
    }
    Matcher types = TYPE.matcher(text);
    while (types.find()) {
      reach(types.group(1));
    }
  }

  private void reach(String name) {
    if (classes.containsKey(name) && reached.add(name)) {
      open.add(name);
      services.getOrDefault(name, List.of()).forEach(this::reach);
    }
  }
}
