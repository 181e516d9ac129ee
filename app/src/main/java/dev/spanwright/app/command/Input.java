package dev.spanwright.app.command;

import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.NetworkReader;
import dev.spanwright.model.file.OpenedNetwork;
import dev.spanwright.model.file.registry.NetworkFiles;
import dev.spanwright.model.file.registry.NetworkFormats;
import dev.spanwright.samples.Sample;
import dev.spanwright.samples.SampleNetworks;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A network that is named on the command line. */
public sealed interface Input {

  /** A file. */
  record OfFile(Path path) implements Input {}

  /** A network that comes with the program. */
  record OfSample(Sample sample) implements Input {

    /** Names of the files in a folder that may be meant instead, by their names and endings. */
    List<String> alike(Path folder) {
      String[] names = folder.toAbsolutePath().toFile().list();
      return names == null ? List.of() : Stream.of(names).filter(this::isAlike).sorted().toList();
    }

    private boolean isAlike(String file) {
      return file.startsWith(sample.name() + ".")
          && Stream.concat(
                  Stream.of("json"),
                  NetworkFormats.importers().stream().flatMap(f -> f.extensions().stream()))
              .anyMatch(extension -> file.endsWith("." + extension));
    }
  }

  /**
   * What a name stands for: the file of that name, or else the sample.
   *
   * @throws CommandFailure if there is neither
   */
  static Input named(Path name) throws CommandFailure {
    if (Files.exists(name)) {
      return new OfFile(name);
    }
    return SampleNetworks.find(name.toString())
        .<Input>map(OfSample::new)
        .orElseThrow(
            () ->
                new CommandFailure(
                    name
                        + ": there is no such file, and no sample of that name. Check the path, or"
                        + " take a sample: "
                        + sampleNames()
                        + "."));
  }

  /** Names of all samples. */
  static String sampleNames() {
    return SampleNetworks.all().stream().map(Sample::name).collect(Collectors.joining(", "));
  }

  /**
   * Reads the network.
   *
   * @throws NetworkFileException if it cannot be read or anything in it is wrong
   */
  default OpenedNetwork read() throws NetworkFileException {
    return switch (this) {
      case OfFile file -> NetworkFiles.open(file.path());
      case OfSample sample ->
          NetworkReader.standard()
              .open(
                  new ByteArrayInputStream(sample.sample().json().getBytes(StandardCharsets.UTF_8)),
                  sample.sample().name());
    };
  }
}
