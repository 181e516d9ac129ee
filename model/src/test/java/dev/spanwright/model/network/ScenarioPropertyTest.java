package dev.spanwright.model.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.NetworkReader;
import dev.spanwright.model.file.NetworkWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A thousand random edits of a base and its scenarios, with undo and redo. */
class ScenarioPropertyTest {

  private static final int EDITS = 1_000;

  private record Seen(Network document, String scenario) {}

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void everyStepIsExactAndLeadsBackAndForth(long seed) throws NetworkFileException {
    Random random = new Random(seed);
    RandomEdits edits = new RandomEdits(seed);
    History history = History.startingWith(Things.ring());
    List<Seen> seen = new ArrayList<>(List.of(seen(history)));
    int at = 0;
    for (int i = 0; i < EDITS; i++) {
      int dice = random.nextInt(20);
      History before = history;
      if (dice < 3) {
        history = history.undo();
        at = Math.max(0, at - 1);
        assertEquals(seen.get(at).document(), history.document());
      } else if (dice < 6) {
        history = history.redo();
        at = Math.min(seen.size() - 1, at + 1);
        assertEquals(seen.get(at).document(), history.document());
        assertTrue(history == before || seen.get(at).equals(seen(history)));
      } else if (dice < 8) {
        history = history.lookingAt(anyScenario(history, random));
        assertEquals(before.document(), history.document());
      } else if (dice == 8) {
        history = history.apply(scenarioEdit(history, random, i));
      } else {
        history = edited(history, edits.next(history.current()));
      }
      if (dice >= 8 && !history.document().equals(before.document())) {
        seen.subList(++at, seen.size()).clear();
        seen.add(seen(history));
      }
      assertSound(history);
    }
    assertTrue(seen.size() > EDITS / 10, "steps: " + seen.size());
    Network document = history.document();
    String text = NetworkWriter.write(document);
    assertEquals(document, NetworkReader.standard().read(text, "random"));
    for (int i = at; i > 0; i--) {
      history = history.undo();
      assertEquals(seen.get(i - 1).document(), history.document());
    }
    for (int i = 1; i < seen.size(); i++) {
      history = history.redo();
      assertEquals(seen.get(i), seen(history));
    }
  }

  private static Seen seen(History history) {
    return new Seen(history.document(), history.scenario());
  }

  /** An edit does in the scenario just what it does to a network by itself, and to no other one. */
  private static History edited(History history, Edit edit) {
    Network expected = edit.applyTo(history.current());
    History next = history.apply(edit);
    assertEquals(expected, next.current());
    if (!history.scenario().equals(Scenario.BASE)) {
      assertEquals(history.document().base(), next.document().base());
      for (Scenario other : history.document().scenarios()) {
        if (!other.id().equals(history.scenario())) {
          assertEquals(other, next.document().scenarios().get(other.id()));
        }
      }
    }
    return next;
  }

  private static String anyScenario(History history, Random random) {
    List<String> ids =
        Stream.concat(
                Stream.of(Scenario.BASE), history.document().scenarios().stream().map(Scenario::id))
            .toList();
    return ids.get(random.nextInt(ids.size()));
  }

  private static ScenarioEdit scenarioEdit(History history, Random random, int i) {
    Table<Scenario> scenarios = history.document().scenarios();
    String any = anyScenario(history, random);
    if (any.equals(Scenario.BASE) || scenarios.size() < 2) {
      return new ScenarioEdit.Add(Scenario.named("v" + i, "Variant " + i));
    }
    return switch (random.nextInt(4)) {
      case 0 -> new ScenarioEdit.Add(scenarios.get(any).copy("v" + i, "Copy " + i));
      case 1 -> new ScenarioEdit.Rename(any, "Name " + i, "");
      case 2 -> new ScenarioEdit.Remove(any);
      default -> new ScenarioEdit.ApplyToBase(any);
    };
  }

  /** What is looked at is what the document says, and no scenario says what it does not change. */
  private static void assertSound(History history) {
    Network document = history.document();
    assertEquals(document.in(history.scenario()), history.current());
    for (Scenario scenario : document.scenarios()) {
      NetworkDelta delta = NetworkDelta.between(document.base(), document.in(scenario.id()));
      assertEquals(delta, scenario.delta());
    }
  }
}
