package dev.spanwright.model.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.spanwright.model.network.Network;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

  @TempDir Path folder;

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aFileIsMadeAndReplaced() throws Exception {
    Path file = folder.resolve("net.json");
    AtomicFile.write(file, bytes("old"));
    AtomicFile.write(file, bytes("new"));
    assertArrayEquals(bytes("new"), Files.readAllBytes(file));
    assertEquals(List.of("net.json"), names());
  }

  @Test
  void permissionsAreKept() throws Exception {
    requirePosix();
    Path file = Files.writeString(folder.resolve("net.json"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    AtomicFile.write(file, bytes("new"));
    assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void aReadOnlyFileIsLeftAlone() throws Exception {
    requirePosix();
    Path file = Files.writeString(folder.resolve("net.json"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    NetworkFileException e =
        assertThrows(
            NetworkFileException.class, () -> NetworkWriter.save(Network.empty("x"), file));
    assertTrue(e.getMessage().contains("net.json: found the file is read-only"), e.getMessage());
    assertTrue(e.getMessage().contains("under another name"), e.getMessage());
    assertEquals("old", Files.readString(file));
    assertEquals(List.of("net.json"), names());
  }

  @Test
  void aSymbolicLinkStaysALink() throws Exception {
    requirePosix();
    Path file = Files.writeString(folder.resolve("net.json"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
    AtomicFile.write(link, bytes("new"));
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("new", Files.readString(file));
  }

  @Test
  void impossiblePlacesAreProblems() throws Exception {
    Path missing = folder.resolve("none").resolve("net.json");
    NetworkFileException e =
        assertThrows(
            NetworkFileException.class, () -> NetworkWriter.save(Network.empty("x"), missing));
    assertTrue(e.getMessage().contains("no such file or folder"), e.getMessage());
    e =
        assertThrows(
            NetworkFileException.class, () -> NetworkWriter.save(Network.empty("x"), folder));
    assertTrue(e.getMessage().contains("a folder of that name is there"), e.getMessage());
    assertEquals(List.of(), names());
  }

  @Test
  void aFullDiskIsNamed() {
    IOException full = new FileSystemException("/d/net.json", null, "No space left on device");
    Problem problem = FileTrouble.writing("/d/net.json", full);
    assertTrue(problem.message().contains("found No space left on device"), problem.message());
    assertTrue(problem.advice().startsWith("Free some space"), problem.message());
  }

  @Test
  void whatIsSavedIsReadBack() throws Exception {
    Network network = Texts.read(Texts.FULL);
    Path file = folder.resolve("Zürich 東京.json");
    NetworkWriter.save(network, file);
    assertEquals(Texts.FULL, Files.readString(file));
    assertEquals(network, Texts.READER.read(file));
  }

  private void requirePosix() {
    assumeTrue(Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null);
  }
}
