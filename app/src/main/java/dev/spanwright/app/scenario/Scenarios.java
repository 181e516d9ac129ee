package dev.spanwright.app.scenario;

import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.network.History;
import dev.spanwright.model.network.Ids;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.NetworkDelta;
import dev.spanwright.model.network.Scenario;
import dev.spanwright.model.network.ScenarioEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/** What can be done with the scenarios of a document. */
public final class Scenarios {

  private final Workspace workspace;
  private Consumer<String> rename = id -> {};
  private Runnable notes = () -> {};
  private Consumer<List<String>> compare = pair -> {};

  public Scenarios(Workspace workspace) {
    this.workspace = workspace;
  }

  /** How the name of a scenario is asked for. */
  void onRename(Consumer<String> action) {
    rename = action;
  }

  /** How the notes of the scenario that is looked at are written. */
  public void onNotes(Runnable action) {
    notes = action;
  }

  /** How two scenarios are compared. */
  public void onCompare(Consumer<List<String>> action) {
    compare = action;
  }

  /** Changes with every step, and with the scenario that is looked at. */
  public ObservableValue<History> followed() {
    return workspace.historyProperty();
  }

  /** The scenario that is looked at; nothing for the base. */
  Optional<Scenario> shown() {
    return workspace.document().scenarios().find(workspace.scenario());
  }

  /** Begins a scenario that is as what is looked at, and asks for its name. */
  public void add() {
    NetworkDelta delta = shown().map(Scenario::delta).orElse(NetworkDelta.NONE);
    String name = freshName(shown().map(s -> s.name() + " 2").orElse("Scenario 1"));
    String id = Ids.fresh(name, workspace.document().scenarios()::contains);
    workspace.apply(new ScenarioEdit.Add(Scenario.named(id, name).withDelta(delta)));
    rename.accept(id);
  }

  /**
   * Begins a scenario that makes a given network of the base, and looks at it.
   *
   * @param wish what it is called, unless another one is called so
   */
  public void add(String wish, Network network) {
    NetworkDelta delta = NetworkDelta.between(workspace.document().base(), network.base());
    String name = freshName(wish);
    String id = Ids.fresh(name, workspace.document().scenarios()::contains);
    workspace.apply(new ScenarioEdit.Add(Scenario.named(id, name).withDelta(delta)));
  }

  private String freshName(String wish) {
    List<String> taken = workspace.document().scenarios().stream().map(Scenario::name).toList();
    String stem = wish.replaceAll(" \\d+$", "");
    String name = wish;
    for (int n = 2; taken.contains(name); n++) {
      name = stem + " " + n;
    }
    return name;
  }

  /** Asks for another name of the scenario that is looked at. */
  public void rename() {
    shown().ifPresent(scenario -> rename.accept(scenario.id()));
  }

  /** Goes where the notes of the scenario that is looked at are written. */
  public void writeNotes() {
    shown().ifPresent(_ -> notes.run());
  }

  /** Gives a scenario another name; nothing happens for a blank one. */
  void name(String id, String name) {
    workspace
        .document()
        .scenarios()
        .find(id)
        .filter(scenario -> !name.isBlank())
        .ifPresent(
            scenario ->
                workspace.apply(new ScenarioEdit.Rename(id, name.strip(), scenario.notes())));
  }

  /** Deletes the scenario that is looked at. */
  public void delete() {
    shown().ifPresent(scenario -> workspace.apply(new ScenarioEdit.Remove(scenario.id())));
  }

  /** Makes the base what the scenario that is looked at makes of it. */
  public void applyToBase() {
    shown().ifPresent(scenario -> workspace.apply(new ScenarioEdit.ApplyToBase(scenario.id())));
  }

  /** Looks at the next scenario, the base among them; round at the end. */
  public void next() {
    step(1);
  }

  /** Looks at the scenario before; round at the begin. */
  public void previous() {
    step(-1);
  }

  private void step(int by) {
    List<String> ids = ids(workspace.document());
    int at = ids.indexOf(workspace.scenario());
    workspace.lookAt(ids.get(Math.floorMod(at + by, ids.size())));
  }

  /** The base and all scenarios, by identifier. */
  static List<String> ids(Network document) {
    List<String> ids = new ArrayList<>(List.of(Scenario.BASE));
    document.scenarios().forEach(scenario -> ids.add(scenario.id()));
    return ids;
  }

  /** What a scenario is called. */
  static String nameOf(Network document, String id) {
    return document.scenarios().find(id).map(Scenario::name).orElse(Scenario.BASE_NAME);
  }

  /** Compares the base with the scenario that is looked at, or with the first one. */
  public void compare() {
    List<String> ids = ids(workspace.document());
    if (ids.size() > 1) {
      String other = shown().map(Scenario::id).orElse(ids.get(1));
      compare.accept(List.of(Scenario.BASE, other));
    }
  }
}
