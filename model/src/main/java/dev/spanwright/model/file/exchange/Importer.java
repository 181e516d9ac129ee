package dev.spanwright.model.file.exchange;

import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.NetworkLimits;
import dev.spanwright.model.file.OpenedNetwork;
import java.util.List;

/** Reads networks of one format. Stateless. */
public interface Importer extends ExchangeFormat {

  /** Endings of files that are read too, and never written, without a dot. */
  default List<String> readExtensions() {
    return List.of();
  }

  /** Whether a content is of this format, as far as a look at it can tell. Never fails. */
  boolean recognises(Head head);

  /**
   * Reads a network.
   *
   * @return the network, with remarks on all that was assumed or left out
   * @throws NetworkFileException if anything is wrong; nothing is read then
   */
  OpenedNetwork read(Source source, NetworkLimits limits) throws NetworkFileException;
}
