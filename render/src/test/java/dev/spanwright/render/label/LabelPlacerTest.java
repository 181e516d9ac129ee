package dev.spanwright.render.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LabelPlacerTest {

  private static final Box FRAME = new Box(0, 0, 800, 500);
  private static final Box LEGEND = new Box(10, 300, 150, 190);

  @Test
  void nothingCoversAnythingOrLeavesTheFrame() {
    for (int seed = 0; seed < 30; seed++) {
      List<Box> placed = placeMany(seed);
      assertTrue(placed.size() > 20, "too few labels to say anything: " + placed.size());
      for (int i = 0; i < placed.size(); i++) {
        Box box = placed.get(i);
        assertTrue(FRAME.grown(-5).contains(box), () -> box + " is too near to the edge");
        assertFalse(LEGEND.overlaps(box), () -> box + " covers what was blocked");
        for (Box other : placed.subList(0, i)) {
          assertFalse(other.overlaps(box), () -> box + " covers " + other);
        }
      }
    }
  }

  @Test
  void isDeterministic() {
    assertEquals(placeMany(7), placeMany(7));
  }

  @Test
  void takesTheFirstOfEqualCandidates() {
    LabelPlacer placer = new LabelPlacer(800, 500);
    List<Box> around = LabelPlacer.around(400, 250, 10, 60, 14);
    assertEquals(Optional.of(around.getFirst()), placer.place(around, box -> 0));
    assertEquals(Optional.of(around.get(1)), placer.place(around, box -> 0));
  }

  @Test
  void goesFartherDownTheListToCoverLess() {
    LabelPlacer placer = new LabelPlacer(800, 500);
    List<Box> around = LabelPlacer.around(400, 250, 10, 60, 14);
    Box third = around.get(2);
    assertEquals(Optional.of(third), placer.place(around, box -> box.equals(third) ? 0 : 5));
  }

  @Test
  void leavesOutWhatFindsNoRoom() {
    LabelPlacer placer = new LabelPlacer(800, 500);
    placer.block(FRAME);
    assertEquals(
        Optional.empty(), placer.place(LabelPlacer.around(400, 250, 10, 60, 14), box -> 0));
    assertFalse(placer.tryPlace(new Box(1, 1, 5, 5)));
  }

  @Test
  void candidatesKeepOffThePoint() {
    List<Box> around = LabelPlacer.around(400, 250, 10, 60, 14);
    assertEquals(8, around.stream().distinct().count());
    Box symbol = Box.around(400, 250, 14, 14);
    around.forEach(box -> assertFalse(symbol.overlaps(box), () -> box + " covers the symbol"));
  }

  @Test
  void leadersKeepOffWhatStandsThereButTheirOwnSymbol() {
    Box symbol = Box.around(400, 250, 23, 23);
    for (Place place : Place.apart(400, 250, 10, 60, 14)) {
      LabelPlacer placer = new LabelPlacer(800, 500);
      placer.block(symbol);
      assertTrue(best(placer, place, symbol).isPresent(), () -> place + " has room");
      assertTrue(
          best(placer, place, FRAME).isEmpty(), () -> place + " begins at a symbol not its own");
      Leader leader = place.leader().orElseThrow();
      double x = (leader.startX() + leader.endX()) / 2;
      double y = (leader.startY() + leader.endY()) / 2;
      placer.take(new Place(Box.around(x, y, 1, 1), Optional.empty(), 0));
      assertTrue(best(placer, place, symbol).isEmpty(), () -> place + " is crossed");
    }
  }

  @Test
  void leadersAreTakenAndReleased() {
    Place place = Place.apart(400, 250, 10, 60, 14).getFirst();
    Leader leader = place.leader().orElseThrow();
    Box across = Box.around(leader.endX(), leader.endY(), 2, 2);
    LabelPlacer placer = new LabelPlacer(800, 500);
    placer.take(place);
    assertFalse(placer.isFree(across));
    assertFalse(placer.isFree(place.box()));
    placer.release(place);
    assertTrue(placer.isFree(across));
    assertTrue(placer.isFree(place.box()));
  }

  private static Optional<LabelPlacer.Rated> best(LabelPlacer placer, Place place, Box symbol) {
    return placer.best(List.of(place), Optional.of(symbol), _ -> 0, _ -> true);
  }

  private static List<Box> placeMany(int seed) {
    Random random = new Random(seed);
    LabelPlacer placer = new LabelPlacer(FRAME.width(), FRAME.height());
    placer.block(LEGEND);
    List<Box> placed = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      double x = random.nextDouble() * 900 - 50;
      double y = random.nextDouble() * 600 - 50;
      List<Box> around = LabelPlacer.around(x, y, 8, 20 + random.nextDouble() * 90, 14);
      double[] costs = random.doubles(around.size(), 0, 5).toArray();
      if (i % 5 == 0) {
        Box box = around.getFirst();
        if (placer.tryPlace(box)) {
          placed.add(box);
        }
      } else {
        placer.place(around, box -> costs[around.indexOf(box)]).ifPresent(placed::add);
      }
    }
    return placed;
  }
}
