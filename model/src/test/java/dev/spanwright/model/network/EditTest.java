package dev.spanwright.model.network;

import static dev.spanwright.model.network.Things.group;
import static dev.spanwright.model.network.Things.link;
import static dev.spanwright.model.network.Things.matrix;
import static dev.spanwright.model.network.Things.site;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Workload.DemandMatrix;
import dev.spanwright.model.network.Workload.GravityMatrix;
import dev.spanwright.model.network.Workload.TrainingRun;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EditTest {

  private static final Position BERLIN = new Position(52.52, 13.405);

  private final Network ring = Things.ring();

  @AfterEach
  void leavesTheOldNetworkAsItWas() {
    assertEquals(Things.ring(), ring);
  }

  @Test
  void addsASite() {
    Edit edit = new Edit.AddSite(site("e"));
    Network after = edit.applyTo(ring);
    assertEquals(List.of("a", "b", "c", "d", "e"), ids(after.sites()));
    assertEquals("Add E", edit.describe(ring));
    assertDoesNotFit(
        "a site with identifier \"a\" is there already; take another identifier",
        new Edit.AddSite(site("a")));
  }

  @Test
  void changesASite() {
    Site changed = ring.sites().get("b").withName("Bonn").withKind(SiteKind.TRAINING_CAMPUS);
    Edit edit = new Edit.ChangeSite(changed);
    assertEquals(changed, edit.applyTo(ring).sites().get("b"));
    assertEquals("Change B", edit.describe(ring), "by the name that people know");
    assertUnknown("x", new Edit.ChangeSite(site("x")));
  }

  @Test
  void movesASite() {
    Edit edit = new Edit.MoveSite("c", BERLIN);
    Network after = edit.applyTo(ring);
    assertEquals(ring.sites().get("c").withPosition(BERLIN), after.sites().get("c"));
    assertEquals(ids(ring.sites()), ids(after.sites()));
    assertSame(ring.links(), after.links());
    assertEquals("Move C", edit.describe(ring));
    assertUnknown("x", new Edit.MoveSite("x", BERLIN));
    Position back = ring.sites().get("c").position();
    assertEquals(ring, new Edit.MoveSite("c", back).applyTo(after));
  }

  @Test
  void removesASiteWithItsLinksAndItsPartInEverything() {
    Network after = new Edit.RemoveSite("a").applyTo(ring);
    assertEquals(List.of("b", "c", "d"), ids(after.sites()));
    assertEquals(List.of("bc", "cd"), ids(after.links()));
    assertEquals(List.of("m", "g", "t", "u"), ids(after.workloads()), "workloads stay");
    assertEquals(
        List.of(new DemandMatrix.Entry("b", "c", 20)),
        workload(after, "m", DemandMatrix.class).entries());
    GravityMatrix gravity = workload(after, "g", GravityMatrix.class);
    assertEquals(
        List.of("b", "c"), gravity.masses().stream().map(GravityMatrix.Mass::site).toList());
    assertEquals(100, gravity.totalGbps());
    assertEquals(List.of("b", "d"), workload(after, "t", TrainingRun.class).campuses());
    BulkTransfer bulk = workload(after, "u", BulkTransfer.class);
    assertEquals(List.of("c"), bulk.sources());
    assertEquals(List.of("b"), bulk.targets());
    assertEquals(List.of("bc"), after.groups().get("conduit").links());
    assertEquals(List.of("cd"), after.groups().get("feed").links());
    assertEquals(List.of("b"), after.groups().get("feed").sites());
  }

  @Test
  void aSceneKeepsItsViewWhereAnEndOfItsPathGoes() {
    Network without = new Edit.RemoveSite("b").applyTo(ring);
    assertEquals(ViewTraffic.LINKS, without.scenes().get("way").traffic());
    assertEquals(ring.scenes().get("way").center(), without.scenes().get("way").center());
    Network other = new Edit.RemoveSite("a").applyTo(ring);
    assertEquals(ring.scenes(), other.scenes());
  }

  @Test
  void scenesAreAddedChangedMovedAndRemoved() {
    SavedView fourth = Things.scene("fourth", ViewTraffic.LINKS);
    Edit add = new Edit.PutScene(fourth);
    assertEquals("Add scene Scene fourth", add.describe(ring));
    Network four = add.applyTo(ring);
    assertEquals(List.of("all", "arcs", "way", "fourth"), ids(four.scenes()));

    Edit change = new Edit.PutScene(fourth.titled("The end", "It ends."));
    assertEquals("Change scene The end", change.describe(four));
    assertEquals("It ends.", change.applyTo(four).scenes().get("fourth").notes());

    Edit move = new Edit.MoveScene("fourth", 1);
    assertEquals("Move scene Scene fourth", move.describe(four));
    assertEquals(List.of("all", "fourth", "arcs", "way"), ids(move.applyTo(four).scenes()));
    assertEquals(four, new Edit.MoveScene("fourth", 3).applyTo(four));
    assertThrows(
        IllegalArgumentException.class, () -> new Edit.MoveScene("fourth", 4).applyTo(four));

    assertEquals("Delete scene Scene fourth", new Edit.RemoveScene("fourth").describe(four));
    assertEquals(ring, new Edit.RemoveScene("fourth").applyTo(four));
    assertUnknown("x", new Edit.RemoveScene("x"));
    assertUnknown("x", new Edit.MoveScene("x", 0));
  }

  @Test
  void aSceneTakesTheViewOfAnotherUnderItsOwnTitle() {
    SavedView mine = Things.scene("mine", ViewTraffic.LINKS).titled("Mine", "said");
    SavedView seen = mine.seenAs(Things.scene("other", new ViewTraffic.Demands(5)));
    assertEquals("mine", seen.id());
    assertEquals("Mine", seen.name());
    assertEquals("said", seen.notes());
    assertEquals(new ViewTraffic.Demands(5), seen.traffic());
  }

  @Test
  void aSceneWithAPathToNowhereIsRefused() {
    SavedView lost = Things.scene("lost", new ViewTraffic.Path("a", "x"));
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> new Edit.PutScene(lost).applyTo(ring));
    assertEquals("scene \"lost\" names site \"x\", which is not there", e.getMessage());
  }

  private static <T extends Workload> T workload(Network network, String id, Class<T> kind) {
    return kind.cast(network.workloads().get(id));
  }

  @Test
  void keepsEverythingElseOfWorkloadsAndGroupsWhereASiteGoes() {
    Network after = new Edit.RemoveSite("a").applyTo(ring);
    for (Workload workload : ring.workloads()) {
      Workload left = after.workloads().get(workload.id());
      assertEquals(workload.name(), left.name());
      assertEquals(workload.trafficClass(), left.trafficClass());
      assertEquals(workload.latencyObjectiveMs(), left.latencyObjectiveMs());
      assertTrue(!left.sites().contains("a"), left.toString());
    }
    Network untouched = new Edit.RemoveSite("e").applyTo(new Edit.AddSite(site("e")).applyTo(ring));
    assertEquals(ring, untouched);
  }

  @Test
  void saysHowManyLinksGoWithASite() {
    assertEquals("Delete A and its 3 links", new Edit.RemoveSite("a").describe(ring));
    Network one = new Edit.RemoveLink("ab").applyTo(ring);
    assertEquals("Delete B and its link", new Edit.RemoveSite("b").describe(one));
    Network none = new Edit.RemoveLink("bc").applyTo(one);
    assertEquals("Delete B", new Edit.RemoveSite("b").describe(none));
    assertUnknown("x", new Edit.RemoveSite("x"));
  }

  @Test
  void removesTheLastSite() {
    Network network = ring;
    for (String id : List.of("a", "b", "c", "d")) {
      network = new Edit.RemoveSite(id).applyTo(network);
    }
    assertTrue(network.sites().isEmpty() && network.links().isEmpty());
    assertEquals(4, network.workloads().size());
    assertEquals(2, network.groups().size());
  }

  @Test
  void addsChangesAndRemovesALink() {
    Edit add = new Edit.AddLink(link("bd", "b", "d"));
    assertEquals(List.of("ab", "bc", "cd", "da", "ac", "bd"), ids(add.applyTo(ring).links()));
    assertEquals("Connect B – D", add.describe(ring));
    assertDoesNotFit(
        "a link with identifier \"ab\" is there already; take another identifier",
        new Edit.AddLink(link("ab", "b", "d")));
    assertDoesNotFit(
        "link \"ax\" names site \"x\", which is not there", new Edit.AddLink(link("ax", "a", "x")));

    Link wide = ring.links().get("bc").change().fiberPairs(9).build();
    Edit change = new Edit.ChangeLink(wide);
    assertEquals(wide, change.applyTo(ring).links().get("bc"));
    assertEquals("Change B – C", change.describe(ring));
    assertUnknown("bd", new Edit.ChangeLink(link("bd", "b", "d")));

    Edit remove = new Edit.RemoveLink("bc");
    Network after = remove.applyTo(ring);
    assertEquals(List.of("ab", "cd", "da", "ac"), ids(after.links()));
    assertEquals(List.of("ab", "ac"), after.groups().get("conduit").links());
    assertEquals("Delete B – C", remove.describe(ring));
    assertUnknown("bd", new Edit.RemoveLink("bd"));
  }

  @Test
  void putsAndRemovesAWorkload() {
    Edit add = new Edit.PutWorkload(matrix("n", new DemandMatrix.Entry("a", "d", 1)));
    assertEquals(List.of("m", "g", "t", "u", "n"), ids(add.applyTo(ring).workloads()));
    assertEquals("Add Matrix n", add.describe(ring));
    Edit change = new Edit.PutWorkload(Things.gravity("m", 1, "a", "b"));
    assertEquals(List.of("m", "g", "t", "u"), ids(change.applyTo(ring).workloads()));
    assertEquals("Change Gravity m", change.describe(ring));
    assertDoesNotFit(
        "workload \"n\" names site \"x\", which is not there",
        new Edit.PutWorkload(Things.run("n", "a", "x")));
    Edit remove = new Edit.RemoveWorkload("t");
    assertEquals(List.of("m", "g", "u"), ids(remove.applyTo(ring).workloads()));
    assertEquals("Delete Run t", remove.describe(ring));
    assertUnknown("x", new Edit.RemoveWorkload("x"));
  }

  @Test
  void putsAndRemovesAGroup() {
    Edit add = new Edit.PutGroup(group("bridge", List.of("da"), List.of()));
    assertEquals(List.of("conduit", "feed", "bridge"), ids(add.applyTo(ring).groups()));
    assertEquals("Add Group bridge", add.describe(ring));
    Edit change = new Edit.PutGroup(group("feed", List.of(), List.of("d")));
    assertEquals(List.of("d"), change.applyTo(ring).groups().get("feed").sites());
    assertEquals("Change Group feed", change.describe(ring));
    assertDoesNotFit(
        "shared-risk group \"s\" names link \"x\", which is not there",
        new Edit.PutGroup(group("s", List.of("x"), List.of())));
    Edit remove = new Edit.RemoveGroup("feed");
    assertEquals(List.of("conduit"), ids(remove.applyTo(ring).groups()));
    assertEquals("Delete Group feed", remove.describe(ring));
    assertUnknown("x", new Edit.RemoveGroup("x"));
  }

  @Test
  void namesTheNetwork() {
    Edit rename = new Edit.Describe("Bells", "");
    assertEquals("Bells", rename.applyTo(ring).name());
    assertEquals("Rename to Bells", rename.describe(ring));
    Edit remark = new Edit.Describe("ring", "for tests");
    assertEquals("for tests", remark.applyTo(ring).notes());
    assertEquals("Change the notes", remark.describe(ring));
    assertThrows(IllegalArgumentException.class, () -> new Edit.Describe(" ", "").applyTo(ring));
  }

  @Test
  void doesSeveralThingsInOrderAsOne() {
    Edit edit =
        new Edit.Several(
            "", List.of(new Edit.AddSite(site("e")), new Edit.AddLink(link("ae", "a", "e"))));
    Network after = edit.applyTo(ring);
    assertTrue(after.sites().contains("e") && after.links().contains("ae"));
    Edit moves =
        new Edit.Several(
            "", List.of(new Edit.MoveSite("a", BERLIN), new Edit.MoveSite("b", BERLIN)));
    assertEquals("Move A, Move B", moves.describe(ring));
    assertEquals("Tidy up", new Edit.Several("Tidy up", List.of()).describe(ring));
    assertSame(ring, new Edit.Several("", List.of()).applyTo(ring));
    assertUnknown(
        "x", new Edit.Several("", List.of(new Edit.RemoveLink("ab"), new Edit.RemoveSite("x"))));
  }

  @Test
  void namesThingsThatAppearWithinSeveralThings() {
    Edit edit =
        new Edit.Several(
            "", List.of(new Edit.AddSite(site("e")), new Edit.AddLink(link("ae", "a", "e"))));
    assertEquals("Add E, Connect A – E", edit.describe(ring));
  }

  private void assertUnknown(String id, Edit edit) {
    String message =
        assertThrows(IllegalArgumentException.class, () -> edit.applyTo(ring)).getMessage();
    assertTrue(message.startsWith("nothing has the identifier \"" + id + "\""), message);
  }

  private void assertDoesNotFit(String message, Edit edit) {
    assertEquals(
        message,
        assertThrows(IllegalArgumentException.class, () -> edit.applyTo(ring)).getMessage());
  }

  private static List<String> ids(Table<? extends Identified> table) {
    return table.stream().map(Identified::id).toList();
  }
}
