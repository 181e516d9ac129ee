package dev.spanwright.app.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.render.picture.Selection;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class ArrangeTest {

  @BeforeEach
  void open(Desk desk) {
    desk.openAlpine();
    desk.act(desk.map()::requestFocus);
  }

  private static void select(Desk desk, String... sites) {
    desk.act(() -> desk.workspace().select(new Selection(Set.of(sites), Set.of())));
  }

  @Test
  void duplicatesTakeTheLinksBetweenThemAlong(Desk desk) {
    Network before = desk.network();
    select(desk, "zurich", "milan");
    desk.keys(KeyCode.CONTROL, KeyCode.U);

    assertEquals(Set.of("zurich-2", "milan-2"), desk.selection().sites());
    assertEquals("Zurich 2", desk.site("zurich-2").name());
    assertEquals(desk.site("zurich").kind(), desk.site("zurich-2").kind());
    assertEquals(3, desk.network().links().size());
    assertTrue(desk.network().links().list().getLast().touches("milan-2"));
    assertEquals("Duplicate 2 sites", desk.undoable());
    desk.keys(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(before, desk.network());
  }

  @Test
  void duplicatedLinksKeepTheirBends(Desk desk) {
    Link link =
        desk.network().links().stream()
            .filter(l -> l.touches("zurich") && l.touches("milan"))
            .findFirst()
            .orElseThrow();
    Position bend = new Position(46.5, 8.6);
    Link bent = link.change().waypoints(List.of(bend)).build();
    desk.act(() -> desk.workspace().apply(new Edit.ChangeLink(bent)));
    select(desk, "zurich", "milan");
    desk.keys(KeyCode.CONTROL, KeyCode.U);

    Link copy = desk.network().links().list().getLast();
    assertEquals(1, copy.waypoints().size());
    Position from = desk.site(link.from()).position();
    Position to = desk.site(copy.from()).position();
    Position at = copy.waypoints().getFirst();
    assertEquals(to.latDeg() - from.latDeg(), at.latDeg() - bend.latDeg(), 1e-3);
    assertEquals(to.lonDeg() - from.lonDeg(), at.lonDeg() - bend.lonDeg(), 1e-3);
  }

  @Test
  void alignedSitesStandInOneLineAsOneStep(Desk desk) {
    select(desk, "zurich", "milan", "lyon");
    double left = desk.spot("lyon").getX();
    double zurichY = desk.spot("zurich").getY();
    desk.keys(KeyCode.ALT, KeyCode.A);

    assertEquals(left, desk.spot("zurich").getX(), 0.1);
    assertEquals(left, desk.spot("milan").getX(), 0.1);
    assertEquals(zurichY, desk.spot("zurich").getY(), 0.1);
    assertEquals("Align 3 sites left", desk.undoable());
    assertEquals(1, desk.steps());
  }

  @Test
  void distributedSitesHaveEqualGaps(Desk desk) {
    select(desk, "frankfurt", "zurich", "milan");
    desk.act(() -> desk.menuItem("menu-distribute-down").fire());

    double y = desk.spot("zurich").getY();
    assertEquals((desk.spot("frankfurt").getY() + desk.spot("milan").getY()) / 2, y, 0.1);
    assertEquals("Distribute 3 sites", desk.undoable());
    select(desk, "zurich");
    assertTrue(desk.ask(() -> desk.menuItem("menu-distribute-down").isDisable()));
  }

  @Test
  void deletingSeveralSitesNamesThemAndCountsTheirLinks(Desk desk) {
    select(desk, "zurich", "lyon");
    desk.keys(KeyCode.DELETE);
    assertEquals("Delete Zurich, Lyon and their 2 links", desk.undoable());
    desk.keys(KeyCode.CONTROL, KeyCode.Z);

    select(desk, "frankfurt", "zurich", "milan", "lyon");
    desk.keys(KeyCode.DELETE);
    assertEquals("Delete Frankfurt, Zurich, Milan, 1 more and their 2 links", desk.undoable());
    desk.keys(KeyCode.CONTROL, KeyCode.Z);

    desk.act(() -> desk.workspace().select(new Selection(Set.of("lyon"), Set.of("zurich-milan"))));
    desk.keys(KeyCode.DELETE);
    assertEquals("Delete Lyon and a link", desk.undoable());
  }

  @Test
  void typedCoordinatesMoveTheSelectedSite(Desk desk) {
    select(desk, "zurich");
    desk.keys(KeyCode.G);
    desk.retype("coordinates", "nowhere");
    desk.keys(KeyCode.ENTER);
    assertTrue(desk.text("coordinates-message").contains("39.74, -104.99"));
    desk.retype("coordinates", "47.5, 8.25");
    desk.keys(KeyCode.ENTER);

    assertEquals(new Position(47.5, 8.25), desk.site("zurich").position());
    assertEquals("Move Zurich", desk.undoable());
    assertFalse(desk.isShown("coordinate-box"));
  }

  /** The letter of the shortcut is no part of what is typed, and what is there can be kept. */
  @Test
  void theCoordinateBoxBeginsWithWhereTheSiteIs(Desk desk) {
    select(desk, "zurich");
    desk.keys(KeyCode.G);
    assertEquals(CoordinateText.of(desk.site("zurich").position()), desk.typed("coordinates"));
    desk.type("1");
    assertEquals("1", desk.typed("coordinates"));
  }

  @Test
  void typedCoordinatesMoveTheMapWhereNoSiteIsSelected(Desk desk) {
    desk.keys(KeyCode.G);
    desk.retype("coordinates", "40, -105");
    desk.keys(KeyCode.ENTER);

    assertEquals(0, desk.steps());
    assertEquals(
        desk.ask(() -> desk.map().getWidth() / 2), desk.spot(new Position(40, -105)).getX(), 1);
    desk.keys(KeyCode.G);
    assertTrue(desk.isShown("coordinate-box"));
    desk.keys(KeyCode.ESCAPE);
    assertFalse(desk.isShown("coordinate-box"));
  }
}
