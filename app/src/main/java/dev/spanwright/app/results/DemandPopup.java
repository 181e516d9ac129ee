package dev.spanwright.app.results;

import dev.spanwright.app.form.ChosenText;
import dev.spanwright.app.form.NumberText;
import dev.spanwright.app.form.Wrapping;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.network.Site;
import dev.spanwright.render.picture.Selection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/** Asks for demands. */
public final class DemandPopup {

  private static final double MESSAGE_WIDTH = 240;

  private final Workspace workspace;
  private final Window owner;

  public DemandPopup(Workspace workspace, Window owner) {
    this.workspace = workspace;
    this.owner = owner;
  }

  /** Asks for one demand; two selected sites are its ends. */
  public void addDemand() {
    List<Site> sites =
        workspace.network().sites().stream().sorted(Comparator.comparing(Site::name)).toList();
    List<String> selected = List.copyOf(workspace.selection().sites());
    ComboBox<Site> from = siteBox("demand-from", sites, selected, 0);
    ComboBox<Site> to = siteBox("demand-to", sites, selected, 1);
    TextField rate = rateField("demand-gbps", "100");
    CheckBox both = new CheckBox("and the same back");
    both.setSelected(true);
    GridPane grid = grid();
    grid.addRow(0, new Label("From"), from);
    grid.addRow(1, new Label("To"), to);
    grid.addRow(2, new Label("Gbit/s"), rate);
    grid.addRow(3, new Label(""), both);
    ask(
        "Add a demand",
        grid,
        rate,
        gbps -> {
          if (from.getValue() == null || to.getValue() == null) {
            throw new IllegalArgumentException(
                "Choose the site that sends and the one that receives");
          }
          DemandMaker.put(
              workspace, from.getValue().id(), to.getValue().id(), gbps, both.isSelected());
        });
  }

  /** Asks for a total between all selected sites, or all sites. */
  public void allToAll() {
    Selection selection = workspace.selection();
    Set<String> chosen =
        selection.sites().size() >= 2
            ? selection.sites()
            : workspace.network().sites().stream().map(Site::id).collect(Collectors.toSet());
    TextField rate = rateField("demand-gbps", "1000");
    GridPane grid = grid();
    grid.addRow(0, new Label("Between"), new Label(chosen.size() + " sites, every pair alike"));
    grid.addRow(1, new Label("Total, Gbit/s"), rate);
    ask("All-to-all traffic", grid, rate, gbps -> DemandMaker.allToAll(workspace, chosen, gbps));
  }

  private void ask(String title, GridPane grid, TextField rate, DoubleConsumer use) {
    Label message = new Label();
    message.getStyleClass().add("field-message");
    Wrapping.of(message);
    message.setPrefWidth(MESSAGE_WIDTH);
    message.setMinHeight(Region.USE_PREF_SIZE);
    grid.add(message, 0, grid.getRowCount(), 2, 1);
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(owner);
    dialog.setTitle(title);
    dialog.setHeaderText(title);
    dialog.getDialogPane().setContent(grid);
    dialog.getDialogPane().getButtonTypes().setAll(ButtonType.OK, ButtonType.CANCEL);
    Node ok = dialog.getDialogPane().lookupButton(ButtonType.OK);
    ok.addEventFilter(
        javafx.event.ActionEvent.ACTION,
        e -> {
          Optional<String> wrong = NumberText.use(rate.getText(), use);
          wrong.ifPresent(
              text -> {
                message.setText(text);
                ok.getScene().getWindow().sizeToScene(); // room for all of it
                e.consume();
              });
        });
    // Once shown, a dialog gives the focus to its default button; the figure comes after that.
    dialog.setOnShown(e -> Platform.runLater(rate::requestFocus));
    dialog.showAndWait();
  }

  private static TextField rateField(String id, String text) {
    TextField field = new TextField(text);
    field.setId(id);
    return field;
  }

  private static ComboBox<Site> siteBox(
      String id, List<Site> sites, List<String> selected, int index) {
    ComboBox<Site> box = new ComboBox<>();
    box.setId(id);
    box.getItems().setAll(sites);
    box.setConverter(new ChosenText<>(Site::name));
    if (selected.size() > index) {
      sites.stream()
          .filter(site -> site.id().equals(selected.get(index)))
          .findFirst()
          .ifPresent(box::setValue);
    }
    return box;
  }

  private static GridPane grid() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("form-grid");
    return grid;
  }
}
