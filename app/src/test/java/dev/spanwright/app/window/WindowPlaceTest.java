package dev.spanwright.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowPlaceTest {

  private static final Rectangle2D MAIN = new Rectangle2D(0, 30, 1600, 870);
  private static final Rectangle2D RIGHT = new Rectangle2D(1600, 0, 1920, 1080);

  private static WindowPlace at(double x, double y, double width, double height) {
    return new WindowPlace(new Rectangle2D(x, y, width, height), false, 400, "tab-layers");
  }

  @Test
  void survivesBeingWrittenDown() {
    WindowPlace place = new WindowPlace(new Rectangle2D(-40, 60, 1280, 800), true, 355, "");
    assertEquals(Optional.of(place), WindowPlace.parse(place.text()));
    assertEquals(Optional.of(at(1, 2, 900, 700)), WindowPlace.parse(at(1, 2, 900, 700).text()));
  }

  /** At an interface size of 300 %, a window may be a part of a px wide. */
  @Test
  void itsContentSurvivesToo() {
    Dimension2D content = new Dimension2D(1093.5, 614.25);
    String text = at(1, 2, 1100, 650).text(content, 1.25);
    assertEquals(Optional.of(at(1, 2, 1100, 650)), WindowPlace.parse(text));
    assertEquals(Optional.of(content), WindowPlace.content(text));
    assertEquals(Optional.of(1.25), WindowPlace.pixelScale(text));
    assertEquals(Optional.empty(), WindowPlace.pixelScale(at(1, 2, 1100, 650).text()));
    assertEquals(Optional.empty(), WindowPlace.pixelScale("pixel-scale=0"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "x=1;y=2",
        "x=1;y=2;width=0;height=9;side=300",
        "x=1;y=NaN;width=900;height=700;side=300",
        "x=1e9;y=2;width=900;height=700;side=300",
        "x=one;y=2;width=900;height=700;side=300"
      })
  void whatIsNoPlaceIsPassedOver(String text) {
    assertEquals(Optional.empty(), WindowPlace.parse(text));
  }

  @Test
  void staysWhereAHandCanReachIt() {
    List<WindowPlace> places =
        List.of(at(10, 40, 900, 700), at(1700, 100, 900, 700), at(-600, 300, 900, 700));
    for (WindowPlace place : places) {
      assertEquals(place, place.within(List.of(MAIN, RIGHT)));
    }
  }

  @Test
  void comesBackFromAScreenThatIsGone() {
    assertEquals(at(700, 100, 900, 700), at(1700, 100, 900, 700).within(List.of(MAIN)));
    assertEquals(at(0, 30, 900, 700), at(-5000, -5000, 900, 700).within(List.of(MAIN, RIGHT)));
  }

  @Test
  void comesDownFromAboveTheScreen() {
    assertEquals(at(50, 30, 900, 700), at(50, -200, 900, 700).within(List.of(MAIN)));
  }

  @Test
  void isNotLargerThanTheScreen() {
    assertEquals(at(0, 30, 1600, 870), at(10, 40, 3800, 2100).within(List.of(MAIN)));
  }
}
