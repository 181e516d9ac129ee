package dev.spanwright.model.file.registry;

import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.NetworkLimits;
import dev.spanwright.model.file.RandomNetworks;
import dev.spanwright.model.file.exchange.Exporter;
import dev.spanwright.model.file.exchange.Head;
import dev.spanwright.model.file.exchange.Importer;
import dev.spanwright.model.file.exchange.Source;
import dev.spanwright.model.network.Network;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The reader of a format of another program. Formats of several files are put into one input, with
 * a separator between them.
 */
final class ExchangedReader {

  /** Between the files of an input; ASCII's separator of records, which no format uses. */
  private static final byte SEPARATOR = 0x1E;

  /** Longer seeds would slow the search down, bytes. */
  private static final int LONGEST_SEED = 2_000;

  private final Exporter format;
  private final Importer importer;
  private final List<String> suffixes;

  private ExchangedReader(Importer importer) {
    this.importer = importer;
    this.format =
        NetworkFormats.exporters().stream()
            .filter(exporter -> exporter.id().equals(importer.id()))
            .findFirst()
            .orElseThrow();
    this.suffixes = format.write(SampleLike.read()).stream().map(Exporter.Part::suffix).toList();
  }

  static TestedReader of(Importer importer) {
    ExchangedReader reader = new ExchangedReader(importer);
    return new TestedReader(importer.id(), reader::seeds, reader::read);
  }

  private void read(byte[] input) throws NetworkFileException {
    Source source = FidelityTest.source(format, parts(input));
    // What is opened goes by its content first, and a look at that must never fail.
    NetworkFormats.recognised(Head.of(source.fileName(), source.content()));
    Network network = importer.read(source, NetworkLimits.USUAL).network();
    TestedReader.again(network);
    Optional<List<Exporter.Part>> written = written(network);
    if (written.isPresent()) {
      check(network, FidelityTest.source(format, written.get()));
    }
  }

  private void check(Network network, Source written) {
    try {
      Network back = importer.read(written, NetworkLimits.USUAL).network();
      if (back.sites().list().size() != network.sites().list().size()) {
        throw new AssertionError("sites are lost once it is written as " + format.id());
      }
    } catch (NetworkFileException e) {
      throw new AssertionError("cannot be read once it is written as " + format.id(), e);
    }
  }

  /** GNPy holds no line that no amplifier can light, and its writer says so. */
  private Optional<List<Exporter.Part>> written(Network network) {
    try {
      return Optional.of(format.write(network));
    } catch (IllegalArgumentException e) {
      if (format.id().equals("gnpy") && e.getMessage().contains("cannot be planned")) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private List<byte[]> seeds() {
    RandomNetworks random = new RandomNetworks(20264);
    List<byte[]> seeds = new ArrayList<>();
    seeds.add(joined(format.write(SampleLike.read())));
    seeds.addAll(foreign());
    int most = seeds.size() + 7;
    for (int i = 0; i < 30 && seeds.size() < most; i++) {
      Network network = random.next();
      written(network)
          .map(ExchangedReader::joined)
          .filter(seed -> seed.length <= LONGEST_SEED)
          .ifPresent(seeds::add);
    }
    return seeds;
  }

  /** Files as other programs write them, beside this class. */
  private List<byte[]> foreign() {
    try {
      URL folder = ExchangedReader.class.getResource("foreign/" + importer.id());
      if (folder == null) {
        return List.of();
      }
      List<byte[]> files = new ArrayList<>();
      try (Stream<Path> paths = Files.list(Path.of(folder.toURI()))) {
        for (Path path : paths.sorted().toList()) {
          files.add(Files.readAllBytes(path));
        }
      }
      return files;
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("files of other programs cannot be read", e);
    }
  }

  private static byte[] joined(List<Exporter.Part> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < parts.size(); i++) {
      if (i > 0) {
        out.write(SEPARATOR);
      }
      out.writeBytes(parts.get(i).content());
    }
    return out.toByteArray();
  }

  private List<Exporter.Part> parts(byte[] input) {
    List<Exporter.Part> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < suffixes.size() && from <= input.length; i++) {
      int to = i == suffixes.size() - 1 ? input.length : end(input, from);
      parts.add(new Exporter.Part(suffixes.get(i), Arrays.copyOfRange(input, from, to)));
      from = to + 1;
    }
    return parts;
  }

  private static int end(byte[] input, int from) {
    int end = from;
    while (end < input.length && input[end] != SEPARATOR) {
      end++;
    }
    return end;
  }
}
