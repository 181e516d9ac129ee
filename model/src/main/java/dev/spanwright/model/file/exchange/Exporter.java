package dev.spanwright.model.file.exchange;

import dev.spanwright.model.network.Network;
import java.util.List;

/** Writes networks in one format. Stateless; the same network always gives the same bytes. */
public interface Exporter extends ExchangeFormat {

  /**
   * Writes a network.
   *
   * @return the files, the main one first
   * @throws IllegalArgumentException if the format cannot hold the network at all
   */
  List<Part> write(Network network);

  /** What is lost of a network, one sentence each; told before writing. */
  default List<String> losses(Network network) {
    return Losses.of(network, holds());
  }

  /**
   * One file of an export.
   *
   * @param suffix what follows the name before the ending: empty, or such as {@code -services}
   */
  @SuppressWarnings("ArrayRecordComponent") // on its way to the disk, and never compared
  record Part(String suffix, byte[] content) {}
}
