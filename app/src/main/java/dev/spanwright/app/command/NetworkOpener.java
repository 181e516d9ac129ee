package dev.spanwright.app.command;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.evaluation.Evaluator;
import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.OpenedNetwork;
import dev.spanwright.model.file.exchange.Locator;
import dev.spanwright.model.geo.Gazetteer;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.model.solve.Objective;
import dev.spanwright.model.solve.SolveLimit;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads and evaluates what commands are given, and says what it took. */
final class NetworkOpener {

  /** Round which a network is laid out of which no site is found. */
  private static final Position NOWHERE = new Position(0, 0);

  private final Console console;
  private final Path folder;

  NetworkOpener(Console console) {
    this(console, Path.of(""));
  }

  /**
   * @param folder in which names without a folder are looked for
   */
  NetworkOpener(Console console, Path folder) {
    this.console = console;
    this.folder = folder;
  }

  /**
   * What a name stands for. Who names a sample gets it without a word, unless a network of that
   * name lies in the folder and its ending was left out.
   */
  Input input(Path name) throws CommandFailure {
    Input input = Input.named(name);
    if (input instanceof Input.OfSample sample) {
      List<String> alike = sample.alike(folder);
      if (!alike.isEmpty()) {
        console.note(
            "Note: %s is the sample \"%s\". For your own network, give the whole name of its file: %s."
                .formatted(name, sample.sample().title(), String.join(", ", alike)));
      }
    }
    return input;
  }

  Network open(Path name) throws CommandFailure, NetworkFileException {
    OpenedNetwork opened = input(name).read();
    note(opened);
    return opened.network();
  }

  /**
   * Reads a network, of which sites without a place can be looked for by their names.
   *
   * @param isLocated whether they shall be; else it is said how many could
   */
  Network open(Path name, boolean isLocated) throws CommandFailure, NetworkFileException {
    OpenedNetwork opened = input(name).read();
    if (opened.unplaced().isEmpty()) {
      note(opened);
      return opened.network(); // without the 0.2 s of reading the cities
    }
    List<Locator.Match> matches = Locator.matches(opened, Gazetteer.bundled());
    if (!isLocated) {
      note(opened);
      if (!matches.isEmpty()) {
        console.note(
            "Note: --locate would place %d of %d sites at the city of their name."
                .formatted(matches.size(), opened.unplaced().size()));
      }
      return opened.network();
    }
    OpenedNetwork placed = Locator.placed(opened, matches, NOWHERE);
    note(placed);
    for (Locator.Match match : matches) {
      console.note(
          "  " + match.siteName() + " is at " + Gazetteer.bundled().fullName(match.city()));
    }
    return placed.network();
  }

  private void note(OpenedNetwork opened) {
    opened.remarks().forEach(remark -> console.note("Note: " + remark.message()));
  }

  /** Runs all stages, with headroom within 0.1 % or as good as 10 s make it. */
  Evaluation evaluate(Network network) {
    return evaluate(network, Objective.HEADROOM, SolveLimit.DEFAULT);
  }

  /** Runs all stages. */
  Evaluation evaluate(Network network, Objective objective, SolveLimit limit) {
    Evaluator evaluator = new Evaluator((n, _) -> LinkPlanner.standard().layAll(n));
    return evaluator.evaluate(
        1, network, Optional.empty(), objective, limit, Cancellation.never(), _ -> {});
  }
}
