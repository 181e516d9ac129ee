package dev.spanwright.app.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class OnceSeenTest {

  private final VBox pane = new VBox();

  private static Region part(String id, boolean visible) {
    Region part = new Region();
    part.setId(id);
    part.setVisible(visible);
    return part;
  }

  private List<String> inPane() {
    return pane.getChildren().stream().map(Node::getId).toList();
  }

  @Test
  void whatIsHiddenJoinsInItsPlaceWhenItIsFirstSeen() {
    Region first = part("first", false);
    Region third = part("third", false);
    Region last = part("last", false);
    OnceSeen.into(pane, first, part("second", true), third, last);
    assertEquals(List.of("second"), inPane());

    last.setVisible(true);
    assertEquals(List.of("second", "last"), inPane());
    third.setVisible(true);
    assertEquals(List.of("second", "third", "last"), inPane());
    first.setVisible(true);
    assertEquals(List.of("first", "second", "third", "last"), inPane());
  }

  @Test
  void whatHasJoinedStays() {
    Region part = part("part", false);
    OnceSeen.into(pane, part);
    part.setVisible(true);
    part.setVisible(false);
    part.setVisible(true);
    assertEquals(List.of("part"), inPane());
  }

  @Test
  void aBoundPartJoinsToo() {
    BooleanProperty open = new SimpleBooleanProperty();
    Region part = part("part", true);
    part.visibleProperty().bind(open);
    OnceSeen.into(pane, part);
    assertEquals(List.of(), inPane());
    open.set(true);
    assertEquals(List.of("part"), inPane());
  }
}
