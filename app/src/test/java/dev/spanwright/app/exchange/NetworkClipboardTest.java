package dev.spanwright.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.model.file.NetworkWriter;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import dev.spanwright.render.picture.Selection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class NetworkClipboardTest {

  @BeforeEach
  void open(Desk desk) {
    desk.openAlpine();
    desk.act(desk.map()::requestFocus);
  }

  private static void select(Desk desk, String... sites) {
    desk.act(() -> desk.workspace().select(new Selection(Set.of(sites), Set.of())));
  }

  private static void put(Desk desk, String text) {
    desk.act(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(text);
          Clipboard.getSystemClipboard().setContent(content);
        });
  }

  private static void paste(Desk desk) {
    int before = desk.steps();
    desk.keys(KeyCode.CONTROL, KeyCode.V);
    desk.await("it is pasted", () -> desk.steps() > before);
    desk.settle();
  }

  @Test
  void inTheSameNetworkCopiesArePlacedAside(Desk desk) {
    Network before = desk.network();
    select(desk, "zurich", "milan");
    desk.keys(KeyCode.CONTROL, KeyCode.C);
    assertEquals(before, desk.network());
    paste(desk);

    assertEquals(Set.of("zurich-2", "milan-2"), desk.selection().sites());
    assertEquals("Zurich 2", desk.site("zurich-2").name());
    assertEquals(desk.spot("zurich").getX() + 24, desk.spot("zurich-2").getX(), 0.5);
    assertEquals("Paste 2 sites and a link", desk.undoable());
    Link copy = desk.network().links().list().getLast();
    assertEquals(Set.of("zurich-2", "milan-2"), Set.of(copy.from(), copy.to()));

    paste(desk);
    assertEquals(Set.of("zurich-3", "milan-3"), desk.selection().sites());
    assertEquals(desk.spot("zurich").getX() + 48, desk.spot("zurich-3").getX(), 0.5);

    desk.keys(KeyCode.CONTROL, KeyCode.Z);
    desk.keys(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(before, desk.network());
  }

  @Test
  void inAnotherNetworkSitesStayAtTheirPlaces(Desk desk) {
    Site zurich = desk.site("zurich");
    List<Position> bend = List.of(new Position(46.5, 8.6));
    Link bent = desk.link("zurich-milan").change().waypoints(bend).fiberPairs(3).build();
    desk.act(() -> desk.workspace().apply(new Edit.ChangeLink(bent)));
    desk.act(() -> desk.workspace().select(Selection.link("zurich-milan")));
    desk.keys(KeyCode.CONTROL, KeyCode.C);
    desk.act(() -> desk.workspace().open(Network.empty("Other"), Optional.empty()));
    paste(desk);

    assertEquals("Other", desk.network().name());
    assertEquals(2, desk.network().sites().size());
    assertEquals(zurich, desk.site("zurich"));
    assertEquals(bent, desk.link("zurich-milan"));
    assertTrue(desk.network().workloads().isEmpty());
  }

  /** Frankfurt is there still: the link goes to it again. */
  @Test
  void whatWasCutComesBackWithItsLinks(Desk desk) {
    Site zurich = desk.site("zurich");
    desk.act(
        () -> desk.workspace().select(new Selection(Set.of("zurich"), Set.of("frankfurt-zurich"))));
    desk.keys(KeyCode.CONTROL, KeyCode.X);
    assertFalse(desk.network().sites().contains("zurich"));
    paste(desk);

    assertEquals(zurich, desk.site("zurich"));
    assertEquals(Set.of("zurich"), desk.selection().sites());
    assertEquals("frankfurt", desk.link("frankfurt-zurich").from());
    assertEquals(4, desk.network().sites().size());
  }

  @Test
  void aLinkThatWasCutComesBackBetweenItsSites(Desk desk) {
    Network before = desk.network();
    desk.act(() -> desk.workspace().select(Selection.link("zurich-milan")));
    desk.keys(KeyCode.CONTROL, KeyCode.X);
    assertFalse(desk.network().links().contains("zurich-milan"));
    paste(desk);

    assertEquals(before.sites(), desk.network().sites());
    assertEquals(before.links().get("zurich-milan"), desk.link("zurich-milan"));
    assertEquals(before.links().size(), desk.network().links().size());
    assertEquals(Selection.link("zurich-milan"), desk.selection());
    assertEquals("Paste a link", desk.undoable());
  }

  @Test
  void aLinkIsPastedBetweenTheSameSitesOfAnotherNetwork(Desk desk) {
    Link link = desk.link("zurich-milan");
    desk.act(() -> desk.workspace().select(Selection.link("zurich-milan")));
    desk.keys(KeyCode.CONTROL, KeyCode.C);
    Network other = Network.empty("Other").withSites(desk.network().sites());
    desk.act(() -> desk.workspace().open(other, Optional.empty()));
    paste(desk);

    assertEquals(other.sites(), desk.network().sites());
    assertEquals(List.of(link), desk.network().links().list());
    assertEquals("Paste a link", desk.undoable());
  }

  /** Frankfurt – Zurich is there still: only what is missing is added and told. */
  @Test
  void whatIsThereIsNotAddedAgain(Desk desk) {
    Network before = desk.network();
    select(desk, "frankfurt", "zurich", "milan");
    desk.keys(KeyCode.CONTROL, KeyCode.C);
    desk.act(() -> desk.workspace().apply(new Edit.RemoveSite("milan")));
    paste(desk);

    assertEquals(before.sites().size(), desk.network().sites().size());
    assertEquals(before.links().size(), desk.network().links().size());
    assertEquals(Selection.site("milan"), desk.selection());
    assertEquals("Paste Milan and a link", desk.undoable());
  }

  @Test
  void anEmptyNetworkIsNotPasted(Desk desk) {
    put(desk, NetworkWriter.write(Network.empty("Nothing")));
    desk.keys(KeyCode.CONTROL, KeyCode.V);
    desk.await("it is told", () -> desk.text("hint").startsWith("The clipboard holds no sites"));

    assertEquals(0, desk.steps());
  }

  @Test
  void whatIsNoNetworkIsNotPasted(Desk desk) {
    put(desk, "Hello");
    desk.keys(KeyCode.CONTROL, KeyCode.V);
    assertEquals(
        "The clipboard holds no sites: select some and copy them first", desk.text("hint"));

    put(desk, "{\"format\": \"spanwright-network\", \"version\": 1, \"name\": 3}");
    desk.keys(KeyCode.CONTROL, KeyCode.V);
    desk.await("it is told", () -> !desk.questions().problems().isEmpty());
    String told = desk.questions().problems().getFirst();
    assertTrue(told.contains(": clipboard, line 1, column 1, sites: found no such"), told);
    assertEquals(0, desk.steps());
  }

  @Test
  void inAFieldTheKeysAreForItsText(Desk desk) {
    Network before = desk.network();
    select(desk, "zurich");
    desk.focus("site-name");
    desk.keys(KeyCode.CONTROL, KeyCode.A);
    desk.keys(KeyCode.CONTROL, KeyCode.C);
    desk.keys(KeyCode.END);
    desk.keys(KeyCode.CONTROL, KeyCode.V);

    assertEquals("ZurichZurich", desk.typed("site-name"));
    assertEquals(before, desk.network());
    desk.keys(KeyCode.ESCAPE);
  }
}
