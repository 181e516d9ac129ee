package dev.spanwright.model.file;

import dev.spanwright.model.network.Network;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A network that was read.
 *
 * @param network the network
 * @param format what the file is written in
 * @param remarks places that are allowed but look like slips: an unknown field that is kept and
 *     resembles a known one; in the order of the file, at most {@link NetworkLimits#MAX_PROBLEMS}
 * @param unplaced identifiers of the sites for which the file has no position on the map: they were
 *     laid out
 * @param assumedFibers identifiers of the links for which the file names no fibre of the catalogue:
 *     theirs was assumed
 */
public record OpenedNetwork(
    Network network,
    NetworkFormat format,
    List<Problem> remarks,
    List<String> unplaced,
    List<String> assumedFibers) {

  public OpenedNetwork {
    remarks = List.copyOf(remarks);
    unplaced = List.copyOf(unplaced);
    assumedFibers = List.copyOf(assumedFibers);
  }

  /** A network of which every site has its position, and every link its fibre. */
  public OpenedNetwork(Network network, NetworkFormat format, List<Problem> remarks) {
    this(network, format, remarks, List.of(), List.of());
  }

  /** The same with each remark replaced. */
  public OpenedNetwork withRemarks(UnaryOperator<Problem> change) {
    return new OpenedNetwork(
        network, format, remarks.stream().map(change).toList(), unplaced, assumedFibers);
  }

  /** The same with another network, of the same sites and links. */
  public OpenedNetwork withNetwork(Network other) {
    return new OpenedNetwork(other, format, remarks, unplaced, assumedFibers);
  }
}
