package dev.spanwright.model.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Valid files of our own formats, for those that break them. */
public final class SeedTexts {

  private SeedTexts() {}

  /** Networks in the native format. */
  public static List<byte[]> networks() {
    RandomNetworks random = new RandomNetworks(20265);
    Stream<String> small =
        Stream.generate(random::next)
            .limit(30)
            .map(NetworkWriter::write)
            .filter(text -> text.length() < 2_000)
            .limit(8);
    return bytes(Stream.concat(Stream.of(Texts.FULL), small));
  }

  /** Instances of {@code te-instance/1}. */
  public static List<byte[]> instances() {
    return bytes(Stream.of(TeTexts.LIST, TeTexts.GRAVITY));
  }

  /** Line cases. */
  public static List<byte[]> lineCases() {
    return bytes(Stream.of(LineCaseReaderTest.VALID));
  }

  /** Outcomes of failure sweeps. */
  public static List<byte[]> sweeps() {
    return bytes(Stream.of(SweepFileTest.text(4, 4, 4), SweepFileTest.text(5, 5, 6)));
  }

  private static List<byte[]> bytes(Stream<String> texts) {
    return texts.map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
  }
}
