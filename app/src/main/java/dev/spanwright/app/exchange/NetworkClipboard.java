package dev.spanwright.app.exchange;

import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.file.NetworkReader;
import dev.spanwright.model.file.NetworkWriter;
import dev.spanwright.model.network.Excerpt;
import dev.spanwright.model.network.Network;
import dev.spanwright.render.picture.Selection;
import dev.spanwright.render.projection.Camera;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/**
 * Takes sites and links to other places, windows and programs: the clipboard holds them as the text
 * of a network file. On the JavaFX thread.
 */
public final class NetworkClipboard {

  private static final String COULD_NOT = "The clipboard could not be pasted";

  private static final String NO_SITES =
      "The clipboard holds no sites: select some and copy them first";

  private final Workspace workspace;
  private final Exchange exchange;
  private final Supplier<Camera> camera;

  /**
   * @param camera what the map shows
   */
  public NetworkClipboard(Workspace workspace, Exchange exchange, Supplier<Camera> camera) {
    this.workspace = workspace;
    this.exchange = exchange;
    this.camera = camera;
  }

  /**
   * Copies what is selected, if anything is: sites with the links between them, links with ends.
   */
  public void copy() {
    Selection chosen = workspace.selection();
    if (chosen.isEmpty()) {
      return;
    }
    Network part = Excerpt.of(workspace.network(), chosen.sites(), chosen.links());
    ClipboardContent content = new ClipboardContent();
    content.putString(NetworkWriter.write(part));
    Clipboard.getSystemClipboard().setContent(content);
    exchange.note("Copied " + Pasting.told(part));
  }

  /** Copies what is selected, and deletes it. */
  public void cut() {
    copy();
    workspace.deleteSelection();
  }

  /**
   * Adds what the clipboard holds to the network that is looked at, as one step, and selects it.
   *
   * @param then is run once it is there
   */
  public void paste(Runnable then) {
    String text = Clipboard.getSystemClipboard().getString();
    if (text == null || !text.stripLeading().startsWith("{")) {
      exchange.note(NO_SITES);
      return;
    }
    Network before = workspace.network();
    Camera seen = camera.get();
    exchange.start(
        () -> Pasting.of(before, NetworkReader.standard().read(text, "clipboard"), seen),
        pasting -> take(before, pasting, then),
        why -> exchange.tell(COULD_NOT, why + "\n\nThe document is as it was."));
  }

  private void take(Network before, Pasting pasting, Runnable then) {
    if (!workspace.network().equals(before)) {
      paste(then); // something was done meanwhile
      return;
    }
    if (pasting.added().isEmpty()) { // a network without sites
      exchange.note(NO_SITES);
      return;
    }
    workspace.apply(pasting.edit());
    workspace.select(pasting.added());
    then.run();
  }
}
