package dev.spanwright.app.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class OverOwnerTest {

  private static final Rectangle2D SCREEN = new Rectangle2D(0, 24, 1600, 976);

  @Test
  void aWindowOpensOverTheMiddleOfItsOwner() {
    Rectangle2D owner = new Rectangle2D(200, 100, 1200, 800);
    assertEquals(new Rectangle2D(500, 300, 600, 400), OverOwner.place(owner, 600, 400, SCREEN));
  }

  @Test
  void itsEdgeAtTheTopStaysInReach() {
    Rectangle2D high = new Rectangle2D(-300, 24, 500, 200);
    assertEquals(new Rectangle2D(0, 24, 600, 400), OverOwner.place(high, 600, 400, SCREEN));
    Rectangle2D low = new Rectangle2D(1400, 900, 500, 200);
    assertEquals(new Rectangle2D(1000, 600, 600, 400), OverOwner.place(low, 600, 400, SCREEN));
  }

  @Test
  void itIsNoLargerThanTheScreen() {
    Rectangle2D small = new Rectangle2D(0, 0, 800, 500);
    assertEquals(small, OverOwner.place(small, 1360, 832, small));
  }
}
