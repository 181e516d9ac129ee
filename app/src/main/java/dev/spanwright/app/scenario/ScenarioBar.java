package dev.spanwright.app.scenario;

import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.network.Difference;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Scenario;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** Tabs over the map, one for the base and one for each scenario, while there is any. */
public final class ScenarioBar {

  private record Shown(List<String> ids, List<String> names, String active) {}

  private final Workspace workspace;
  private final Scenarios scenarios;
  private final HBox tabs = new HBox(2);
  private final Label differences = new Label();
  private final HBox box;
  private Optional<Shown> shown = Optional.empty();
  private Optional<String> renaming = Optional.empty();

  public ScenarioBar(Workspace workspace, Scenarios scenarios) {
    this.workspace = workspace;
    this.scenarios = scenarios;
    tabs.setAlignment(Pos.CENTER_LEFT);
    tabs.setId("scenario-tabs");
    differences.setId("scenario-differences");
    differences.getStyleClass().add("scenario-differences");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button add = new Button(null, new FontIcon("mdi2p-plus"));
    add.setId("scenario-add");
    add.getStyleClass().addAll("flat", "icon-button");
    add.setTooltip(new Tooltip("New scenario, as what is shown"));
    add.setAccessibleText("New scenario");
    add.setOnAction(e -> scenarios.add());
    Button compare = new Button("Compare");
    compare.setId("scenario-compare");
    compare.getStyleClass().add("small");
    compare.setMinWidth(Region.USE_PREF_SIZE);
    compare.setOnAction(e -> scenarios.compare());
    box = new HBox(6, tabs, add, gap, differences, compare);
    box.setId("scenario-bar");
    box.getStyleClass().add("scenario-bar");
    box.setAlignment(Pos.CENTER_LEFT);
    box.managedProperty().bind(box.visibleProperty());
    scenarios.onRename(this::rename);
    workspace.historyProperty().addListener((o, old, now) -> show());
    show();
  }

  public Node node() {
    return box;
  }

  private void show() {
    Network document = workspace.document();
    box.setVisible(!document.scenarios().isEmpty());
    if (document.scenarios().isEmpty()) {
      shown = Optional.empty();
      renaming = Optional.empty();
      return;
    }
    List<String> ids = Scenarios.ids(document);
    List<String> names = ids.stream().map(id -> Scenarios.nameOf(document, id)).toList();
    Shown next = new Shown(ids, names, workspace.scenario());
    if (!shown.equals(Optional.of(next))) {
      shown = Optional.of(next);
      renaming = renaming.filter(next.active()::equals);
      fill();
    }
    countDifferences();
  }

  private void countDifferences() {
    int count =
        workspace.scenario().equals(Scenario.BASE)
            ? 0
            : Difference.between(workspace.document().base(), workspace.network()).size();
    differences.setText(
        workspace.scenario().equals(Scenario.BASE)
            ? ""
            : switch (count) {
              case 0 -> "as the base";
              case 1 -> "1 difference from the base";
              default -> count + " differences from the base";
            });
  }

  private void fill() {
    tabs.getChildren().setAll(shown.orElseThrow().ids().stream().map(this::tab).toList());
  }

  private Node tab(String id) {
    return renaming.filter(id::equals).isPresent() ? nameField(id) : button(id);
  }

  private ToggleButton button(String id) {
    Optional<Scenario> scenario = workspace.document().scenarios().find(id);
    ToggleButton tab = new ToggleButton(Scenarios.nameOf(workspace.document(), id));
    tab.setMnemonicParsing(false);
    tab.setId("scenario-tab-" + id);
    tab.getStyleClass().add("scenario-tab");
    tab.setSelected(id.equals(workspace.scenario()));
    scenario
        .map(Scenario::notes)
        .filter(n -> !n.isBlank())
        .ifPresent(n -> tab.setTooltip(new Tooltip(n)));
    tab.setOnAction(
        e -> {
          tab.setSelected(true); // a click on the one in use takes it out otherwise
          workspace.lookAt(id);
        });
    scenario.ifPresent(
        there -> {
          tab.setOnMouseClicked(
              e -> {
                if (e.getClickCount() == 2) {
                  rename(id);
                }
              });
          tab.setContextMenu(menu(id));
        });
    return tab;
  }

  private ContextMenu menu(String id) {
    return new ContextMenu(
        item(id, "Rename", scenarios::rename),
        item(id, "Notes", scenarios::writeNotes),
        item(id, "Duplicate", scenarios::add),
        item(id, "Compare with the base", scenarios::compare),
        item(id, "Apply to the base", scenarios::applyToBase),
        item(id, "Delete", scenarios::delete));
  }

  private MenuItem item(String id, String title, Runnable action) {
    MenuItem item = new MenuItem(title);
    item.setOnAction(
        e -> {
          workspace.lookAt(id);
          action.run();
        });
    return item;
  }

  private void rename(String id) {
    workspace.lookAt(id);
    renaming = Optional.of(id);
    fill();
    tabs.getChildren().stream()
        .filter(TextField.class::isInstance)
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  private TextField nameField(String id) {
    TextField field = new TextField(Scenarios.nameOf(workspace.document(), id));
    field.setId("scenario-name");
    field.setAccessibleText("Name of the scenario");
    field.setPrefColumnCount(14);
    field.setOnAction(e -> take(id, field.getText()));
    field.setOnKeyPressed(
        e -> {
          if (e.getCode() == KeyCode.ESCAPE) {
            e.consume();
            leave();
          }
        });
    field
        .focusedProperty()
        .addListener(
            (o, was, is) -> {
              if (was && !is) {
                take(id, field.getText());
              }
            });
    return field;
  }

  private void take(String id, String name) {
    if (renaming.isPresent()) {
      leave();
      scenarios.name(id, name);
    }
  }

  private void leave() {
    renaming = Optional.empty();
    fill();
    tabs.getChildren().stream()
        .filter(tab -> tab instanceof ToggleButton button && button.isSelected())
        .findFirst()
        .ifPresent(Node::requestFocus);
  }
}
