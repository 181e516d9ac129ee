package dev.spanwright.app.form;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;

/**
 * Parts that are hidden at first join their pane when they are first seen: a window that opens does
 * not style and lay out what most sessions never look at. What has joined stays, seen or not. For
 * the JavaFX thread alone.
 */
public final class OnceSeen {

  private OnceSeen() {}

  /**
   * Gives a pane its children, in this order: those that are visible now, the others each once it
   * becomes visible.
   *
   * @param pane has no other children
   */
  public static void into(Pane pane, Node... nodes) {
    List<Node> order = List.of(nodes);
    pane.getChildren().setAll(order.stream().filter(Node::isVisible).toList());
    order.stream().filter(node -> !node.isVisible()).forEach(node -> await(pane, order, node));
  }

  private static void await(Pane pane, List<Node> order, Node node) {
    Subscription[] until = new Subscription[1];
    until[0] =
        node.visibleProperty()
            .subscribe(
                (_, seen) -> {
                  if (seen) {
                    until[0].unsubscribe();
                    long before =
                        order.stream()
                            .takeWhile(other -> !other.equals(node))
                            .filter(pane.getChildren()::contains)
                            .count();
                    pane.getChildren().add((int) before, node);
                  }
                });
  }
}
