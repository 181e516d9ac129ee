package dev.spanwright.app.command;

import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Scenario;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Which variant of a network a command takes: an option that it mixes in. */
final class ScenarioChoice {

  @Option(
      names = "--scenario",
      paramLabel = "ID",
      description = "Take a scenario of the network, named by its id, instead of the base.")
  private Optional<String> id = Optional.empty();

  /**
   * The base of a network, or what the scenario makes of it.
   *
   * @throws CommandFailure if there is no such scenario
   */
  Network of(Network network) throws CommandFailure {
    if (id.isEmpty()) {
      return network.base();
    }
    if (!network.scenarios().contains(id.get())) {
      String known =
          network.scenarios().stream().map(Scenario::id).collect(Collectors.joining(", "));
      throw new CommandFailure(
          "--scenario: there is no scenario \"%s\"; %s."
              .formatted(
                  id.get(), known.isEmpty() ? "the network has none" : "expected one of " + known));
    }
    return network.in(id.get());
  }
}
