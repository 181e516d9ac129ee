package dev.spanwright.model.file.registry;

import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.OpenedNetwork;
import dev.spanwright.model.file.Problem;
import dev.spanwright.model.file.exchange.Source;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Opens texts as files of other programs, and tells what was read in short. */
final class Foreign {

  private Foreign() {}

  static OpenedNetwork open(String name, String text) throws NetworkFileException {
    return NetworkFiles.open(Source.of(name, text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Opens the first of several files in one folder. */
  static OpenedNetwork open(String name, Map<String, String> folder) throws NetworkFileException {
    return NetworkFiles.open(
        new Source(
            name,
            name,
            folder.get(name).getBytes(StandardCharsets.UTF_8),
            beside ->
                Optional.ofNullable(folder.get(beside))
                    .map(text -> text.getBytes(StandardCharsets.UTF_8))));
  }

  /** Every link as {@code id from>to}. */
  static List<String> links(OpenedNetwork opened) {
    return opened.network().links().stream()
        .map(link -> link.id() + " " + link.from() + ">" + link.to())
        .toList();
  }

  /** Every site as {@code id name latitude,longitude}. */
  static List<String> sites(OpenedNetwork opened) {
    return opened.network().sites().stream()
        .map(
            site ->
                "%s %s %s,%s"
                    .formatted(
                        site.id(), site.name(), site.position().latDeg(), site.position().lonDeg()))
        .toList();
  }

  static Link link(Network network, int index) {
    return network.links().list().get(index);
  }

  /** What the remarks say was found. */
  static List<String> found(OpenedNetwork opened) {
    return opened.remarks().stream().map(Problem::found).toList();
  }
}
