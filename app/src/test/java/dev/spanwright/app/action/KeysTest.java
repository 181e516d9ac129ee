package dev.spanwright.app.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;

class KeysTest {

  private static final Action SAVE = Action.of("save", "Save", () -> {}).keys("Shortcut+S");
  private static final Action OPEN =
      Action.of("open", "Open", () -> {}).keys("Shortcut+O", "Shortcut+Shift+O");
  private static final List<Action> ALL = List.of(SAVE, OPEN);

  private final ObservableMap<String, String> chosen = FXCollections.observableHashMap();
  private final Keys keys = new Keys(chosen);

  @Test
  void usualKeysHoldUntilOthersAreGiven() {
    assertEquals(2, keys.of(OPEN).size());

    keys.give(OPEN, KeyCombination.valueOf("F3"), ALL);

    assertEquals(List.of(KeyCombination.valueOf("F3")), keys.of(OPEN));
    assertTrue(keys.isChanged(OPEN));
  }

  @Test
  void oneKeyDoesOneThing() {
    keys.give(OPEN, KeyCombination.valueOf("Shortcut+S"), ALL);

    assertEquals(List.of(), keys.of(SAVE));
    assertEquals(Optional.of(OPEN), keys.holder(KeyCombination.valueOf("Shortcut+S"), ALL));
  }

  @Test
  void whatWasChosenIsReadAgain() {
    keys.give(SAVE, KeyCombination.valueOf("Shortcut+Alt+S"), ALL);
    Keys again = new Keys(FXCollections.observableMap(Map.copyOf(chosen)));

    assertEquals(keys.of(SAVE), again.of(SAVE));
  }

  @Test
  void resettingGivesAllTheirUsualKeys() {
    keys.takeAway(SAVE);
    keys.reset();

    assertFalse(keys.isChanged(SAVE));
    assertEquals(1, keys.of(SAVE).size());
  }

  @Test
  void settingsThatNameNoKeyLeaveTheActionWithout() {
    chosen.put("save", "Shortcut+Nonsense");

    assertEquals(List.of(), keys.of(SAVE));
  }

  @Test
  void usualKeysThatNameNoKeyAreAMistake() {
    assertThrows(
        IllegalArgumentException.class,
        () -> Action.of("x", "X", () -> {}).keys("Shortcut+Digit1"));
  }
}
