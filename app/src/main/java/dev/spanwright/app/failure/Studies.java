package dev.spanwright.app.failure;

import dev.spanwright.app.form.Later;
import dev.spanwright.app.settings.Settings;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.render.picture.Study;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;

/** All that is studied about a document: its failures and its growth, with what shows them. */
public final class Studies implements AutoCloseable {

  private final SweepSession sweep;
  private final GrowthSession growing;
  private final GrowthStrip strip;
  private final StudyShown shown;
  private final Later<FailuresPanel> panel;

  /**
   * @param export writes tables
   * @param open whether the panel of failures is on the screen
   * @param growth whether the strip of growth is on the screen
   */
  public Studies(
      Workspace workspace,
      Settings settings,
      TableExport export,
      BooleanProperty open,
      BooleanProperty growth) {
    sweep = new SweepSession(workspace);
    growing = new GrowthSession(workspace);
    strip = new GrowthStrip(workspace, growing);
    strip.openProperty().bindBidirectional(growth);
    shown = new StudyShown(sweep, growing, settings, open);
    panel =
        new Later<>(
            () -> {
              FailuresPanel made =
                  new FailuresPanel(
                      workspace, sweep, growing, export, shown.colouredProperty(), open);
              made.stretchesProperty().subscribe(shown::near);
              return made;
            });
  }

  /** The panel of failures, made now if it was not. */
  public FailuresPanel panel() {
    return panel.get();
  }

  /** The strip of growth. */
  public Node strip() {
    return strip.node();
  }

  /** What is added to the map. */
  public ReadOnlyObjectProperty<Study> studyProperty() {
    return shown.studyProperty();
  }

  @Override
  public void close() {
    panel.ifMade(FailuresPanel::close);
    sweep.close();
    growing.close();
  }
}
