package dev.spanwright.app.map;

import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.network.Cuts;
import dev.spanwright.model.network.Network;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Names over the map what has failed and what is lost by it, and mends all. */
public final class CutStrip {

  private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

  /** So many are written out; all of them stand in the tooltip. */
  private static final int WRITTEN = 3;

  private final Workspace workspace;
  private final Label failed = new Label();
  private final Label lost = new Label();
  private final Tooltip all = new Tooltip();
  private final HBox box;

  public CutStrip(Workspace workspace) {
    this.workspace = workspace;
    failed.setId("cuts");
    failed.setWrapText(true);
    failed.getStyleClass().add("cut-names");
    lost.setId("cuts-lost");
    lost.setWrapText(true);
    lost.setTooltip(all);
    Button mend = new Button("Mend all");
    mend.setId("mend-all");
    mend.setMinWidth(Region.USE_PREF_SIZE);
    mend.setOnAction(e -> workspace.cut(Cuts.NONE));
    box = new HBox(new VBox(failed, lost), mend);
    box.setAlignment(Pos.CENTER_LEFT);
    box.setId("cut-strip");
    box.getStyleClass().add("cut-strip");
    box.setMaxSize(620, Region.USE_PREF_SIZE);
    StackPane.setAlignment(box, Pos.TOP_CENTER);
    workspace.cutsProperty().addListener((o, old, now) -> show());
    workspace.historyProperty().addListener((o, old, now) -> show());
    workspace.evaluationProperty().addListener((o, old, now) -> show());
    show();
  }

  public Node node() {
    return box;
  }

  private void show() {
    Network network = workspace.network();
    Cuts cuts = workspace.cutsProperty().get();
    Optional<Evaluation> known = workspace.evaluation().filter(_ -> workspace.isCurrent());
    box.setVisible(!cuts.isEmpty());
    lost.pseudoClassStateChanged(STALE, known.isEmpty());
    if (cuts.isEmpty()) {
      lost.setText(""); // not of the failures to come
      return;
    }
    failed.setText("Failed: " + some(CutReport.names(network, cuts)));
    known.ifPresent(evaluation -> show(CutReport.of(network, cuts, evaluation)));
  }

  private void show(CutReport report) {
    StringBuilder text = new StringBuilder(report.total());
    StringBuilder whole = new StringBuilder(report.total());
    add(text, whole, "Cut off: ", report.cutOff());
    add(text, whole, "Not carried whole: ", report.shortened());
    if (report.cutOff().isEmpty() && report.shortened().isEmpty()) {
      text.append(": nothing is lost");
    }
    lost.setText(text.toString());
    all.setText(whole.toString());
  }

  private static void add(
      StringBuilder text, StringBuilder whole, String title, List<String> demands) {
    if (!demands.isEmpty()) {
      text.append("\n").append(title).append(some(demands));
      whole.append("\n").append(title).append(String.join("\n   ", demands));
    }
  }

  private static String some(List<String> names) {
    String first = String.join(", ", names.subList(0, Math.min(WRITTEN, names.size())));
    int more = names.size() - WRITTEN;
    return more > 0 ? first + " and " + more + " more" : first;
  }
}
