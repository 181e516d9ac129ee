package dev.spanwright.model.file.registry;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs that once broke a reader; each lies in the folder of its reader. */
class FindsTest {

  static Stream<Path> finds() throws IOException, URISyntaxException {
    Path folder = Path.of(FindsTest.class.getResource("finds").toURI());
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("finds")
  void noFindBreaksItsReaderAgain(Path find) throws Exception {
    TestedReader reader = TestedReader.of(find.getParent().getFileName().toString());
    byte[] input = Files.readAllBytes(find);
    assertDoesNotThrow(() -> reader.reads(input), find::toString);
  }

  @ParameterizedTest
  @MethodSource("readers")
  void whatIsValidIsRead(String id) {
    TestedReader reader = TestedReader.of(id);
    for (byte[] seed : reader.seeds().get()) {
      assertTrue(reader.reads(seed), () -> new String(seed, StandardCharsets.UTF_8));
    }
  }

  static List<String> readers() {
    return TestedReader.ids();
  }

  /** The check itself: a fault of a reader is no refusal. */
  @Test
  void aFaultIsThrown() {
    TestedReader faulty =
        new TestedReader("faulty", List::of, input -> assertTrue(input[3] >= 0, "never here"));
    assertThrows(IndexOutOfBoundsException.class, () -> faulty.reads(new byte[2]));
  }
}
