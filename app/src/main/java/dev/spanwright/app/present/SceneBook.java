package dev.spanwright.app.present;

import dev.spanwright.app.map.MapView;
import dev.spanwright.app.settings.Settings;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.Ids;
import dev.spanwright.model.network.SavedView;
import dev.spanwright.model.network.Table;
import dev.spanwright.render.picture.SceneView;
import java.util.Optional;

/** The scenes of the document: every change is a step that can be undone. On the JavaFX thread. */
public final class SceneBook {

  private final Workspace workspace;
  private final Settings settings;
  private final MapView map;
  private final SceneSetter setter;

  public SceneBook(Workspace workspace, Settings settings, MapView map) {
    this.workspace = workspace;
    this.settings = settings;
    this.map = map;
    setter = new SceneSetter(workspace, settings, map);
  }

  /** The scenes in their order. */
  Table<SavedView> scenes() {
    return workspace.network().scenes();
  }

  /** Saves what is on the map, at the end; returns its identifier. */
  String add() {
    String id = Ids.fresh("scene", scenes()::contains);
    workspace.apply(new Edit.PutScene(current(id, "Scene " + (scenes().size() + 1))));
    return id;
  }

  /** What is on the map, as a scene. */
  SavedView current(String id, String title) {
    return SceneView.of(
        id,
        title,
        "",
        map.scene(),
        settings.projectionProperty().get(),
        settings.routingProperty().get());
  }

  /** Lets a scene show what is on the map now; its title and note stay. */
  void update(String id) {
    SavedView old = scenes().get(id);
    apply(old, old.seenAs(current(id, old.name())));
  }

  /** Takes over a title; says why it does not fit, if it does not. */
  Optional<String> rename(String id, String title) {
    if (title.isBlank()) {
      return Optional.of("A scene needs a title: write a few words.");
    }
    SavedView old = scenes().get(id);
    apply(old, old.titled(title.strip(), old.notes()));
    return Optional.empty();
  }

  /** Takes over a note. */
  void note(String id, String note) {
    SavedView old = scenes().get(id);
    apply(old, old.titled(old.name(), note.strip()));
  }

  private void apply(SavedView old, SavedView changed) {
    if (!changed.equals(old)) {
      workspace.apply(new Edit.PutScene(changed));
    }
  }

  /** Moves a scene in the order, as far as there is room. */
  void move(String id, int by) {
    int from = scenes().list().indexOf(scenes().get(id));
    int to = Math.clamp(from + by, 0, scenes().size() - 1);
    if (to != from) {
      workspace.apply(new Edit.MoveScene(id, to));
    }
  }

  void remove(String id) {
    workspace.apply(new Edit.RemoveScene(id));
  }

  /** Brings a scene onto the map. */
  void show(String id) {
    setter.show(scenes().get(id));
  }
}
