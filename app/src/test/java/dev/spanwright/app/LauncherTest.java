package dev.spanwright.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The shell launcher, with folders that look like a JDK and a `java` that prints how it was called.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  private static final Path SCRIPT = Path.of("src/main/scripts/spanwright");

  @TempDir Path folder;
  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void layOutTheDistribution() throws IOException {
    Path bin = Files.createDirectories(folder.resolve("app/bin"));
    Files.copy(SCRIPT, bin.resolve("spanwright"));
    executable(bin.resolve("spanwright"));
    Path lib = Files.createDirectories(folder.resolve("app/lib"));
    for (String jar : List.of("a.jar", "spanwright-model-1.jar", "Z.jar", "spanwright-app-1.jar")) {
      Files.createFile(lib.resolve(jar));
    }
  }

  @Test
  void startsTheJavaThatIsNamed() throws Exception {
    environment.put("SPANWRIGHT_JAVA", jdk("named", "25.0.3").toString());

    Result result = run("evaluate", "two words", "*");

    assertEquals(0, result.status(), result.output());
    List<String> lines = result.output().lines().toList();
    assertEquals("java named", lines.getFirst());
    assertEquals(
        List.of("dev.spanwright.app.Main", "evaluate", "two words", "*"),
        lines.subList(lines.size() - 4, lines.size()));
  }

  @Test
  void putsItsOwnJarFirstAndTheOthersByName() throws Exception {
    environment.put("SPANWRIGHT_JAVA", jdk("named", "25").resolve("bin/java").toString());

    List<String> lines = run().output().lines().toList();

    String classPath = lines.get(lines.indexOf("-cp") + 1);
    List<String> names =
        List.of(classPath.split(":")).stream()
            .map(jar -> Path.of(jar).getFileName().toString())
            .toList();
    assertEquals(
        List.of("spanwright-app-1.jar", "Z.jar", "a.jar", "spanwright-model-1.jar"), names);
  }

  @Test
  void refusesANamedJavaThatIsTooOldAndTakesNoOther() throws Exception {
    environment.put("SPANWRIGHT_JAVA", jdk("old", "17.0.15").toString());
    environment.put("JAVA_HOME", jdk("new", "25").toString());

    Result result = run();

    assertEquals(1, result.status());
    assertTrue(
        result.output().contains("needs Java 25 or newer, but SPANWRIGHT_JAVA is"),
        result.output());
    assertTrue(result.output().contains("17.0.15: "), result.output());
  }

  @Test
  void prefersTheBundledRuntimeToEveryOther() throws Exception {
    jdk("app/runtime", "25.0.1");
    environment.put("JAVA_HOME", jdk("home", "26").toString());

    assertEquals("java runtime", run().output().lines().findFirst().orElseThrow());
  }

  @Test
  void passesOverAJavaHomeThatIsTooOld() throws Exception {
    environment.put("JAVA_HOME", jdk("old", "1.8.0_442").toString());
    environment.put("PATH", jdk("path", "26-ea").resolve("bin") + ":" + System.getenv("PATH"));

    assertEquals("java path", run().output().lines().findFirst().orElseThrow());
  }

  @Test
  void asksJavaItselfWhereThereIsNoReleaseFile() throws Exception {
    Path jdk = jdk("bare", "25");
    Files.delete(jdk.resolve("release"));
    Files.writeString(
        jdk.resolve("bin/java"),
        """
        #!/bin/sh
        if [ "$1" = -version ]; then echo 'openjdk version "25.0.2" 2026-01-20' >&2; else echo ran; fi
        """);
    environment.put("SPANWRIGHT_JAVA", jdk.toString());

    assertEquals("ran", run().output().strip());
  }

  @Test
  void findsItsFolderThroughSymbolicLinks() throws Exception {
    environment.put("SPANWRIGHT_JAVA", jdk("named", "25").toString());
    Path near = Files.createSymbolicLink(folder.resolve("near"), Path.of("app/bin/spanwright"));
    Path far = Files.createSymbolicLink(folder.resolve("far"), near.toAbsolutePath());

    assertTrue(start(far).output().contains("app/lib/spanwright-app-1.jar"));
  }

  @Test
  void splitsTheOptionsForJavaAtSpacesOnly() throws Exception {
    environment.put("SPANWRIGHT_JAVA", jdk("named", "25").toString());
    environment.put("SPANWRIGHT_JAVA_OPTS", "-Xmx2g -Dpattern=*");

    List<String> lines = run().output().lines().toList();

    assertTrue(lines.containsAll(List.of("-Xmx2g", "-Dpattern=*")), lines.toString());
  }

  /** A folder with a release file and a `java` that prints its folder's name and its arguments. */
  private Path jdk(String name, String version) throws IOException {
    Path home = folder.resolve(name);
    Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
    Files.writeString(
        home.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
    Files.writeString(
        java, "#!/bin/sh\necho java " + home.getFileName() + "\nprintf '%s\\n' \"$@\"\n");
    executable(java);
    return home;
  }

  private static void executable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Result run(String... arguments) throws IOException, InterruptedException {
    return start(folder.resolve("app/bin/spanwright"), arguments);
  }

  private Result start(Path launcher, String... arguments)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder();
    builder.command().add(launcher.toString());
    builder.command().addAll(List.of(arguments));
    builder.environment().keySet().removeIf(name -> name.startsWith("SPANWRIGHT_"));
    builder.environment().remove("JAVA_HOME");
    builder.environment().put("HOME", folder.toString());
    builder.environment().putAll(environment);
    Process process = builder.redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Result(process.waitFor(), output);
  }

  private record Result(int status, String output) {}
}
