package dev.spanwright.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {

  private static final FakeMachine DESKTOP =
      new FakeMachine(true, Map.of("DISPLAY", ":0"), Map.of(), Set.of(), true);

  @Test
  void hasNothingToSayOnADesktop() {
    assertEquals(List.of(), Preflight.problems(DESKTOP));
  }

  @Test
  void asksNothingOfOtherSystems() {
    var machine = new FakeMachine(false, Map.of(), Map.of(), Set.of("libgtk-3.so.0"), false);

    assertEquals(List.of(), Preflight.problems(machine));
  }

  @Test
  void saysThatThereIsNoDisplay() {
    var machine = new FakeMachine(true, Map.of(), Map.of(), Set.of(), true);

    List<String> problems = Preflight.problems(machine);

    assertEquals(1, problems.size(), problems.toString());
    assertTrue(problems.getFirst().contains("DISPLAY is not set"), problems.toString());
    assertTrue(problems.getFirst().contains("command line"), problems.toString());
  }

  @Test
  void sendsWaylandAloneToXwayland() {
    var machine =
        new FakeMachine(true, Map.of("WAYLAND_DISPLAY", "wayland-0"), Map.of(), Set.of(), true);

    assertTrue(Preflight.problems(machine).getFirst().contains("Xwayland"));
  }

  @Test
  void namesWhatIsMissingAndInstallsItByOneCommand() {
    var machine =
        new FakeMachine(
            true,
            Map.of("DISPLAY", ":0"),
            Map.of(),
            Set.of("libpangoft2-1.0.so.0", "libgtk-3.so.0"),
            false);

    assertEquals(
        List.of(
            "The library libpangoft2-1.0.so.0 is missing; it is in the package libpangoft2-1.0-0.",
            "The library libgtk-3.so.0 is missing; it is in the package libgtk-3-0.",
            "There is no font; the package fonts-dejavu-core has one.",
            "On Debian or Ubuntu, as root: apt-get install --no-install-recommends"
                + " libpangoft2-1.0-0 libgtk-3-0 fonts-dejavu-core"),
        Preflight.problems(machine));
  }

  @Test
  void needsNeitherDisplayNorGtkWithoutAScreen() {
    var machine =
        new FakeMachine(
            true,
            Map.of(),
            Map.of("glass.platform", "Headless"),
            Set.of("libgtk-3.so.0", "libXtst.so.6"),
            true);

    assertEquals(List.of(), Preflight.problems(machine));
  }

  @Test
  void needsADisplayWhereGtkIsNamed() {
    var machine = new FakeMachine(true, Map.of(), Map.of("glass.platform", "gtk"), Set.of(), true);

    assertEquals(1, Preflight.problems(machine).size());
  }

  @Test
  void needsPangoWithoutAScreenToo() {
    var machine =
        new FakeMachine(
            true,
            Map.of(),
            Map.of("glass.platform", "Headless"),
            Set.of("libpangoft2-1.0.so.0"),
            true);

    assertTrue(Preflight.problems(machine).getFirst().contains("libpangoft2-1.0-0"));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void theLinkerKnowsTheCLibraryAndNoInvention() {
    assertTrue(new ThisMachine().hasLibrary("libc.so.6"));
    assertFalse(new ThisMachine().hasLibrary("libspanwright-invention.so.1"));
  }

  @Test
  void findsAFontInAFolderOfAFolder(@TempDir Path folder) throws IOException {
    Path inner = Files.createDirectories(folder.resolve("truetype/dejavu"));
    assertFalse(ThisMachine.holdsFont(folder));

    Files.createFile(inner.resolve("DejaVuSans.TTF"));

    assertTrue(ThisMachine.holdsFont(folder));
    assertFalse(ThisMachine.holdsFont(folder.resolve("absent")));
  }

  /** A machine that lacks the libraries which are listed. */
  private record FakeMachine(
      boolean isLinux,
      Map<String, String> variables,
      Map<String, String> properties,
      Set<String> lacking,
      boolean hasFont)
      implements Machine {

    @Override
    public Optional<String> environment(String name) {
      return Optional.ofNullable(variables.get(name));
    }

    @Override
    public Optional<String> property(String name) {
      return Optional.ofNullable(properties.get(name));
    }

    @Override
    public boolean hasLibrary(String name) {
      return !lacking.contains(name);
    }
  }
}
