package dev.spanwright.model.file;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.spanwright.model.network.Network;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NetworkReaderFuzzTest {

  private static final String[] TOKENS = {
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "\\",
    "\\u",
    "null",
    "true",
    "NaN",
    "-",
    "1e309",
    "-0",
    "1e-9999999999",
    "0.0000001",
    "{}",
    "[]",
    "\"id\": \"x\",",
    "\uFEFF",
    "é",
    "\r",
    "\"fibre\":"
  };

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
        bytes = mutate(bytes, random);
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

  private static byte[] mutate(byte[] bytes, Random random) {
    if (bytes.length == 0) {
      return bytes;
    }
    int at = random.nextInt(bytes.length);
    return switch (random.nextInt(7)) {
      case 0 -> splice(bytes, at, 1, new byte[] {(byte) random.nextInt(256)});
      case 1 -> splice(bytes, at, 1 + random.nextInt(3), new byte[0]);
      case 2 -> splice(bytes, at, 0, token(random));
      case 3 -> splice(bytes, at, random.nextInt(12), token(random));
      case 4 -> splice(bytes, at, 0, part(bytes, random));
      case 5 -> splice(bytes, at, random.nextInt(200), new byte[0]);
      default -> digit(bytes, at, random);
    };
  }

  private static byte[] token(Random random) {
    return TOKENS[random.nextInt(TOKENS.length)].getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] part(byte[] bytes, Random random) {
    int from = random.nextInt(bytes.length);
    int to = Math.min(bytes.length, from + random.nextInt(80));
    return java.util.Arrays.copyOfRange(bytes, from, to);
  }

  /** Changes the next letter or digit, which mostly leaves the file well formed. */
  private static byte[] digit(byte[] bytes, int from, Random random) {
    for (int i = from; i < bytes.length; i++) {
      if (Character.isLetterOrDigit(bytes[i])) {
        return splice(bytes, i, 1, new byte[] {(byte) ('0' + random.nextInt(10))});
      }
    }
    return bytes;
  }

  private static byte[] splice(byte[] bytes, int at, int removed, byte[] added) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + added.length);
    out.write(bytes, 0, at);
    out.writeBytes(added);
    int rest = Math.min(bytes.length, at + removed);
    out.write(bytes, rest, bytes.length - rest);
    return out.toByteArray();
  }
}
