package dev.spanwright.model.file;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.spanwright.model.network.Network;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NetworkReaderFuzzTest {

  /** Whatever stands in a file: it is read whole, or there is a problem with a place. */
  @Test
  void mutatedFilesAreReadOrTurnedDown() {
    Random random = new Random(77);
    byte[] valid = Texts.FULL.getBytes(StandardCharsets.UTF_8);
    int read = 0;
    int refused = 0;
    for (int i = 0; i < 5_000; i++) {
      byte[] bytes = valid;
      for (int n = random.nextInt(4); n >= 0; n--) {
        bytes = Mutations.mutate(bytes, random);
      }
      if (reads(bytes)) {
        read++;
      } else {
        refused++;
      }
    }
    assertTrue(read > 100, "mutations are too strong: only " + read + " were read");
    assertTrue(refused > 1_000, "mutations are too weak: only " + refused + " were refused");
  }

  private static boolean reads(byte[] bytes) {
    try {
      Network network = Texts.READER.read(new ByteArrayInputStream(bytes), "fuzz.json");
      String text = NetworkWriter.write(network);
      assertTrue(network.equals(Texts.read(text)), text);
      return true;
    } catch (NetworkFileException e) {
      assertFalse(e.problems().isEmpty());
      for (Problem problem : e.problems()) {
        assertFalse(problem.found().isBlank() || problem.expected().isBlank(), problem.message());
        assertTrue(problem.message().length() < 1_000, problem.message());
        assertTrue(problem.line() > 0 || bytes.length == 0, problem.message());
      }
      return false;
    } catch (RuntimeException e) {
      return fail("broken by " + new String(bytes, StandardCharsets.ISO_8859_1), e);
    }
  }
}
