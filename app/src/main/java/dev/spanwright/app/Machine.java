package dev.spanwright.app;

import java.util.Optional;

/** What {@link Preflight} asks of the machine that it runs on. */
interface Machine {

  boolean isLinux();

  /** An environment variable; empty also where it is set to nothing. */
  Optional<String> environment(String name);

  /** A system property; empty also where it is set to nothing. */
  Optional<String> property(String name);

  /** Whether the dynamic linker finds a shared library, by its file name with version. */
  boolean hasLibrary(String name);

  /** Whether any font file is in the usual folders. */
  boolean hasFont();
}
