package dev.spanwright.model.file.registry;

import dev.spanwright.model.file.LineCaseReader;
import dev.spanwright.model.file.LineCaseWriter;
import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.NetworkReader;
import dev.spanwright.model.file.NetworkWriter;
import dev.spanwright.model.file.Problem;
import dev.spanwright.model.file.SeedTexts;
import dev.spanwright.model.file.SweepReader;
import dev.spanwright.model.file.SweepWriter;
import dev.spanwright.model.network.Network;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A reader with all that is asked of it whatever it is given: it reads the whole, which can be
 * written and read again, or refuses with a problem that says what and where. Anything else is
 * thrown.
 *
 * @param id the format, such as {@code gml}
 * @param seeds makes valid inputs
 * @param body reads, writes and reads again
 */
record TestedReader(String id, Supplier<List<byte[]>> seeds, Body body) {

  /** Longest message of a problem, characters. */
  private static final int LONGEST_MESSAGE = 2_000;

  /** The name of every input, with which messages begin. */
  static final String NAME = "net";

  /** What a reader does with an input. */
  interface Body {

    /**
     * Reads, and checks what was read.
     *
     * @throws NetworkFileException if the input is refused
     */
    void read(byte[] input) throws NetworkFileException;
  }

  /** Every reader of files of this module. */
  static List<TestedReader> all() {
    List<TestedReader> all = new ArrayList<>();
    NetworkFormats.importers().stream().map(ExchangedReader::of).forEach(all::add);
    all.add(
        new TestedReader("native", SeedTexts::networks, input -> again(networkOf(input, "json"))));
    all.add(
        new TestedReader(
            "te-instance", SeedTexts::instances, input -> again(networkOf(input, "json"))));
    all.add(new TestedReader("line-case", SeedTexts::lineCases, TestedReader::lines));
    all.add(new TestedReader("sweep", SeedTexts::sweeps, TestedReader::sweep));
    return all;
  }

  /** The reader of a format. */
  static TestedReader of(String id) {
    return all().stream()
        .filter(reader -> reader.id().equals(id))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no reader " + id + ", expected one of " + ids()));
  }

  /** The names of all readers. */
  static List<String> ids() {
    return all().stream().map(TestedReader::id).toList();
  }

  /**
   * Gives it an input.
   *
   * @return whether it was read; else it was refused as it should be
   * @throws AssertionError if what was read cannot be written and read again, or the refusal does
   *     not tell enough
   */
  boolean reads(byte[] input) {
    try {
      body.read(input);
      return true;
    } catch (NetworkFileException e) {
      check(e);
      return false;
    }
  }

  private static void check(NetworkFileException refusal) {
    for (Problem problem : refusal.problems()) {
      String message = problem.message();
      boolean isTold = !problem.found().isBlank() && !problem.expected().isBlank();
      boolean isNamed = message.startsWith(NAME);
      if (!isTold || !isNamed || message.length() > LONGEST_MESSAGE) {
        throw new AssertionError("a refusal that does not tell enough: " + message, refusal);
      }
    }
  }

  private static Network networkOf(byte[] input, String extension) throws NetworkFileException {
    return NetworkReader.standard().read(new ByteArrayInputStream(input), NAME + "." + extension);
  }

  /** Writes a network in the native format, which holds everything, and reads it again. */
  static void again(Network network) {
    String text = NetworkWriter.write(network);
    try {
      if (!network.equals(NetworkReader.standard().read(text, NAME))) {
        throw new AssertionError("what was read is another network once it is written: " + text);
      }
    } catch (NetworkFileException e) {
      throw new AssertionError("what was read cannot be read once it is written", e);
    }
  }

  private static void lines(byte[] input) throws NetworkFileException {
    String json = LineCaseWriter.write(LineCaseReader.open(stream(input), NAME), true);
    if (Stream.of("NaN", "Infinity").anyMatch(json::contains)) {
      throw new AssertionError("a line without a number: " + json);
    }
  }

  private static ByteArrayInputStream stream(byte[] input) {
    return new ByteArrayInputStream(input);
  }

  private static void sweep(byte[] input) throws NetworkFileException {
    String text = new String(input, StandardCharsets.UTF_8);
    String written = SweepWriter.write(SweepReader.open(text, NAME));
    try {
      if (!written.equals(SweepWriter.write(SweepReader.open(written, NAME)))) {
        throw new AssertionError("another sweep once it is written: " + written);
      }
    } catch (NetworkFileException e) {
      throw new AssertionError("what was read cannot be read once it is written", e);
    }
  }
}
