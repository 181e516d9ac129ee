package dev.spanwright.app.ai;

import dev.spanwright.app.workspace.Subject;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.insight.NoPath;
import dev.spanwright.model.judge.Residency;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.traffic.Demand;
import dev.spanwright.render.style.Quantity;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What enterprise flows lose and pay for staying in the countries that they may not leave. */
final class ResidencyCard {

  private static final int MOST_LOST = 3;

  private final Workspace workspace;
  private final VBox box = new VBox(6);

  ResidencyCard(Workspace workspace) {
    this.workspace = workspace;
    box.setId("residency");
    box.getStyleClass().add("tile");
    Tiles.goneWhileHidden(box);
    box.setVisible(false);
  }

  Node node() {
    return box;
  }

  void show(List<Residency> all, Network network) {
    box.setVisible(!all.isEmpty());
    box.getChildren().clear();
    for (Residency residency : all) {
      Hyperlink name = new Hyperlink(residency.flow().name());
      name.setOnAction(e -> workspace.inspect(new Subject.OfWorkload(residency.flow().id())));
      Label verdict = Tiles.lines("sentence");
      verdict.setText(words(residency, network));
      box.getChildren().addAll(name, verdict);
    }
  }

  static String words(Residency residency, Network network) {
    String countries = String.join(", ", residency.flow().countries());
    StringBuilder words = new StringBuilder();
    words.append(
        residency.carriedGbps() > 0
            ? "%s of %s carried, all of it inside %s. "
                .formatted(
                    Quantity.rate(residency.carriedGbps()),
                    Quantity.rate(residency.offeredGbps()),
                    countries)
            : "Nothing of %s is carried. ".formatted(Quantity.rate(residency.offeredGbps())));
    for (Demand lost : residency.lost().stream().limit(MOST_LOST).toList()) {
      words.append(
          "Lost: %s to %s, %s. "
              .formatted(
                  network.sites().get(lost.from()).name(),
                  network.sites().get(lost.to()).name(),
                  NoPath.reason(network, lost)));
    }
    if (residency.lost().size() > MOST_LOST) {
      words.append("Lost as well: %d more. ".formatted(residency.lost().size() - MOST_LOST));
    }
    if (!residency.avoided().isEmpty()) {
      words.append("The quickest way would lead by %s".formatted(names(residency.avoided())));
      words.append(
          residency.addedMs() > 0
              ? "; to stay inside adds at most %s one way. "
                  .formatted(Quantity.latency(residency.addedMs()))
              : ". ");
    }
    if (!residency.unknown().isEmpty()) {
      words.append(
          "Not used, since it is far from any town and its country not known: %s."
              .formatted(names(residency.unknown())));
    }
    return words.toString().strip();
  }

  private static String names(List<Site> sites) {
    return sites.stream().map(Site::name).collect(Collectors.joining(", "));
  }
}
