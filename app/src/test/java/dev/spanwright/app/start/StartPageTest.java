package dev.spanwright.app.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.samples.Sample;
import dev.spanwright.samples.SampleNetworks;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class StartPageTest {

  @Test
  void everySampleHasItsPicture(Desk desk) {
    for (Sample sample : SampleNetworks.all()) {
      Parent card = desk.control("start-sample-" + sample.name(), Button.class);
      desk.await(
          sample.name() + " is painted",
          () -> {
            ImageView picture = (ImageView) card.lookup(".image-view");
            return picture.getImage() != null && picture.getImage().getWidth() > 200;
          });
    }
  }

  @Test
  void aSampleIsOpenedByItsCard(Desk desk) {
    Button card = desk.control("start-sample-nsfnet", Button.class);
    desk.act(card::fire);

    assertEquals("NSFNET", desk.network().name());
    assertFalse(desk.isShown("start"));
  }

  @Test
  void drawingBeginsWithASiteInHandAndThePageOutOfTheWay(Desk desk) {
    desk.act(desk.control("start-draw", Button.class)::fire);

    assertFalse(desk.isShown("start"));
    desk.click(new javafx.geometry.Point2D(300, 300));
    assertEquals(1, desk.network().sites().size());
    assertEquals(
        SiteKind.TRAINING_CAMPUS, desk.network().sites().stream().findFirst().orElseThrow().kind());
  }

  @Test
  void thePageComesBackWithTheLastSiteGone(Desk desk) {
    desk.act(() -> desk.window().actions().openSample(SampleNetworks.find("nsfnet").orElseThrow()));
    assertFalse(desk.isShown("start"));
    desk.act(() -> desk.window().actions().newNetwork());

    assertTrue(desk.isShown("start"));
  }

  @Test
  void theTourStopsAtEveryPartAndEscapeEndsIt(Desk desk) {
    desk.act(desk.control("start-tour", Button.class)::fire);
    assertEquals("Place and connect", desk.text("tour-title"));
    desk.act(desk.control("tour-next", Button.class)::fire);
    assertEquals("The map answers at once", desk.text("tour-title"));
    desk.keys(KeyCode.LEFT);
    assertEquals("Place and connect", desk.text("tour-title"));
    desk.keys(KeyCode.ESCAPE);

    assertFalse(desk.isShown("tour"));
  }

  @Test
  void everyPartOfTheTourIsInTheWindow(Desk desk) {
    desk.act(() -> desk.menuItem("menu-tour").fire());
    Button next = desk.control("tour-next", Button.class);
    for (int stop = 1; desk.isShown("tour"); stop++) {
      javafx.scene.Node frame = desk.ask(() -> desk.stage().getScene().lookup(".tour-frame"));
      int number = stop;
      double area =
          desk.ask(() -> frame.getLayoutBounds().getWidth() * frame.getLayoutBounds().getHeight());
      assertTrue(area > 100 && area < 900_000, "stop " + number + " frames " + area);
      desk.act(next::fire);
    }
  }
}
