package dev.spanwright.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no text, or cannot be read at all, is told with its place. */
class NetworkReaderBytesTest {

  @Test
  void bytesThatAreNotUtf8HaveAPlace() {
    byte[] bytes = Texts.with("\"n1\"", "\"é?\"").getBytes(StandardCharsets.UTF_8);
    String before = new String(bytes, StandardCharsets.UTF_8);
    int at = before.substring(0, before.indexOf('?')).getBytes(StandardCharsets.UTF_8).length;
    bytes[at] = (byte) 0xFF;
    Problem problem = problemOf(bytes);
    assertEquals("byte 0xFF, which is not UTF-8 text", problem.found());
    assertEquals(19, problem.line());
    assertEquals(18, problem.column());
  }

  @Test
  void aTextCutInsideACharacterIsNotUtf8() {
    byte[] whole = "{\"name\": \"é".getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);
    assertTrue(problemOf(cut).found().contains("0xC3"), problemOf(cut).message());
  }

  @Test
  void otherEncodingsAndBinaryFilesAreTurnedDown() {
    assertTrue(problemOf(Texts.FULL.getBytes(StandardCharsets.UTF_16)).found().contains("0xFE"));
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    assertTrue(problemOf(png).found().contains("0x89"));
    byte[] zip = {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0};
    assertTrue(problemOf(zip).message().contains("JSON"), problemOf(zip).message());
  }

  private static Problem problemOf(byte[] bytes) {
    return assertThrows(
            NetworkFileException.class,
            () -> Texts.READER.read(new ByteArrayInputStream(bytes), "test.json"))
        .problems()
        .getFirst();
  }

  @Test
  void aStreamThatFailsIsAProblem() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the disk is gone");
          }

          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            return read();
          }
        };
    NetworkFileException e =
        assertThrows(NetworkFileException.class, () -> Texts.READER.read(broken, "test.json"));
    assertTrue(e.getMessage().contains("the disk is gone"), e.getMessage());
  }

  @Test
  void missingFilesAndFoldersAreProblems(@TempDir Path folder) throws Exception {
    Path none = folder.resolve("none.json");
    NetworkFileException e =
        assertThrows(NetworkFileException.class, () -> Texts.READER.read(none));
    assertTrue(e.getMessage().contains("none.json: found no such file"), e.getMessage());
    e = assertThrows(NetworkFileException.class, () -> Texts.READER.read(folder));
    assertTrue(e.getMessage().contains("found a folder"), e.getMessage());
    Path good = Files.writeString(folder.resolve("good.json"), Texts.FULL);
    assertEquals("Texas", Texts.READER.read(good).name());
  }
}
