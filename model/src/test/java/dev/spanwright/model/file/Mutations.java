package dev.spanwright.model.file;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Small random changes of a text. */
public final class Mutations {

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
    "\"fibre\":",
    "\"fibreParts\": [",
    "\"hutShares\": [0.5],",
    "\"spanLayout\": {}",
    "\"lossBands\":",
    "own-hollow"
  };

  private Mutations() {}

  /** The bytes with one change. */
  public static byte[] mutate(byte[] bytes, Random random) {
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
    return Arrays.copyOfRange(bytes, from, to);
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
