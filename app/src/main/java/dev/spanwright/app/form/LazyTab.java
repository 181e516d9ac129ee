package dev.spanwright.app.form;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Tab;

/**
 * Tabs whose content is made once it is looked at: a window opens with the one that is in front,
 * and what nobody looks at is neither styled nor laid out.
 */
public final class LazyTab {

  private LazyTab() {}

  /**
   * A tab.
   *
   * @param content makes its content, once, when the tab comes to the front
   */
  public static Tab of(String id, String title, Supplier<Node> content) {
    Tab tab = new Tab(title);
    tab.setId(id);
    tab.selectedProperty()
        .subscribe(
            selected -> {
              if (selected && tab.getContent() == null) {
                tab.setContent(content.get());
              }
            });
    return tab;
  }
}
