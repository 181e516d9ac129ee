package dev.spanwright.app.command;

import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.SavedView;
import dev.spanwright.render.export.PictureFormat;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which scenes of a network a command draws: options that it mixes in. */
final class SceneChoice {

  /** What every scene has of its own. */
  private static final List<String> OWN =
      List.of(
          "--projection",
          "--colour",
          "--site-size",
          "--flow",
          "--demands",
          "--path",
          "--bbox",
          "--title");

  @Option(
      names = "--scenes",
      description =
          "Draw all scenes of the network: pages of a PDF, or slides of a PPTX with the notes as"
              + " speaker notes.")
  private boolean all;

  @Option(
      names = "--scene",
      paramLabel = "ID",
      description = "Draw one scene of the network, named by its id.")
  private Optional<String> one = Optional.empty();

  /** Whether scenes are drawn at all. */
  boolean isMade() {
    return all || one.isPresent();
  }

  /**
   * Checks the choice before anything is read.
   *
   * @throws ParameterException if it does not go with the other options or the format
   */
  void check(CommandSpec spec, PictureFormat format) {
    if (!isMade()) {
      return;
    }
    String name = all ? "--scenes" : "--scene";
    if (all && one.isPresent()) {
      throw new ParameterException(spec.commandLine(), "--scenes and --scene: drop one of them.");
    }
    for (String own : OWN) {
      if (spec.commandLine().getParseResult().hasMatchedOption(own)) {
        throw new ParameterException(
            spec.commandLine(), "%s: a scene has its own %s; drop it.".formatted(name, own));
      }
    }
    if (all && !format.holdsSeveral()) {
      throw new ParameterException(
          spec.commandLine(),
          "--scenes: a file %s holds one picture. End the name in pdf or pptx, or draw one scene"
                  .formatted(format.extension())
              + " with --scene ID.");
    }
  }

  /**
   * The scenes.
   *
   * @throws CommandFailure if the network has none, or not the one that is asked for
   */
  List<SavedView> of(Network network) throws CommandFailure {
    List<SavedView> scenes = network.scenes().list();
    if (scenes.isEmpty()) {
      throw new CommandFailure(
          "%s has no scenes: save views in the Scenes panel, or add \"scenes\" to the file."
              .formatted(network.name()));
    }
    if (one.isEmpty()) {
      return scenes;
    }
    return List.of(
        network
            .scenes()
            .find(one.get())
            .orElseThrow(
                () ->
                    new CommandFailure(
                        "--scene: there is no scene \"%s\"; expected one of %s."
                            .formatted(
                                one.get(),
                                String.join(", ", scenes.stream().map(SavedView::id).toList())))));
  }
}
