package dev.spanwright.app.ai;

import dev.spanwright.app.workspace.Subject;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.judge.Residency;
import dev.spanwright.model.network.Site;
import dev.spanwright.render.style.Quantity;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Whether enterprise flows stay in the countries that they may not leave. */
final class ResidencyCard {

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

  void show(List<Residency> all) {
    box.setVisible(!all.isEmpty());
    box.getChildren().clear();
    for (Residency residency : all) {
      Hyperlink name = new Hyperlink(residency.flow().name());
      name.setOnAction(e -> workspace.inspect(new Subject.OfWorkload(residency.flow().id())));
      Label verdict = Tiles.lines("sentence");
      verdict.setText(words(residency));
      box.getChildren().addAll(name, verdict);
    }
  }

  static String words(Residency residency) {
    String countries = String.join(", ", residency.flow().countries());
    if (residency.kept()) {
      return "Stays in " + countries + " on the routes that are shown.";
    }
    String out =
        residency.outside().isEmpty()
            ? ""
            : Quantity.rate(residency.outsideGbps())
                + " leaves "
                + countries
                + " by way of "
                + names(residency.outside())
                + ". ";
    String unknown =
        residency.unknown().isEmpty()
            ? ""
            : "Not known: the country of " + names(residency.unknown()) + ", far from any town.";
    return (out + unknown).strip();
  }

  private static String names(List<Site> sites) {
    return sites.stream().map(Site::name).collect(Collectors.joining(", "));
  }
}
