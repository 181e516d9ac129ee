package dev.spanwright.app.form;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A row of buttons as one Tab stop, in which arrow keys, Home and End go from button to button. So
 * a bar of twelve buttons does not stand between two fields twelve times; and arrows do not turn
 * toggles of a group by themselves, which would run no action.
 */
public final class Roving {

  private static final Map<KeyCode, Integer> STEPS =
      Map.of(KeyCode.LEFT, -1, KeyCode.UP, -1, KeyCode.RIGHT, 1, KeyCode.DOWN, 1);

  private final List<ButtonBase> buttons;
  private ButtonBase stop;

  private Roving(Parent bar) {
    buttons = buttonsIn(bar).toList();
    for (ButtonBase button : buttons) {
      button.setFocusTraversable(false);
      button.focusedProperty().subscribe(focused -> take(button, focused));
      button.disabledProperty().addListener((o, was, is) -> look());
    }
    bar.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    look();
  }

  /** Makes one stop of the buttons that are in a bar now. */
  public static void in(Parent bar) {
    new Roving(bar);
  }

  private static Stream<ButtonBase> buttonsIn(Node node) {
    return switch (node) {
      case ButtonBase button -> Stream.of(button);
      case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(Roving::buttonsIn);
      default -> Stream.empty();
    };
  }

  private void take(ButtonBase button, boolean focused) {
    if (focused) {
      stopAt(button);
    }
  }

  /** The stop is a button that can be pressed, if there is one. */
  private void look() {
    if (stop == null || stop.isDisabled()) {
      buttons.stream().filter(button -> !button.isDisabled()).findFirst().ifPresent(this::stopAt);
    }
  }

  private void stopAt(ButtonBase next) {
    stop = next;
    buttons.forEach(button -> button.setFocusTraversable(button.equals(next)));
  }

  private void key(KeyEvent e) {
    List<ButtonBase> live = buttons.stream().filter(button -> !button.isDisabled()).toList();
    IntStream.range(0, live.size())
        .filter(i -> live.get(i).isFocused())
        .findFirst()
        .ifPresent(at -> go(e, live, at));
  }

  private static void go(KeyEvent e, List<ButtonBase> live, int at) {
    int to =
        switch (e.getCode()) {
          case HOME -> 0;
          case END -> live.size() - 1;
          default -> Math.floorMod(at + STEPS.getOrDefault(e.getCode(), 0), live.size());
        };
    if (to != at) {
      e.consume();
      live.get(to).requestFocus();
    }
  }
}
