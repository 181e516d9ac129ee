package dev.spanwright.model.file;

import dev.spanwright.model.network.Network;
import java.util.List;

/**
 * A network that was read.
 *
 * @param network the network
 * @param format what the file is written in
 * @param remarks places that are allowed but look like slips: an unknown field that is kept and
 *     resembles a known one; in the order of the file, at most {@link NetworkLimits#MAX_PROBLEMS}
 */
public record OpenedNetwork(Network network, NetworkFormat format, List<Problem> remarks) {

  public OpenedNetwork {
    remarks = List.copyOf(remarks);
  }
}
